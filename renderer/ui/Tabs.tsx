import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import "./tabs.css";

export interface TabPart {
  readonly id: string;
  readonly label: string;
  /** A short count or word beside the label. */
  readonly note?: string;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly parts: readonly TabPart[];
  /** Id of the part that is shown; the first where there is none of that id. */
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** Parts of one page of which one is shown; arrows walk them. */
export function Tabs({ label, parts, shown, onShow }: TabsProps) {
  return (
    <AriaTabs
      className="parts"
      selectedKey={parts.some(({ id }) => id === shown) ? shown : (parts[0]?.id ?? "")}
      onSelectionChange={(id) => onShow(String(id))}
    >
      <TabList className="parts-list" aria-label={label}>
        {parts.map((part) => (
          <Tab key={part.id} id={part.id} className="parts-tab">
            {part.label}
            {part.note !== undefined && part.note !== "" && <span className="parts-note">{part.note}</span>}
          </Tab>
        ))}
      </TabList>
      {parts.map((part) => (
        <TabPanel key={part.id} id={part.id} className="parts-panel">
          {part.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

import { type ReactNode, useState } from "react";
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  SubmenuTrigger,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { Icon, type IconName } from "./Icon.tsx";
import "./menu.css";

/** One line of a menu: an act, a choice that may be the present one, or a door to more lines. */
export interface MenuLine {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly icon?: IconName;
  readonly chosen?: boolean;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onAct?: () => void;
  readonly groups?: readonly MenuGroup[];
}

export interface MenuGroup {
  readonly id: string;
  /** "" for a group without a heading. */
  readonly title: string;
  readonly lines: readonly MenuLine[];
}

export type MenuGroups = readonly MenuGroup[] | (() => readonly MenuGroup[]);

interface MenuButtonProps {
  readonly label: string;
  /** Words on the button; left out for a button that is a drawing. */
  readonly text?: ReactNode;
  readonly icon?: IconName;
  readonly size?: "small" | "normal";
  readonly look?: "quiet" | "plain";
  /** Made when the menu opens, where a function is given. */
  readonly groups: MenuGroups;
  readonly isDisabled?: boolean;
}

/** A button that opens a menu, and menus beside it. */
export function MenuButton({
  label,
  text,
  icon,
  size = "normal",
  look = "plain",
  groups,
  isDisabled = false,
}: MenuButtonProps) {
  const alone = text === undefined;
  const button = (
    <AriaButton
      isDisabled={isDisabled}
      {...(alone ? { "aria-label": label } : {})}
      className={`button button-${look} button-${size} ${alone ? "button-icon" : ""}`}
    >
      {icon !== undefined && <Icon name={icon} size={size === "small" ? 16 : 18} />}
      {!alone && <span>{text}</span>}
      {!alone && <Icon name="down" size={14} />}
    </AriaButton>
  );
  return (
    <MenuTrigger>
      {alone ? (
        <TooltipTrigger delay={500} closeDelay={50}>
          {button}
          <Tooltip className="tooltip" offset={6}>
            {label}
          </Tooltip>
        </TooltipTrigger>
      ) : (
        button
      )}
      <MenuPopover label={label} groups={groups} />
    </MenuTrigger>
  );
}

interface MenuPopoverProps {
  readonly label: string;
  readonly groups: MenuGroups;
}

function MenuPopover(props: MenuPopoverProps) {
  return (
    <Popover className="menu-popover">
      <MenuList {...props} />
    </Popover>
  );
}

/** Drawn only while its popover is open; what it offers does not change under the finger. */
function MenuList({ label, groups }: MenuPopoverProps) {
  const [shown] = useState(groups);
  return (
    <Menu className="menu" aria-label={label}>
      {shown
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <MenuSection key={group.id} className="menu-section" aria-label={group.title || label}>
            {group.title !== "" && <Header className="menu-heading">{group.title}</Header>}
            {group.lines.map((line) => menuLine(line))}
          </MenuSection>
        ))}
    </Menu>
  );
}

function menuLine(line: MenuLine) {
  const item = (
    <MenuItem
      key={line.id}
      id={line.id}
      textValue={line.label}
      isDisabled={line.disabled ?? false}
      className={`menu-item ${line.danger === true ? "menu-danger" : ""}`}
      {...(line.onAct === undefined ? {} : { onAction: line.onAct })}
      {...(line.chosen === true ? { "aria-current": "true" } : {})}
    >
      <span className="menu-mark">
        {line.chosen === true ? <Icon name="check" size={16} /> : line.icon && <Icon name={line.icon} size={16} />}
      </span>
      <span className="menu-words">
        {line.label}
        {line.note !== undefined && line.note !== "" && <span className="menu-note">{line.note}</span>}
      </span>
      {line.groups !== undefined && <Icon name="forward" size={14} />}
    </MenuItem>
  );
  if (line.groups === undefined) return item;
  return (
    <SubmenuTrigger key={line.id}>
      {item}
      <MenuPopover label={line.label} groups={line.groups} />
    </SubmenuTrigger>
  );
}

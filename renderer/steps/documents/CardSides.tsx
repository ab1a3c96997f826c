import type { PackDocument } from "#shared/domain/document.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";

interface CardSidesProps {
  readonly document: PackDocument;
  readonly front: string;
  readonly back: string;
  /** Name of the document that holds the other side; "" where this one holds both. */
  readonly otherSide: string;
}

/** Proposes what an officer would like to see: both sides of a card at a glance. */
export function CardSides({ document, front, back, otherSide }: CardSidesProps) {
  const { store, t } = useAppContext();
  const pages = otherSide === "" ? document.pageIds : [front, back];
  return (
    <div className="line-suggestion">
      <p className="small">
        {otherSide === "" ? t("sides.suggest") : t("sides.suggestOther", { other: otherSide })} {t("sides.why")}
      </p>
      <Button
        size="small"
        icon="card"
        onPress={() => void store.command({ kind: "pairSides", front, back, document: pages })}
      >
        {t("sides.take")}
      </Button>
    </div>
  );
}

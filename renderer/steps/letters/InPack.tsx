import { useAppContext } from "../../state/useApp.ts";
import { Tick } from "../../ui/Field.tsx";
import type { LetterCard } from "./letterCards.ts";

/** Whether the letter goes into the pack, and what has to be done with it on paper. */
export function InPack({ card }: { readonly card: LetterCard }) {
  const { store, t } = useAppContext();
  const { letter, draft } = card;
  if (card.isSheet) return <p className="soft letter-in-pack">{t("letters.sheetOnly")}</p>;
  const isIn = draft?.inPack === true;
  return (
    <div className="letter-in-pack">
      <Tick
        isSelected={isIn}
        isDisabled={card.hasPaper && !isIn}
        onChange={(inPack) =>
          void store.command({ kind: "placeLetter", letter: letter.id, language: letter.language, inPack })
        }
      >
        {t("letters.put")}
        <span className="soft small letter-in-pack-note">
          {[
            card.hasPaper
              ? t("letters.outranked")
              : card.packPage !== null && t("letters.putPage", { page: card.packPage }),
            !card.hasPaper && card.openBlanks.length > 0 && t("letters.openInPack", { count: card.openBlanks.length }),
            card.signer !== null && t(`letters.sign.${card.signer}`),
          ]
            .filter((note) => note !== false)
            .join(" ")}
        </span>
      </Tick>
    </div>
  );
}

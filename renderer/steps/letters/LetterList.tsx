import { LETTER_GROUPS } from "#shared/letters/documents/documentsOf.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { LetterCard } from "./letterCards.ts";

interface LetterListProps {
  readonly cards: readonly LetterCard[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
}

/** The letters of this route by group: what each is for, and how it stands. */
export function LetterList({ cards, openId, onOpen }: LetterListProps) {
  const { t } = useAppContext();
  return (
    <nav className="letter-list" aria-label={t("letters.list")}>
      {LETTER_GROUPS.map((group) => {
        const own = cards.filter((card) => card.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`letters-${group}`}>
            <h2 id={`letters-${group}`} className="letter-group">
              {t(`letters.group.${group}`)}
            </h2>
            <ul>
              {own.map((card) => (
                <li key={card.id}>
                  <CardButton card={card} isOpen={card.id === openId} onOpen={() => onOpen(card.id)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

interface CardButtonProps {
  readonly card: LetterCard;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function CardButton({ card, isOpen, onOpen }: CardButtonProps) {
  const { t } = useAppContext();
  const blanks = card.openBlanks.length;
  return (
    <button type="button" className="letter-card" aria-current={isOpen ? "true" : undefined} onClick={onOpen}>
      <span className="letter-card-title">{t(`letter.${card.id}`)}</span>
      <span className="soft small">{t(`letter.${card.id}.why`)}</span>
      <span className="letter-card-marks">
        {card.packPage !== null && <Mark tone="good">{t("letters.inPack")}</Mark>}
        {card.hasPaper && <Mark tone="advice">{t("letters.hasPaper")}</Mark>}
        {!card.isSheet && card.group !== "uncalled" && (
          <Mark tone={blanks === 0 ? "good" : "warning"}>
            {blanks === 0 ? t("letters.complete") : t("letters.openBlanks", { count: blanks })}
          </Mark>
        )}
      </span>
    </button>
  );
}

import { useAppContext } from "../../state/useApp.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { LetterCard } from "./letterCards.ts";

interface LetterListProps {
  readonly cards: readonly LetterCard[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
}

/** The letters of this route: what each is for, and how it stands. */
export function LetterList({ cards, openId, onOpen }: LetterListProps) {
  const { t } = useAppContext();
  return (
    <nav className="letter-list" aria-label={t("letters.list")}>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              className="letter-card"
              aria-current={card.id === openId ? "true" : undefined}
              onClick={() => onOpen(card.id)}
            >
              <span className="letter-card-title">{t(`letter.${card.id}`)}</span>
              <span className="soft small">{t(`letter.${card.id}.why`)}</span>
              <span className="letter-card-marks">
                {card.hasPaper && <Mark tone="advice">{t("letters.hasPaper")}</Mark>}
                <Mark tone={card.openBlanks.length === 0 ? "good" : "warning"}>
                  {card.openBlanks.length === 0
                    ? t("letters.complete")
                    : t("letters.openBlanks", { count: card.openBlanks.length })}
                </Mark>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

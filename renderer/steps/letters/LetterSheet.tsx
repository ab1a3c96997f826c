import type { ReactNode } from "react";
import { assertNever } from "#shared/domain/assertNever.ts";
import { type Letter, type LetterBlock, letterStretches } from "#shared/letters/letter.ts";
import { useAppContext } from "../../state/useApp.ts";
import type { SheetMark } from "./sheetMarks.ts";
import { markedParts } from "./sheetMarks.ts";

interface LetterSheetProps {
  readonly letter: Letter;
  /** Words that a lint is about. */
  readonly marks: readonly SheetMark[];
}

/** The letter as it reads now: fixed words in ink, facts underlined, blanks as lines to fill, doubtful words marked. */
export function LetterSheet({ letter, marks }: LetterSheetProps) {
  const { t } = useAppContext();
  const { stretches } = letterStretches(letter);
  /** The text of a part of a block, with the marks that lie in it. */
  const shown = (block: number, part: number, text: string): ReactNode => {
    const stretch = stretches.find((one) => one.block === block && one.part === part);
    if (stretch === undefined) return text;
    return markedParts(text, stretch.start, marks).map((piece) =>
      piece.mark === null ? (
        piece.text
      ) : (
        <mark
          key={piece.start}
          id={piece.isFirst ? `mark-${piece.mark.id}` : undefined}
          className={`letter-mark letter-mark-${piece.mark.severity}`}
          title={piece.mark.why}
        >
          {piece.text}
        </mark>
      ),
    );
  };
  return (
    <section className="letter-sheet" lang={letter.language} aria-label={t("letters.sheet")}>
      <p className="letter-sheet-title">{shown(-1, 0, letter.title)}</p>
      {letter.blocks.map((block, index) => (
        <Block
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter's blocks have an order and nothing else
          key={index}
          block={block}
          shown={(part, text) => shown(index, part, text)}
        />
      ))}
      {letter.footer !== "" && <p className="letter-sheet-footer">{letter.footer}</p>}
    </section>
  );
}

interface BlockProps {
  readonly block: LetterBlock;
  readonly shown: (part: number, text: string) => ReactNode;
}

function Block({ block, shown }: BlockProps) {
  const { t } = useAppContext();
  switch (block.kind) {
    case "paragraph":
      return (
        <p className={block.id === "to" ? "letter-to" : undefined}>
          {block.pieces.map((piece, index) => {
            const key = `${index}`;
            if (piece.kind === "words") return <span key={key}>{shown(index, piece.text)}</span>;
            if (piece.text !== "") {
              return (
                <span key={key} className="letter-fact">
                  {shown(index, piece.text)}
                </span>
              );
            }
            return (
              <span key={key} className="letter-gap">
                {t(`blank.${piece.blank}`)}
              </span>
            );
          })}
        </p>
      );
    case "own":
      return block.paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may be the same
        <p key={index} className="letter-own">
          {shown(index, paragraph)}
        </p>
      ));
    case "table":
      return block.rows.length === 0 ? null : (
        <table className="letter-table">
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, index) => (
                  <td key={`${block.columns[index]}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "list":
      return block.items.length === 0 ? null : (
        <div>
          {block.title !== "" && <p>{block.title}</p>}
          <ol className="letter-enclosures">
            {block.items.map((item, index) => (
              <li key={item}>{shown(index + 1, item)}</li>
            ))}
          </ol>
        </div>
      );
    case "signature":
      return (
        <div className="letter-signature">
          {[...block.lines, block.date].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
    default:
      return assertNever(block);
  }
}

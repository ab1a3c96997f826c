import { assertNever } from "#shared/domain/assertNever.ts";
import type { Letter, LetterBlock } from "#shared/letters/letter.ts";
import { useAppContext } from "../../state/useApp.ts";

/** The letter as it reads now: fixed words in ink, facts marked, blanks as lines to fill. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  const { t } = useAppContext();
  return (
    <section className="letter-sheet" lang={letter.language} aria-label={t("letters.sheet")}>
      <p className="letter-sheet-title">{letter.title}</p>
      {letter.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter's blocks have an order and nothing else
        <Block key={index} block={block} />
      ))}
      <p className="letter-sheet-footer">{letter.footer}</p>
    </section>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  const { t } = useAppContext();
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          {block.pieces.map((piece, index) => {
            const key = `${index}`;
            if (piece.kind === "words") return <span key={key}>{piece.text}</span>;
            if (piece.text !== "") {
              return (
                <span key={key} className="letter-fact">
                  {piece.text}
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
      return block.paragraphs.map((paragraph) => (
        <p key={paragraph} className="letter-own">
          {paragraph}
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
          <p>{block.title}</p>
          <ol className="letter-enclosures">
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </div>
      );
    case "signature":
      return (
        <div className="letter-signature">
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
    default:
      return assertNever(block);
  }
}

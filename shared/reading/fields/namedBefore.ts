import { longestHits } from "../text/longestHits.ts";
import type { LayoutWord, Token } from "../text/pageLayout.ts";
import { phraseOf } from "../text/phrase.ts";
import { findAll, phraseIndex } from "../text/phraseIndex.ts";
import { allDates } from "../values/readDate.ts";
import { readName } from "../values/readName.ts";
import { type Mention, NAME_TRIGGERS } from "./proseTable.ts";
import type { ProseName } from "./proseValues.ts";

/** Ends the trigger of a name that was found by what stands behind it. */
export const NAMED_BEFORE = " named before";

const PARTIES = phraseIndex<Mention>([
  ...[
    "иин",
    "жсн",
    "iin",
    "г.р.",
    "года рождения",
    "born on",
    "d.o.b.",
    "date of birth",
    "гражданство",
    "паспорт",
    "passport",
  ].map((text) => ({ about: "holder" as const, phrase: phraseOf(text) })),
  ...(["landlord", "tenant", "owner"] as const).flatMap((mention) =>
    NAME_TRIGGERS[mention].map((text) => ({ about: mention, phrase: phraseOf(text) })),
  ),
]);

/** "Оспанов Ерлан Маратович, ИИН ..., именуемый в дальнейшем «Арендатор»": the party's role behind the name. */
export function namedBefore(flow: readonly LayoutWord[], tokens: readonly Token[]): readonly ProseName[] {
  const found: ProseName[] = [];
  for (const hit of longestHits(findAll(PARTIES, tokens))) {
    const number = hit.about === "holder";
    const at = tokens[hit.start]?.wordIndex ?? 0;
    const end = number ? beforeDate(flow, at) : at;
    const before = flow
      .slice(Math.max(0, end - 3), end)
      .map((word) => word.text)
      .join(" ");
    if (
      !number &&
      !/(именуем|далее|hereinafter|referred|called|бұдан|["«“(]\s*$)/iu.test(before) &&
      !/^["«“(]/.test(flow[end]?.text ?? "")
    )
      continue;
    for (let at = end - 2; at > Math.max(-1, end - (number ? 6 : 30)); at -= 1) {
      const starts =
        at === 0 ||
        /[,.;:]$|^\(?\d{1,2}\)$|^(and|и|және|between|by|гражданин|гражданка|мр|mr\.?|mrs\.?|ms\.?)$/iu.test(
          flow[at - 1]?.text ?? "",
        ) ||
        startsLine(flow, at) ||
        (number && !/^["«(]?\p{Lu}/u.test(flow[at - 1]?.text ?? ""));
      if (!starts) continue;
      const reads = readName(flow.slice(at, at + 6), { most: 4, least: 2 });
      const length = reads[0]?.words.length ?? 0;
      // "Сатпаев Бауыржан Кайратович, ИИН 780527331690": the number stands right behind the name.
      if (length < 2 || (number && at + length !== end)) continue;
      found.push({ mention: hit.about, reads, at, trigger: hit.phrase.text + NAMED_BEFORE });
      break;
    }
  }
  return found;
}

const BORN = /^(г\.?|р\.?|г\.?\s?р\.?|года|рождения|born|туған|ж\.?|жылы)[,.)]*$/iu;

/** Where a name may end that stands before "12.03.1985 г.р." or "(12.03.1985 ...": the date between them skipped. */
function beforeDate(flow: readonly LayoutWord[], at: number): number {
  let end = at;
  while (end > at - 3 && BORN.test(flow[end - 1]?.text ?? "")) end -= 1;
  for (let length = 1; length <= 4; length += 1) {
    const run = flow.slice(Math.max(0, end - length), end);
    const [date] = allDates(run, { order: null, field: "birth", today: "" });
    if (date !== undefined && date.words.length === run.length) return end - length;
  }
  return at;
}

function startsLine(flow: readonly LayoutWord[], at: number): boolean {
  const before = flow[at - 1];
  const word = flow[at];
  return before !== undefined && word !== undefined && word.box[0] < before.box[0];
}

import { scriptOf } from "./lookAlikes.ts";

/**
 * Whether a Cyrillic rendering by ear (Джеймс, Чэнь, Шарма) can stand for a Latin spelling, letter tables aside. For
 * names whose original is not Cyrillic, where no romanization leads from one to the other. `edits` counts the
 * consonants that do not answer each other; null where the words are not of two scripts.
 */
export function editsBySound(one: string, other: string): number | null {
  const scripts = [scriptOf(one), scriptOf(other)];
  if (!scripts.includes("latin") || !scripts.includes("cyrillic")) return null;
  const [latin, cyrillic] = scripts[0] === "latin" ? [one, other] : [other, one];
  return distance(soundsOf(latin.toUpperCase(), LATIN), soundsOf(cyrillic.toUpperCase(), CYRILLIC));
}

/** Consonants in which two names differ, word for word in any order; null where a word has no partner in the other script. */
export function editsOfNames(one: readonly string[], other: readonly string[]): number | null {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length === 0) return null;
  const free = [...more];
  let sum = 0;
  for (const word of fewer) {
    const ranked = free
      .map((candidate, index) => ({ index, edits: editsBySound(word, candidate) }))
      .filter((one): one is { index: number; edits: number } => one.edits !== null)
      .sort((a, b) => a.edits - b.edits);
    const [best] = ranked;
    if (best === undefined) return null;
    free.splice(best.index, 1);
    sum += best.edits;
  }
  return fewer.length < 2 && more.length > 1 ? null : sum;
}

/** What a letter group may sound like: P lips, T teeth, K throat, S hiss, and L M N R; "-" may be silent. */
type Sound = string;

const LATIN: readonly (readonly [string, Sound])[] = [
  ["SCH", "S"],
  ["TCH", "S"],
  ["DZH", "S"],
  ["CH", "SK"],
  ["SH", "S"],
  ["ZH", "S"],
  ["TH", "TS"],
  ["PH", "P"],
  ["GH", "KP-"],
  ["KH", "K"],
  ["CK", "K"],
  ["TS", "S"],
  ["TZ", "S"],
  ["DJ", "S"],
  ["{", "KS-"],
  ["X", "SK"],
  ["C", "SK"],
  ["J", "SK-"],
  ["G", "KS"],
  ["Q", "KS"],
  ["K", "K"],
  ["H", "K-"],
  ["W", "P-"],
  ["B", "P"],
  ["P", "P"],
  ["V", "P"],
  ["F", "P"],
  ["D", "T"],
  ["T", "T"],
  ["S", "S"],
  ["Z", "S"],
  ["L", "L"],
  ["M", "M"],
  ["N", "N"],
  ["R", "R-"],
];

const CYRILLIC: readonly (readonly [string, Sound])[] = [
  ["ДЖ", "S"],
  ["ДЗ", "S"],
  ["ЦЗ", "S"],
  ["ЧЖ", "S"],
  ["ТС", "S"],
  ["НГ", "N"],
  ["КХ", "K"],
  ["ГХ", "K"],
  ["ДХ", "T"],
  ["ТХ", "T"],
  ["БХ", "P"],
  ["КС", "SK"],
  ["Б", "P"],
  ["П", "P"],
  ["В", "P"],
  ["Ф", "P"],
  ["Д", "T"],
  ["Т", "T"],
  ["С", "S"],
  ["З", "S"],
  ["Ж", "S"],
  ["Ш", "S"],
  ["Щ", "S"],
  ["Ч", "S"],
  ["Ц", "S"],
  ["К", "K"],
  ["Қ", "K"],
  ["Г", "K"],
  ["Ғ", "K"],
  ["Х", "K"],
  ["Һ", "K"],
  ["Л", "L"],
  ["М", "M"],
  ["Н", "N"],
  ["Ң", "N"],
  ["Р", "R"],
];

/** The consonants in order, a doubled one once. */
function soundsOf(text: string, table: readonly (readonly [string, Sound])[]): readonly Sound[] {
  const plain = text
    .replace(/NG/g, "N{")
    .replace(/^CH(?=[AEIOUY])/, "SH")
    .normalize("NFD")
    .replace(/(?<=[A-Z])\p{M}/gu, "")
    .normalize("NFC");
  const sounds: Sound[] = [];
  for (let at = 0; at < plain.length; ) {
    const found = table.find(([letters]) => plain.startsWith(letters, at));
    if (found !== undefined && !(found[1] === sounds.at(-1) && plain.charAt(at) === plain.charAt(at - 1))) {
      sounds.push(found[1]);
    }
    at += found?.[0].length ?? 1;
  }
  return sounds;
}

function distance(one: readonly Sound[], other: readonly Sound[]): number {
  const gap = (sound: Sound | undefined) => (sound?.includes("-") ? 0 : 1);
  let row = [0];
  for (const sound of other) row.push((row.at(-1) ?? 0) + gap(sound));
  for (const first of one) {
    const next = [(row[0] ?? 0) + gap(first)];
    other.forEach((second, index) => {
      const alike = [...first].some((sound) => sound !== "-" && second.includes(sound)) ? 0 : 1;
      next.push(
        Math.min((row[index] ?? 0) + alike, (row[index + 1] ?? 0) + gap(first), (next[index] ?? 0) + gap(second)),
      );
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

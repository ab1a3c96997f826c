/**
 * Characters that Tesseract takes for each other in names, with the plausibility of the step. Members of
 * one group are all exchangeable. Measured: names.md 3.5. E/I is left out on purpose (EGOR, IGOR).
 */
export const OCR_GROUPS: readonly (readonly [plausibility: number, groups: string])[] = [
  [0.8, "I/L/1/!/|/]/[/J O/0 S/5/$ B/8 G/6 Z/2 D/O Q/O C/G U/V RN/M VV/W CL/D LI/U IJ/U II/N II/U II/H"],
  [0.8, "Ё/Е Й/И Щ/Ш Ь/Ы Н/И П/Н П/Л Л/Д Г/Т О/0 З/3 Б/6 Ө/О Ұ/Ү/У Қ/К Ң/Н Ғ/Г Ә/Э/А"],
  [0.5, "I/T V/Y V/N K/R H/N B/R E/F P/F T/L L/E C/O B/E LI/H RI/N"],
  [0.5, "Е/С В/Н В/К А/Л/Д/О М/Ч К/Н/Х Н/М Б/Ь/В Ю/О Ц/П"],
];

/** The same for characters of numbers and codes (names.md 5.1). */
export const NUMBER_GROUPS: readonly (readonly [plausibility: number, groups: string])[] = [
  [0.8, "0/O/D/Q 1/I/L/J/T 5/S/$ 8/B 6/G 2/Z 3/5 9/0 6/0 3/9 3/2 4/A"],
  [0.5, "1/7 6/8 5/8 3/8 5/6 8/R 9/O 4/7 B/3 M/N"],
];

/** Every exchangeable pair of the groups, each once. */
export function pairsOfGroups(
  table: readonly (readonly [number, string])[],
): readonly (readonly [one: string, other: string, plausibility: number])[] {
  const pairs: [string, string, number][] = [];
  for (const [plausibility, groups] of table) {
    for (const group of groups.split(" ")) {
      const members = group.split("/");
      members.forEach((one, index) => {
        for (const other of members.slice(index + 1)) pairs.push([one, other, plausibility]);
      });
    }
  }
  return pairs;
}

const numberPairs = new Map<string, number>();
for (const [one, other, plausibility] of pairsOfGroups(NUMBER_GROUPS)) {
  for (const key of [one + other, other + one]) {
    numberPairs.set(key, Math.max(plausibility, numberPairs.get(key) ?? 0));
  }
}

/** How plausible it is that one character of a number was read for the other: 0 is not at all. */
export function numberConfusion(one: string, other: string): number {
  return numberPairs.get(one + other) ?? 0;
}

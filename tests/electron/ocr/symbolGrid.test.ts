import { expect, test } from "vitest";
import { onGrid } from "#electron/ocr/mrz/symbolGrid.ts";

const PITCH = 14;
const at = (text: string, centre: number) => ({ text, left: centre - 5, right: centre + 5, confidence: 0.9 });

test("characters of a pale beginning that share one place are kept where there is room for them", () => {
  const line = "E5153925<6POL9504051M3202171WV99389<<<<<<<96";
  const symbols = [...line].map((char, index) => at(char, 20 + Math.max(index, 5) * PITCH));
  expect(onGrid(symbols).text).toBe(line);
  // No room: the same letter was seen several times.
  const crowded = [...`EEEE${line}`].map((char, index) => at(char, 6 + Math.max(index - 4, 0) * PITCH));
  expect(onGrid(crowded).text.length).toBeLessThan(line.length + 4);
});

test("of two characters in one place within the line one is kept", () => {
  const symbols = [..."IDUTO241690687<119<<<<<<<<<<<<"].map((char, index) => at(char, 20 + index * PITCH));
  const twice = [...symbols.slice(0, 8), at("B", 20 + 7 * PITCH + 2), ...symbols.slice(8)];
  expect(onGrid(twice).text).toBe("IDUTO241690687<119<<<<<<<<<<<<");
});

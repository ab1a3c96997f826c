/** Days and distances in Kazakh: Chromium, the window's own runtime, has no Kazakh dates and writes "2026 M11 20". */
const MONTHS = ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."];
const UNITS = { minute: "минут", hour: "сағат", day: "күн" } as const;
const NEAR_DAYS: Readonly<Record<number, string>> = { 0: "бүгін", 1: "кеше", 2: "алдыңгүні" };

/** "2026 ж. 05 қар.", in UTC. */
export function kazakhDay(date: Date): string {
  return `${date.getUTCFullYear()} ж. ${String(date.getUTCDate()).padStart(2, "0")} ${MONTHS[date.getUTCMonth()]}`;
}

/** "26 ж. қар.", in UTC. */
export function kazakhMonth(date: Date): string {
  return `${String(date.getUTCFullYear()).slice(-2)} ж. ${MONTHS[date.getUTCMonth()]}`;
}

/** "45 минут бұрын", "кеше". */
export function kazakhAgo(count: number, unit: keyof typeof UNITS): string {
  const near = unit === "day" ? NEAR_DAYS[count] : undefined;
  return near ?? `${count} ${UNITS[unit]} бұрын`;
}

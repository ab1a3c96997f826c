import type { Score, Tally } from "./score.ts";
import type { ZoneScore } from "./zones.ts";

const percent = (t: Tally): string =>
  t.of === 0 ? "-" : `${((100 * t.right) / t.of).toFixed(1)} % (${t.right}/${t.of})`;
const share = (n: number, of: number): string => (of === 0 ? "-" : `${((100 * n) / of).toFixed(1)} % (${n}/${of})`);

/** The bar's table: one row a measure, one column a level. Markdown. */
export function barTable(scores: readonly Score[], zones: readonly ZoneScore[], peer: boolean): string {
  const levels = scores.length > 0 ? scores.map((s) => s.level) : zones.map((z) => z.level);
  const rows: string[][] = [];
  const row = (name: string, bar: string, cell: (level: string) => string): void => {
    rows.push([name, ...levels.map(cell), bar]);
  };
  const of = (level: string): Score | undefined => scores.find((s) => s.level === level);
  const zone = (level: string): ZoneScore | undefined => zones.find((z) => z.level === level);
  const at = <T>(found: T | undefined, write: (x: T) => string): string => (found === undefined ? "-" : write(found));
  if (zones.length > 0) {
    row("MRZ fully right", "99.5 / 99 / 92 %", (l) => at(zone(l), (z) => share(z.right, z.images)));
    row("MRZ valid, number or date wrong", "never", (l) => at(zone(l), (z) => String(z.wrongNumberYetValid)));
    row("MRZ valid, name wrong", "< 0.5 %", (l) => at(zone(l), (z) => share(z.wrongNameYetValid, z.images)));
    if (peer) row("MRZ fully right, native tesseract", "peer", (l) => at(zone(l), (z) => share(z.peerRight, z.images)));
  }
  if (scores.length > 0) {
    row("kind of document", "97 %", (l) => at(of(l), (s) => percent(s.kinds)));
    row("names, number, birth, expiry outside the passport", "98 / 95 / 85 %", (l) =>
      at(of(l), (s) => percent(s.barFields)),
    );
    if (peer)
      row("the same in native tesseract's text (single images)", "peer", (l) =>
        at(of(l), (s) => percent(s.peerFields)),
      );
    row("all fields", "", (l) => at(of(l), (s) => percent(s.allFields)));
    row("planted mistakes found", "97 %", (l) => at(of(l), (s) => percent(s.mistakes)));
    row("of these only asked about", "", (l) => at(of(l), (s) => String(s.asked)));
    row("false blockers a clean pack", "< 0.05", (l) =>
      at(of(l), (s) =>
        s.cleanPacks === 0
          ? "-"
          : `${(s.falseBlockers / s.cleanPacks).toFixed(2)} (${s.falseBlockers}/${s.cleanPacks})`,
      ),
    );
    row("slots said to be missing a clean pack", "", (l) =>
      at(of(l), (s) => (s.cleanPacks === 0 ? "-" : (s.missingSlots / s.cleanPacks).toFixed(2))),
    );
    row("harmless variants accused", "< 1 %", (l) =>
      at(of(l), (s) => share(s.harmless.of - s.harmless.right, s.harmless.of)),
    );
    row("processor seconds a page", "< 3", (l) =>
      at(of(l), (s) => (s.pages === 0 || s.processorSeconds === 0 ? "-" : (s.processorSeconds / s.pages).toFixed(2))),
    );
    row("seconds a page", "< 3 on an idle machine", (l) =>
      at(of(l), (s) => (s.pages === 0 ? "-" : (s.seconds / s.pages).toFixed(2))),
    );
  }
  const head = ["what", ...levels, "bar"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

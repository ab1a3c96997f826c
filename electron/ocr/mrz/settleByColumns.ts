import type { ParsedMrz } from "#shared/domain/mrz.ts";
import { LAYOUTS } from "#shared/reading/mrz/layouts.ts";
import type { RepairedMrz } from "#shared/reading/mrz/repairMrz.ts";
import { repairMrz } from "#shared/reading/mrz/repairMrz.ts";
import type { VotedMrz } from "#shared/reading/mrz/voteMrz.ts";
import { type ColumnVote, voteColumns, type ZoneReading } from "./voteColumns.ts";

/** Check digits that hold, known states and possible dates: other text has one or two by luck. */
export function evidenceOf({ checks, fields, problems }: ParsedMrz): number {
  const told = [
    !problems.includes("unknown-issuer"),
    fields.nationality !== "" && !problems.includes("unknown-nationality"),
    fields.birthDate.length === 10 && !problems.includes("impossible-birth-date"),
    fields.expiryDate.length === 10 && !problems.includes("impossible-expiry-date"),
    ...Object.values(checks),
  ];
  return told.filter(Boolean).length;
}

function columnVoteOf(vote: VotedMrz, zones: readonly ZoneReading[]): ColumnVote | null {
  const { lines } = vote.parsed;
  return voteColumns(
    zones.filter(({ tracks }) => tracks.length === lines.length),
    lines[0]?.length ?? 0,
  );
}

/** A name that does not stand where its characters were seen has lost one in every reading. */
export function heldAgainstColumns(byLine: VotedMrz, zones: readonly ZoneReading[], today: string): VotedMrz {
  const vote = byLine.parsed.valid ? columnVoteOf(byLine, zones) : null;
  if (vote === null) return byLine;
  const { format, lines, problems } = byLine.parsed;
  const name = LAYOUTS[format].name.line;
  const inColumns = repairMrz(vote.lines, today).find(({ parsed }) => parsed.format === format)?.parsed.lines[name];
  if (inColumns === undefined || inColumns === lines[name]) return byLine;
  return { ...byLine, parsed: { ...byLine.parsed, problems: [...problems, "name-unconfirmed"], valid: false } };
}

/**
 * The lines' vote with those lines from the columns' vote that make more check digits and facts hold, or that no two readings
 * of the right length agree upon; null where the lines' vote stays.
 */
export function betterByColumn(byLine: VotedMrz, zones: readonly ZoneReading[], today: string): VotedMrz | null {
  const { lines } = byLine.parsed;
  const same = zones.filter(({ tracks }) => tracks.length === lines.length);
  const vote = columnVoteOf(byLine, zones);
  if (vote === null) return null;
  const supportOf = (text: string, index: number): number =>
    same.filter((zone) => zone.lines[index]?.text === text).length;
  let best: { readonly one: RepairedMrz; readonly worth: number; readonly taken: readonly number[] } | null = null;
  for (let choice = 1; choice < 2 ** lines.length; choice++) {
    const taken = lines.map((_, index) => index).filter((index) => (choice >> index) & 1);
    const mixed = lines.map((line, index) => (taken.includes(index) ? (vote.lines[index] ?? line) : line));
    const one = repairMrz(mixed, today).find(({ parsed }) => parsed.format === byLine.parsed.format);
    if (one === undefined || mixed.join() === lines.join()) continue;
    if (evidenceOf(one.parsed) < evidenceOf(byLine.parsed)) continue;
    const lonely = taken.filter((index) => supportOf(lines[index] ?? "", index) < 2).length;
    const worth = evidenceOf(one.parsed) + 0.4 * lonely - 0.3 * (taken.length - lonely);
    if (best === null || worth > best.worth) best = { one, worth, taken };
  }
  if (best === null || best.worth <= evidenceOf(byLine.parsed)) return null;
  const { one, taken } = best;
  const isDoubtful = taken.some((index) => vote.doubtful[index]?.some(Boolean) === true);
  const kept = byLine.parsed.problems.filter((problem) => problem === "name-unconfirmed");
  const added = isDoubtful ? ["name-unconfirmed", "number-unconfirmed"] : [];
  const problems = [...new Set([...one.parsed.problems, ...kept, ...added])];
  return {
    parsed: { ...one.parsed, problems, valid: one.parsed.valid && problems.length === 0 },
    agreeingReadings: same.filter((zone) => zone.lines.map((line) => line.text).join() === one.parsed.lines.join())
      .length,
    repaired: one.repaired,
  };
}

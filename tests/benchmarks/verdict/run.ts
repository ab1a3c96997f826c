import { LEVELS, type NoiseLevel } from "./noise.ts";
import { everyPlanting, isFound, type PackOutcome, simulatePack } from "./simulate.ts";

const argument = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const packs = argument("packs", 1000);
const show = argument("show", 12);
const seed = argument("seed", 1);
const levels: readonly NoiseLevel[] = LEVELS.filter(
  (level) => !process.argv.includes("--level") || process.argv.includes(level),
);

const told = ({ findings, tale }: PackOutcome): readonly string[] =>
  findings.map(
    ({ rule, severity, verdict, field, documents, evidence, sentence }) =>
      `${tale.applicant.state} ${rule} ${severity} ${verdict} ${field ?? "-"} ${documents.join("+")} ${sentence} ${evidence.map(({ value }) => value).join(" / ")}`,
  );

for (const level of levels) {
  const flawless = Array.from({ length: packs }, (_, index) => simulatePack(seed * 1_000_003 + index, level, null));
  const blockers = flawless.flatMap((one) => one.findings.filter(({ severity }) => severity === "blocker"));
  const accused = flawless.flatMap((one) => one.findings.filter(({ verdict }) => verdict === "mismatch"));
  const questions = flawless.flatMap((one) => one.findings.filter(({ verdict }) => verdict === "possible-misread"));
  const variants = flawless.reduce((sum, one) => sum + one.variants, 0);
  console.log(`\n## ${level}: ${packs} packs without mistakes`);
  console.log(
    `blockers a pack ${(blockers.length / packs).toFixed(4)}, mismatches a pack ${(accused.length / packs).toFixed(4)}, harmless variants accused ${((100 * accused.filter(({ field }) => /name|holder/i.test(field ?? "")).length) / variants).toFixed(3)} %, questions a pack ${(questions.length / packs).toFixed(3)}`,
  );
  const lines = flawless.flatMap((one) => told(one).filter((line) => / blocker | mismatch /.test(line)));
  for (const line of lines.slice(0, show)) console.log(`- ${line}`);
  const asked = flawless.flatMap((one) => told(one).filter((line) => !/ blocker | mismatch /.test(line)));
  const byRule = new Map<string, number>();
  for (const line of asked) {
    const key = line.split(" ").slice(1, 5).join(" ");
    byRule.set(key, (byRule.get(key) ?? 0) + 1);
  }
  console.log(
    [...byRule]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .map(([key, count]) => `${count} ${key}`)
      .join(" | "),
  );
  for (const line of asked
    .filter((_, index) => index % Math.max(1, Math.floor(asked.length / show)) === 0)
    .slice(0, show))
    console.log(`? ${line}`);

  const plantings = everyPlanting();
  const each = Math.max(4, Math.round(packs / plantings.length));
  const table = new Map<string, { found: number; asked: number; missed: number; findings: number; misses: string[] }>();
  for (const [index, planting] of plantings.entries()) {
    for (let turn = 0; turn < each; turn += 1) {
      const outcome = simulatePack(seed * 7_000_003 + index * 997 + turn, level, planting);
      const row = table.get(planting.plant.kind) ?? { found: 0, asked: 0, missed: 0, findings: 0, misses: [] };
      const verdict = isFound(outcome);
      row.found += verdict === "mismatch" ? 1 : 0;
      row.asked += verdict === "question" ? 1 : 0;
      row.missed += verdict === "missed" ? 1 : 0;
      row.findings += outcome.findings.filter(({ severity }) => severity === "blocker").length;
      if (verdict === "missed") {
        const paper = outcome.documents.find(({ id }) => id === planting.paper);
        row.misses.push(
          `${planting.paper} [${paper?.fields
            .filter(({ name }) => planting.plant.fields.includes(name))
            .map((f) => `${f.person ?? ""}:${f.value}`)
            .join(
              ", ",
            )}] passport ${outcome.tale.applicant.surname} ${outcome.tale.applicant.given}; sponsor ${outcome.tale.sponsor.surname} ${outcome.tale.sponsor.given}; told ${told(outcome).join(" ; ")}`,
        );
      }
      table.set(planting.plant.kind, row);
    }
  }
  const all = [...table.values()];
  const sum = (pick: (row: (typeof all)[number]) => number) => all.reduce((total, row) => total + pick(row), 0);
  const total = sum((row) => row.found + row.asked + row.missed);
  console.log(
    `planted ${total}: found ${((100 * (total - sum((row) => row.missed))) / total).toFixed(2)} %, as a mismatch ${((100 * sum((row) => row.found)) / total).toFixed(2)} %, blockers a pack ${(sum((row) => row.findings) / total).toFixed(2)}`,
  );
  for (const [kind, row] of table) {
    console.log(
      `  ${kind}: found ${row.found}, asked ${row.asked}, missed ${row.missed}, blockers a pack ${(row.findings / (row.found + row.asked + row.missed)).toFixed(2)}`,
    );
    for (const miss of row.misses.slice(0, Math.min(3, show))) console.log(`      missed: ${miss}`);
  }
}

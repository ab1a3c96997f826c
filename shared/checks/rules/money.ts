import type { PackDocument } from "#shared/domain/document.ts";
import { paperWord, paperWords } from "../describe.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { numberOfFact, textOfFact } from "../view/caseFacts.ts";
import { addDays, addMonths, daysBetween } from "../view/isoDates.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { dateOn, filingDay, readingsOf } from "../view/trip.ts";
import { readableWording } from "../view/wording.ts";

/** R161, R164, R165, R167 to R170, R174: statements long and fresh enough, and what they must show. */
export function checkMoney(view: PackView): readonly RuleOutput[] {
  const statements = ofKind(view, "bank-statement").filter(({ id }) => !view.strangers.has(id));
  return [
    ...checkPeriod(view, statements),
    ...checkHolderAndAccount(view, statements),
    ...checkBalanceOnly(view),
    ...checkNote(view, statements),
    ...checkFee(view),
    ...checkCoverage(view),
  ];
}

const MONTHS: Readonly<Record<string, number>> = { b11: 3, b1: 3, b2: 1 };
/** Statements are printed by the day; a month is not held to the day. */
const GRACE_DAYS = 5;
const FRESH_DAYS = 30;

/** R164, R165, R170: the stretch that all statements of the case cover together. */
function checkPeriod(view: PackView, statements: readonly PackDocument[]): readonly RuleOutput[] {
  const periods = statements
    .map((document) => ({ from: dateOn(document, "statementFrom"), to: dateOn(document, "statementTo") }))
    .filter(({ from, to }) => from !== null && to !== null && from.field.value <= to.field.value)
    .flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))
    .sort((a, b) => a.from.field.value.localeCompare(b.from.field.value));
  const [first] = periods;
  const last = [...periods].sort((a, b) => a.to.field.value.localeCompare(b.to.field.value)).at(-1);
  if (first === undefined || last === undefined) return [];
  const outputs: RuleOutput[] = [];
  const months = MONTHS[view.route.id];
  const from = first.from.field.value;
  const to = last.to.field.value;
  if (months !== undefined && addDays(to, GRACE_DAYS) < addMonths(from, months)) {
    outputs.push(
      draft({
        rule: "R164",
        verdict: "out-of-range",
        odd: [first.from, last.to],
        params: { document: paperWord(first.from.document), from, to, months },
        causes: ["statements/period"],
      }),
    );
  }
  const day = filingDay(view);
  if (readingsOf(last.to).every((date) => daysBetween(date, day) > FRESH_DAYS)) {
    outputs.push(
      draft({
        rule: "R165",
        verdict: "out-of-range",
        odd: [last.to],
        params: { document: paperWord(last.to.document), to, day, days: FRESH_DAYS },
        causes: ["statements/fresh"],
      }),
    );
  }
  let covered = first;
  for (const next of periods.slice(1)) {
    if (next.from.field.value > addDays(covered.to.field.value, 2)) {
      outputs.push(
        draft({
          rule: "R170",
          verdict: "out-of-range",
          odd: [covered.to, next.from],
          params: { from: covered.to.field.value, to: next.from.field.value },
          causes: ["statements/gap"],
        }),
      );
      break;
    }
    if (next.to.field.value > covered.to.field.value) covered = next;
  }
  return outputs;
}

const ACCOUNT =
  /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b|account\s*(?:no|number|№)|iban|номер\s+сч[её]та|сч[её]т\s*№|иик|шот нөмірі|жск/iu;

/** R169: a statement without a name or an account number proves nothing. */
function checkHolderAndAccount(view: PackView, statements: readonly PackDocument[]): readonly RuleOutput[] {
  return statements.flatMap((document) => {
    const wording = readableWording(view, document);
    if (wording.trim() === "") return [];
    const lacks = [
      ...(valuesOf(document, "accountHolder").length + valuesOf(document, "fullName").length === 0
        ? ["@field.accountHolder"]
        : []),
      ...(ACCOUNT.test(wording) ? [] : ["@element.account"]),
    ];
    if (lacks.length === 0) return [];
    return [
      draft({
        rule: "R169",
        verdict: "missing",
        field: "accountHolder",
        papers: [document.id],
        fixer: "issuer",
        params: { document: paperWord(document), element: lacks.join(", ") },
        causes: [`${document.id}/holder`],
      }),
    ];
  });
}

/** R168: a balance alone says less than a statement. */
function checkBalanceOnly(view: PackView): readonly RuleOutput[] {
  const certificates = ofKind(view, "bank-certificate");
  if (certificates.length === 0 || ofKind(view, "bank-statement").length > 0) return [];
  return [
    draft({
      rule: "R168",
      verdict: "missing",
      papers: certificates.map(({ id }) => id),
      params: { document: paperWords(certificates) },
      causes: ["statements/balance-only"],
    }),
  ];
}

/** Sums of four and more digits, without their blanks. */
function sumsOn(wording: string): ReadonlySet<string> {
  return new Set(
    [...wording.matchAll(/\b\d{1,3}(?:[ ,.\u00a0]\d{3})+(?:[.,]\d{2})?\b|\b\d{4,}(?:[.,]\d{2})?\b/g)].map((match) =>
      match[0].replace(/[.,]\d{2}$/, "").replace(/\D/g, ""),
    ),
  );
}

/** R167: the sum that the note explains stands on the statement. */
function checkNote(view: PackView, statements: readonly PackDocument[]): readonly RuleOutput[] {
  const shown = sumsOn(statements.map((document) => readableWording(view, document)).join("\n"));
  if (shown.size === 0) return [];
  return inSlot(view, "deposit-explanation-note").flatMap((document) => {
    const said = [...sumsOn(readableWording(view, document))];
    if (said.length === 0 || said.some((sum) => shown.has(sum))) return [];
    return [
      draft({
        rule: "R167",
        verdict: "mismatch",
        papers: [document.id, ...statements.map(({ id }) => id)],
        params: { document: paperWord(document), value: said.join(", ") },
        causes: [`${document.id}/sum`],
      }),
    ];
  });
}

/** R174: the receipt shows the mission's fee. */
function checkFee(view: PackView): readonly RuleOutput[] {
  const receipts = ofKind(view, "fee-receipt");
  const amount = numberOfFact(view.facts, "mission.feeAmount") ?? textOfFact(view.facts, "mission.feeAmount");
  const [receipt] = receipts;
  if (receipt === undefined) return [];
  if (amount === "") return [question("R174", { document: paperWord(receipt) }, [receipt.id])];
  const wording = readableWording(view, receipt);
  const wanted = String(amount)
    .replace(/[.,]0+$/, "")
    .replace(/\D/g, "");
  const shown = [...wording.matchAll(/\d[\d ,.\u00a0]*/g)].map((match) =>
    match[0]
      .trim()
      .replace(/[.,]\d{2}$/, "")
      .replace(/\D/g, ""),
  );
  if (wording.trim() === "" || wanted === "" || shown.includes(wanted)) return [];
  return [
    draft({
      rule: "R174",
      verdict: "mismatch",
      papers: [receipt.id],
      params: { document: paperWord(receipt), expected: String(amount) },
      causes: [`${receipt.id}/amount`],
    }),
  ];
}

/** R161: somebody pays for each of the three. */
function checkCoverage(view: PackView): readonly RuleOutput[] {
  const coverage = view.facts["funding.coverage"];
  const items = ["flights", "accommodation", "daily"];
  const said = items.filter((item) => textOfFact(view.facts, `funding.coverage.${item}`) !== "");
  if (coverage === undefined && said.length === 0) return [question("R161")];
  const text = (typeof coverage === "object" ? coverage : [String(coverage ?? "")]).join(" ").toLowerCase();
  const open = items.filter((item) => !said.includes(item) && !text.includes(item));
  if (open.length === 0) return [];
  return [
    draft({
      rule: "R161",
      verdict: "missing",
      params: { items: open.map((item) => `@cost.${item}`).join(", ") },
      causes: ["funding/coverage"],
    }),
  ];
}

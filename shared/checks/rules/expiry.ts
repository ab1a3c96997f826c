import type { PackDocument } from "#shared/domain/document.ts";
import { fixerOf, paperWord } from "../describe.ts";
import { draft, type Located, type RuleOutput } from "../draft.ts";
import { isDoubtful } from "../judge.ts";
import { numberOfFact } from "../view/caseFacts.ts";
import { addMonths, isWholeDate } from "../view/isoDates.ts";
import { inSlot, ofKind, type PackView } from "../view/packView.ts";
import { dateOn, filingDay, readingsOf, tripDay } from "../view/trip.ts";

/** R072 to R074 and R077: nothing expires before it is used. */
export function checkExpiry(view: PackView): readonly RuleOutput[] {
  return [...checkPassport(view), ...checkSponsorStatus(view), ...checkCertificates(view)];
}

/** R073: months of validity after the planned exit; the mission's own number replaces 3 and 6. */
function checkPassport(view: PackView): readonly RuleOutput[] {
  const reference = view.references.get(view.applicant);
  if (reference?.kind !== "passport") return [];
  const dates = reference.values("expiryDate").filter(({ field }) => isWholeDate(field.value));
  const at = dates.find(({ field }) => field.source === "mrz") ?? dates[0];
  if (at === undefined) return [];
  const expires = [...readingsOf(at)].sort().at(-1) ?? at.field.value;
  const exit = tripDay(view, "to") ?? tripDay(view, "from");
  const lastDay = exit?.date ?? filingDay(view);
  const common = { document: paperWord(at.document), page: at.field.pageNumber, expires };
  const doubtful = isDoubtful(at.field);
  const causes = [`${at.document.id}/expiry`];
  if (expires < filingDay(view)) {
    return [
      draft({
        rule: "R073",
        verdict: doubtful ? "possible-misread" : "expired",
        severity: doubtful ? "warning" : "blocker",
        sentence: "expired",
        field: "expiryDate",
        odd: [at],
        params: { ...common, day: filingDay(view) },
        causes,
      }),
    ];
  }
  if (exit === null) return [];
  const months = numberOfFact(view.facts, "mission.passportMonths");
  const needed = months ?? 3;
  const wished = months ?? 6;
  const isShort = expires < addMonths(lastDay, needed);
  if (!isShort && expires >= addMonths(lastDay, wished)) return [];
  return [
    draft({
      rule: "R073",
      verdict: doubtful ? "possible-misread" : "out-of-range",
      severity: isShort && !doubtful ? "blocker" : "warning",
      sentence: months === null ? (isShort ? "short" : "tight") : "mission",
      field: "expiryDate",
      odd: [at],
      against: exit.at === null ? [] : [exit.at],
      params: { ...common, exit: lastDay, months: isShort ? needed : wished },
      causes,
    }),
  ];
}

/** R074: the sponsor's status on the filing day, and through the stay. */
function checkSponsorStatus(view: PackView): readonly RuleOutput[] {
  const papers = [
    ...inSlot(view, "sponsor-status-proof", "sponsor-work-permit"),
    ...ofKind(view, "residence-permit").filter(
      ({ slot, person }) => slot === null && person !== null && person === view.sponsor,
    ),
  ];
  // Of two permits the later one counts; that an older copy is left in the pack is R075.
  const dated = papers
    .map((document) => ({ document, at: dateOn(document, "expiryDate") }))
    .filter((one): one is { document: PackDocument; at: Located } => one.at !== null)
    .sort((a, b) => b.at.field.value.localeCompare(a.at.field.value));
  const [latest] = dated;
  if (latest === undefined) return [];
  return expiryDraft(view, "R074", latest.at, tripDay(view, "to")?.date ?? null);
}

const LASTING = ["police-certificate", "medical-certificate", "insurance-policy"] as const;

/** R072 and R077: papers with an end date of their own. */
function checkCertificates(view: PackView): readonly RuleOutput[] {
  const certificates = ofKind(view, ...LASTING);
  const residence = [
    ...inSlot(view, "legal-residence-proof"),
    ...ofKind(view, "residence-permit").filter(({ slot, person }) => slot === null && person === view.applicant),
  ];
  const travel = tripDay(view, "from")?.date ?? null;
  return [
    ...certificates.flatMap((document) => {
      const at =
        dateOn(document, "expiryDate") ?? (document.kind === "insurance-policy" ? dateOn(document, "stayTo") : null);
      return at === null ? [] : expiryDraft(view, "R072", at, travel);
    }),
    ...residence.flatMap((document) => {
      const at = dateOn(document, "expiryDate");
      return at === null ? [] : expiryDraft(view, "R077", at, null);
    }),
  ];
}

function expiryDraft(view: PackView, rule: string, at: Located, neededUntil: string | null): readonly RuleOutput[] {
  const expires = [...readingsOf(at)].sort().at(-1) ?? at.field.value;
  const day = filingDay(view);
  const expired = expires < day;
  if (!expired && (neededUntil === null || expires >= neededUntil)) return [];
  const doubtful = isDoubtful(at.field);
  return [
    draft({
      rule,
      verdict: doubtful ? "possible-misread" : expired ? "expired" : "out-of-range",
      severity: expired && !doubtful ? "blocker" : "warning",
      sentence: expired ? "expired" : "before-use",
      odd: [at],
      fixer: fixerOf(view, at.document),
      params: {
        document: paperWord(at.document),
        page: at.field.pageNumber,
        expires,
        day: expired ? day : (neededUntil ?? day),
      },
      causes: [`${at.document.id}/expiry`],
    }),
  ];
}

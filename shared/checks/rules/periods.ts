import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import { fixerOf, mendWord, paperWord, paperWords } from "../describe.ts";
import { draft, type Located, type RuleOutput } from "../draft.ts";
import { isDoubtful } from "../judge.ts";
import { addDays, daysBetween } from "../view/isoDates.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { dateOn, filingDay, readingsOf, type TripDay, tripDay } from "../view/trip.ts";

/** R064 to R069, R071, R075, R078 to R080: what must cover the trip, lie in it, or come before something. */
export function checkPeriods(view: PackView): readonly RuleOutput[] {
  const from = tripDay(view, "from");
  const to = tripDay(view, "to");
  const trip = from !== null && to !== null && from.date <= to.date ? { from, to } : null;
  return [
    ...(trip === null ? [] : checkAgainstTrip(view, trip)),
    ...checkEarlierMarriages(view),
    ...checkSponsorPermits(view),
    ...checkAge(view),
  ];
}

interface Trip {
  readonly from: TripDay;
  readonly to: TripDay;
}

function checkAgainstTrip(view: PackView, trip: Trip): readonly RuleOutput[] {
  const known = (document: PackDocument): boolean => !view.strangers.has(document.id);
  const bookings = [
    ...inSlot(view, "hotel-booking", "host-accommodation-letter"),
    ...ofKind(view, "accommodation").filter(({ slot }) => slot === null),
  ].filter(known);
  const tickets = ofKind(view, "ticket-itinerary")
    .filter(({ id }) => !bookings.some((one) => one.id === id))
    .filter(known);
  const events = inSlot(view, "conference-registration", "meeting-agenda").filter(known);
  return [
    ...tickets.flatMap((document) => checkFlights(view, document, trip)),
    ...checkCover(view, "R065", bookings, trip),
    ...checkCover(view, "R066", ofKind(view, "insurance-policy").filter(known), trip),
    ...checkCover(view, "R068", ofKind(view, "contract-extract").filter(known), trip),
    ...checkCover(view, "R078", ofKind(view, "consent").filter(known), trip),
    ...events.flatMap((document) => checkInside(view, document, trip)),
  ];
}

const ENDS = ["stayFrom", "stayTo"] as const;

/** R064: a flight may land the day after, or leave the day before; more is worth a look. */
function checkFlights(view: PackView, document: PackDocument, trip: Trip): readonly RuleOutput[] {
  return ENDS.flatMap((name) => {
    const at = dateOn(document, name);
    const day = name === "stayFrom" ? trip.from : trip.to;
    if (at === null || readingsOf(at).some((date) => Math.abs(daysBetween(date, day.date)) <= 1)) return [];
    return [periodDraft(view, "R064", "mismatch", [at], day.at, { value: at.field.value, expected: day.date })];
  });
}

/** R065, R066, R068, R078: together the papers' periods begin in time and last to the end, without a gap. */
function checkCover(
  view: PackView,
  rule: string,
  documents: readonly PackDocument[],
  trip: Trip,
): readonly RuleOutput[] {
  const periods = documents
    .map((document) => ({
      start: dateOn(document, "stayFrom"),
      end: dateOn(document, "stayTo") ?? dateOn(document, "expiryDate"),
    }))
    .filter((one): one is { start: Located | null; end: Located } => one.end !== null)
    .sort((a, b) => (a.start?.field.value ?? "").localeCompare(b.start?.field.value ?? ""));
  const [first] = periods;
  if (first === undefined) return [];
  const start = first.start;
  if (start !== null && readingsOf(start).every((date) => date > trip.from.date)) {
    return [
      periodDraft(
        view,
        rule,
        "out-of-range",
        [start],
        trip.from.at,
        { value: start.field.value, expected: trip.from.date },
        "late",
      ),
    ];
  }
  let covered = first.end;
  for (const { start: next, end } of periods.slice(1)) {
    if (next !== null && next.field.value > addDays(covered.field.value, 1) && covered.field.value < trip.to.date) {
      return [
        periodDraft(
          view,
          rule,
          "out-of-range",
          [covered, next],
          null,
          { value: covered.field.value, expected: next.field.value },
          "gap",
        ),
      ];
    }
    if (end.field.value > covered.field.value) covered = end;
  }
  if (readingsOf(covered).some((date) => date >= trip.to.date)) return [];
  return [
    periodDraft(
      view,
      rule,
      "out-of-range",
      [covered],
      trip.to.at,
      { value: covered.field.value, expected: trip.to.date },
      "short",
    ),
  ];
}

/** R069: an event lies within the trip. */
function checkInside(view: PackView, document: PackDocument, trip: Trip): readonly RuleOutput[] {
  return ENDS.flatMap((name) => {
    const at = dateOn(document, name);
    if (at === null || readingsOf(at).some((date) => date >= trip.from.date && date <= trip.to.date)) return [];
    return [
      periodDraft(view, "R069", "out-of-range", [at], null, {
        value: at.field.value,
        expected: `${trip.from.date} – ${trip.to.date}`,
      }),
    ];
  }).slice(0, 1);
}

function periodDraft(
  view: PackView,
  rule: string,
  verdict: "mismatch" | "out-of-range",
  odd: readonly [Located, ...Located[]],
  against: Located | null,
  params: Readonly<Record<string, string>>,
  sentence: string = verdict,
): RuleOutput {
  const [{ document, field }] = odd;
  const doubtful = odd.some((one) => isDoubtful(one.field));
  return draft({
    rule,
    verdict: doubtful ? "possible-misread" : verdict,
    sentence,
    odd,
    against: against === null ? [] : [against],
    fixer: fixerOf(view, document),
    params: { document: paperWord(document), page: field.pageNumber, mend: mendWord(view, document), ...params },
    causes: [`${document.id}/${field.name}`],
  });
}

/** R071: an earlier marriage ended before this one began. The date of issue may be later than the end itself. */
function checkEarlierMarriages(view: PackView): readonly RuleOutput[] {
  const [marriage] = ofKind(view, "marriage-certificate").flatMap((document) => valuesOf(document, "marriageDate"));
  if (marriage === undefined) return [];
  return ofKind(view, "divorce-certificate", "death-certificate").flatMap((document) => {
    const ended = dateOn(document, "issueDate");
    if (ended === null || ended.field.value <= marriage.field.value) return [];
    return [
      draft({
        rule: "R071",
        verdict: "out-of-range",
        odd: [ended],
        against: [marriage],
        fixer: "applicant",
        params: {
          document: paperWord(document),
          page: ended.field.pageNumber,
          value: ended.field.value,
          expected: marriage.field.value,
        },
        causes: [`${document.id}/issueDate`],
      }),
    ];
  });
}

/** R075: an older permit of the sponsor is left in the pack. */
function checkSponsorPermits(view: PackView): readonly RuleOutput[] {
  const permits = inSlot(view, "sponsor-status-proof").flatMap((document) => {
    const at = dateOn(document, "expiryDate");
    return at === null ? [] : [at];
  });
  const latest = [...permits].sort((a, b) => b.field.value.localeCompare(a.field.value))[0];
  const older = permits.filter((at) => latest !== undefined && at.field.value < latest.field.value);
  const [first] = older;
  if (first === undefined || latest === undefined) return [];
  return [
    draft({
      rule: "R075",
      verdict: "out-of-range",
      odd: [first],
      against: [latest],
      fixer: "sponsor",
      params: { document: paperWord(first.document), value: first.field.value, expected: latest.field.value },
      causes: [`${first.document.id}/version`],
    }),
  ];
}

const RECENT_DAYS = 90;
const LETTERS = [
  "cover-letter",
  "invitation-letter",
  "employer-letter",
  "host-company-letter",
  "support-letter",
] as const;

/** R079 and R080: sponsor papers are recent, letters are dated between the passport's issue and the filing. */
function checkAge(view: PackView): readonly RuleOutput[] {
  const day = filingDay(view);
  const name: FieldName = "issueDate";
  const old = inSlot(view, "sponsor-income-proof", "sponsor-employment-certificate", "sponsor-support-letter").flatMap(
    (document) => {
      const at = dateOn(document, name);
      return at !== null && readingsOf(at).every((date) => daysBetween(date, day) > RECENT_DAYS) ? [at] : [];
    },
  );
  const issued = view.references.get(view.applicant)?.values("issueDate")[0]?.field.value ?? "";
  const letters = ofKind(view, ...LETTERS).flatMap((document) => {
    const at = dateOn(document, name);
    if (at === null) return [];
    return readingsOf(at).every((date) => date > day || (issued !== "" && date < issued)) ? [at] : [];
  });
  const say = (rule: string, found: readonly Located[]): readonly RuleOutput[] => {
    const [first] = found;
    if (first === undefined) return [];
    return [
      draft({
        rule,
        verdict: "out-of-range",
        odd: found,
        fixer: fixerOf(view, first.document),
        params: {
          documents: paperWords(found.map(({ document }) => document)),
          values: [...new Set(found.map(({ field }) => field.value))].join(", "),
          day,
        },
        causes: found.map(({ document }) => `${document.id}/issueDate`),
      }),
    ];
  };
  return [...say("R080", letters), ...say("R079", old)];
}

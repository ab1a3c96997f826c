import type { PackDocument } from "#shared/domain/document.ts";
import type { MissingSlot } from "#shared/domain/finding.ts";
import { type NeedState, needOf, reasonOf } from "#shared/routes/needOf.ts";
import { type GroupConstraint, type Slot, slotsOf } from "#shared/routes/route.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { fixerOfSlot } from "../fixerOfSlot.ts";
import { inSlot, ofKind, type PackView } from "../view/packView.ts";

/** R190: slots that the route needs and the pack lacks; what the mission must say is a question. */
export function findMissing(view: PackView): {
  readonly missing: readonly MissingSlot[];
  readonly questions: readonly RuleOutput[];
} {
  const unplaced = view.input.documents.some(
    ({ slot, kind, translationOf }) => slot === null && kind === "unknown" && translationOf === null,
  );
  const missing: MissingSlot[] = [];
  const questions: RuleOutput[] = [];
  const grouped = new Set(view.route.groupConstraints.flatMap(({ atLeastOneOf }) => atLeastOneOf.flat()));
  for (const slot of slotsOf(view.route)) {
    if (isOurs(slot) || isFilled(view, slot) || missing.some((one) => one.slot === slot.id)) continue;
    const need = needOf(slot, view.facts);
    const found = missingSlot(view, slot, need.state, unplaced);
    if (found !== null) missing.push(found);
    if (need.state === "confirm" && !grouped.has(slot.id)) {
      questions.push(
        question(
          "R190",
          { slot: slot.id, title: slot.title, facts: need.because.unknownFacts.join(", ") },
          [],
          "confirm",
        ),
      );
    }
  }
  for (const group of view.route.groupConstraints) {
    const found = missingGroup(view, group, missing, unplaced);
    if (found !== null) missing.push(found);
  }
  return { missing, questions };
}

/** R190: a letter that we wrote fills its place, and is worth nothing until somebody signs it. */
export function checkDrafts(view: PackView): readonly RuleOutput[] {
  return slotsOf(view.route)
    .filter(({ id }) => view.input.drafted?.includes(id) === true)
    .map(({ id, title, what }) =>
      draft({
        rule: "R190",
        severity: "warning",
        verdict: "missing",
        sentence: "unsigned",
        params: { slot: id, title, what },
        causes: [`${id}/unsigned`],
      }),
    );
}

/** The index is made by us, and originals are carried, not scanned. */
function isOurs(slot: Slot): boolean {
  return slot.owner === "generated" || slot.pages[1] === 0;
}

/** Whether some paper, or a letter of our own, fills the slot; a paper without a slot counts by its kind. */
export function isFilled(view: PackView, slot: Slot): boolean {
  if (inSlot(view, slot.id).length > 0 || view.input.drafted?.includes(slot.id) === true) return true;
  return view.input.documents.some(
    (document) => document.slot === null && document.translationOf === null && fits(view, slot, document),
  );
}

function fits(view: PackView, slot: Slot, document: PackDocument): boolean {
  if (document.kind === "unknown" || !slot.accepts.includes(document.kind)) return false;
  if (document.person === null) return true;
  return slot.owner.includes("sponsor") === (document.person === view.sponsor) || slot.owner.includes("+");
}

function missingSlot(view: PackView, slot: Slot, state: NeedState, unplaced: boolean): MissingSlot | null {
  const params = { slot: slot.id, title: slot.title, what: slot.what };
  const lacking = { slot: slot.id, fixer: fixerOfSlot(slot), params };
  const loose = view.route.loose.some(({ id }) => id === slot.id);
  if (state === "recommended") return { ...lacking, severity: "advice", sentence: "R190.recommended" };
  if (state !== "required") return null;
  if (loose) return { ...lacking, severity: "warning", sentence: "R190.loose" };
  if (unplaced) return { ...lacking, severity: "warning", sentence: "R190.maybe" };
  return { ...lacking, severity: "blocker", sentence: "R190.missing" };
}

/** At least one way of a group must be whole; silent where one of its slots is listed already. */
function missingGroup(
  view: PackView,
  group: GroupConstraint,
  listed: readonly MissingSlot[],
  unplaced: boolean,
): MissingSlot | null {
  if (group.when !== null && reasonOf(group.when, view.facts).truth !== true) return null;
  const slots = slotsOf(view.route);
  const filled = (id: string): boolean => slots.some((slot) => slot.id === id && isFilled(view, slot));
  if (group.atLeastOneOf.some((way) => way.every(filled))) return null;
  const ids = group.atLeastOneOf.flat();
  if (listed.some(({ slot, severity }) => ids.includes(slot) && severity !== "advice")) return null;
  const titles = group.atLeastOneOf.map((way) =>
    way.map((id) => slots.find((slot) => slot.id === id)?.title ?? id).join(" + "),
  );
  const soft = unplaced || group.orElse.length > 0;
  const first = slots.find((slot) => slot.id === ids[0]);
  return {
    slot: ids[0] ?? group.id,
    fixer: first === undefined ? "applicant" : fixerOfSlot(first),
    severity: soft ? "warning" : "blocker",
    sentence: group.orElse.length > 0 ? "R190.group-maybe" : unplaced ? "R190.group-unread" : "R190.group",
    params: { group: group.id, titles: titles.join("; "), orElse: group.orElse.join("; ") },
  };
}

const OWN = ["application-form", "passport-copy", "photo"] as const;

/** R014: every traveller beside the applicant has an own form, passport copy and photo. */
export function checkTravellers(view: PackView): readonly RuleOutput[] {
  const travelling = new Set(
    view.input.people
      .filter(({ role, id }) => role === "applicant" && id !== view.applicant)
      .map(({ id }) => id)
      .concat(
        ofKind(view, "application-form")
          .map(({ person }) => person ?? view.applicant)
          .filter((person) => person !== view.applicant),
      ),
  );
  return [...travelling].flatMap((person) =>
    OWN.filter((kind) => !ofKind(view, kind).some((document) => document.person === person)).map((kind) =>
      draft({
        rule: "R014",
        verdict: "missing",
        params: { person: nameOfPerson(view, person), document: `@kind.${kind}` },
        causes: [`${person}/${kind}`],
      }),
    ),
  );
}

function nameOfPerson(view: PackView, id: string): string {
  const person = view.input.people.find((one) => one.id === id);
  const name = person === undefined ? "" : `${person.surname} ${person.givenNames}`.trim();
  return name === "" ? id : name;
}

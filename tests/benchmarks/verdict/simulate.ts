import { type Chance, seededChance } from "#resources/samples/press/chance.ts";
import { runChecks } from "#shared/checks/registry.ts";
import type { Field, PackDocument } from "#shared/domain/document.ts";
import type { Finding } from "#shared/domain/finding.ts";
import type { Person } from "#shared/domain/person.ts";
import { assignPeople } from "#shared/reading/people/assignPeople.ts";
import { routeOf } from "../../shared/checks/fictionalPack.ts";
import { type NoiseLevel, readField } from "./noise.ts";
import { papersOf } from "./papers.ts";
import { PLANTS, type Plant } from "./plants.ts";
import { makeTale, type Tale, TODAY } from "./tale.ts";
import { type Draft, documentOf } from "./writing.ts";

/** What became of one pack. */
export interface PackOutcome {
  readonly tale: Tale;
  readonly plant: { readonly plant: Plant; readonly paper: string } | null;
  readonly documents: readonly PackDocument[];
  readonly findings: readonly Finding[];
  /** Names of the pack that are written otherwise than in the passport. */
  readonly variants: number;
}

/** How often the reader loses a value, or files one from another line under the holder. */
const LOST: Readonly<Record<NoiseLevel, number>> = { perfect: 0, clean: 0.01, office: 0.03, phone: 0.06, harsh: 0.1 };
const STRAY: Readonly<Record<NoiseLevel, number>> = {
  perfect: 0,
  clean: 0.005,
  office: 0.01,
  phone: 0.02,
  harsh: 0.04,
};

/** One pack: made, misread, told whose each value is, and checked. `plant` null makes it flawless. */
export function simulatePack(
  seed: number,
  level: NoiseLevel,
  planted: { readonly plant: Plant; readonly paper: string } | null,
): PackOutcome {
  const c = seededChance(seed);
  const route = planted?.plant.route ?? (seed % 2 === 0 ? "b11" : "b1");
  const papers = papersOf(route);
  const fits = planted !== null && papers.some(({ id }) => id === planted.paper);
  const tale = makeTale(planted !== null && !fits ? (route === "b11" ? "b1" : "b11") : route, c);
  const drafts = papersOf(tale.route).map(({ id, write }) => {
    const told = planted?.paper === id ? planted.plant.tell(tale, c) : tale;
    return write(told, c);
  });
  const read = drafts.map((draft) => documentOf(readDraft(draft, tale, level, c, planted)));
  const known: readonly Person[] = c.chance(0.5)
    ? [
        {
          id: "applicant",
          role: "applicant",
          surname: tale.applicant.surname,
          givenNames: tale.applicant.given,
          birthDate: tale.applicant.birthDate,
          nationality: tale.applicant.state,
        },
      ]
    : [];
  const { documents, people } = assignPeople(read, known, tale.route === "b11");
  const { findings } = runChecks({
    documents,
    people,
    route: routeOf(tale.route),
    facts: {
      "case.plannedEntry": tale.from,
      "case.plannedExit": tale.to,
      "case.reentryPlanned": false,
      "applicant.nameChanged": false,
    },
    today: TODAY,
  });
  const variants = drafts.flatMap(({ fields }) => fields).filter(isVariant).length;
  return { tale, plant: planted, documents, findings, variants };
}

function isVariant({ name, value, source }: Field): boolean {
  return (
    source !== "mrz" &&
    /^(?:surname|givenNames|fullName|accountHolder)$/.test(name) &&
    (/[а-яё]/iu.test(value) || /\p{Ll}/u.test(value))
  );
}

/** The paper as the reader gives it. A value with a planted mistake is never lost: that would be the reader's miss. */
function readDraft(
  draft: Draft,
  tale: Tale,
  level: NoiseLevel,
  c: Chance,
  planted: { readonly plant: Plant; readonly paper: string } | null,
): Draft {
  const fields = draft.fields
    .filter((field) => {
      const kept = field.source === "mrz" || (planted?.paper === draft.id && planted.plant.fields.includes(field.name));
      return kept || !c.chance(LOST[level]);
    })
    .map((field) => (field.source === "mrz" ? { ...field, confidence: 0.91 } : readField(field, level, c)))
    .filter(({ value }) => value !== "");
  if (draft.kind === "passport-copy" || draft.kind === "id-card" || !c.chance(STRAY[level]))
    return { ...draft, fields };
  const stray: Field = { ...(fields[0] as Field), confidence: 0.8 };
  const added = c.pick<Field>([
    { ...stray, name: "fullName", value: `${tale.sponsor.given} ${tale.sponsor.surname}`, raw: "" },
    { ...stray, name: "passportNumber", value: tale.certificate, raw: tale.certificate },
    { ...stray, name: "fullName", value: "Almaty Abay Avenue", raw: "Almaty Abay Avenue" },
    { ...stray, name: "fullName", value: tale.host.latin.replace(" LLP", ""), raw: "" },
    { ...stray, name: "surname", value: "Зитате", raw: "Зитате" },
  ]);
  const { person: _, ...holder } = added;
  return { ...draft, fields: [...fields, holder] };
}

/** Every plant on every paper that can carry it. */
export function everyPlanting(): readonly { readonly plant: Plant; readonly paper: string }[] {
  return PLANTS.flatMap((plant) => {
    const ids = new Set(
      (plant.route === undefined ? (["b11", "b1"] as const) : [plant.route]).flatMap((route) =>
        papersOf(route).map(({ id }) => id),
      ),
    );
    return plant.papers.filter((paper) => ids.has(paper)).map((paper) => ({ plant, paper }));
  });
}

/** Whether a finding names the paper and the field of the plant, and is more than a shrug. */
export function isFound(outcome: PackOutcome): "mismatch" | "question" | "missed" {
  const { plant } = outcome;
  if (plant === null) return "missed";
  const telling = outcome.findings.filter(
    (finding) =>
      finding.verdict !== "variant" &&
      finding.documents.includes(plant.paper) &&
      (plant.plant.fields.some((field) => field === finding.field) ||
        finding.evidence.some(({ document }) => document === plant.paper && finding.field === null)),
  );
  if (telling.length === 0) return "missed";
  return telling.some(({ verdict }) => verdict !== "possible-misread" && verdict !== "unreadable")
    ? "mismatch"
    : "question";
}

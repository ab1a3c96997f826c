import type { Pack } from "../domain/pack.ts";
import type { PersonRole } from "../domain/person.ts";
import { buildFileNames, DEFAULT_FILE_NAME_OPTIONS, type FileNameEntry } from "../routes/buildFileNames.ts";
import { latinName } from "../routes/latinName.ts";
import type { NamingStyle } from "../routes/namingStyle.ts";
import type { Route } from "../routes/route.ts";
import { entriesOf, INDEX_ID, type PackPlan, type PlanEntry, pagesOf, sidesOf } from "./packPlan.ts";

/** Names of everything that is written, without folders. */
export interface PackFileNames {
  /** Of the one PDF with everything. */
  readonly single: string;
  /** By entry id: of the PDFs with one document each. */
  readonly entries: ReadonlyMap<string, string>;
}

/** Names a pack's files in a naming style; by row and title where there is no route or style. */
export function namePackFiles(
  plan: PackPlan,
  pack: Pack,
  route: Route | null,
  style: NamingStyle | null,
): PackFileNames {
  const applicant = latinApplicant(pack);
  const entries = entriesOf(plan);
  const neverInName = [plan.passportNumber, ...pack.people.map((person) => person.birthDate)].filter(
    (text) => text !== "",
  );
  const names =
    style === null || route === null
      ? entries.map(plainName)
      : buildFileNames(
          style,
          entries.map((entry) => nameEntry(entry, pack, route)),
          {
            ...DEFAULT_FILE_NAME_OPTIONS,
            applicant,
            neverInName,
          },
        );
  const byEntry = new Map<string, string>();
  entries.forEach((entry, index) => {
    const name = names[index];
    if (name !== null && name !== undefined) byEntry.set(entry.id, name);
  });
  const who = asciiWords(latinName(applicant.surname)) || "Applicant";
  const code = asciiWords(plan.visaCode || plan.route || "");
  return { single: `${["Pack", code, who].filter((part) => part !== "").join("_")}.pdf`, entries: byEntry };
}

/** The applicant's name where it can be spelt in Latin; written in another script, as the passport has it. */
function latinApplicant({ people, documents }: Pack): { readonly surname: string; readonly givenNames: string } {
  const applicant = people.find((person) => person.role === "applicant");
  const passports = documents.filter(
    ({ kind, person }) => kind === "passport-copy" && (person === null || person === applicant?.id),
  );
  const spelt = (name: "surname" | "givenNames"): string => {
    const own = applicant?.[name] ?? "";
    if (isLatin(own)) return own;
    const printed = passports.flatMap(({ fields }) => fields).filter((field) => field.name === name);
    return printed.find(({ value }) => isLatin(value))?.value ?? own;
  };
  return { surname: spelt("surname"), givenNames: spelt("givenNames") };
}

function isLatin(text: string): boolean {
  return /[A-Za-z]/.test(latinName(text));
}

function nameEntry(entry: PlanEntry, pack: Pack, route: Route): FileNameEntry {
  const person = pack.people.find((candidate) => candidate.id === entry.person);
  const sameRole = (role: PersonRole) => pack.people.filter((candidate) => candidate.role === role);
  const position = route.positions.findIndex((one) => one.slots.some((slot) => slot.id === entry.slot));
  const titles = pack.documents.find((document) => document.id === entry.id)?.title ?? "";
  const first = pagesOf(entry)[0];
  const format = first?.kind === "source" ? pack.files.find((file) => file.id === first.fileId)?.format : undefined;
  return {
    slot: entry.slot ?? "",
    kind: entry.kind,
    position: position < 0 ? null : position + 1,
    person: person === undefined ? null : { role: person.role, number: sameRole(person.role).indexOf(person) + 1 },
    hasTranslation: entry.marks.translation,
    extension: format === "jpeg" && pagesOf(entry).flatMap(sidesOf).length === 1 ? "jpg" : "pdf",
    title: titles || (entry.slot === null && entry.id !== INDEX_ID ? entry.title : ""),
    sharedKey: "",
  };
}

function plainName(entry: PlanEntry): string {
  const title = asciiWords(latinName(entry.title)).slice(0, 60);
  return `${String(entry.row).padStart(2, "0")}_${title || kindWords(entry.kind)}.pdf`;
}

/** "Marriage_Certificate"; "Document" for what is not known. */
function kindWords(kind: string): string {
  if (kind === "unknown") return "Document";
  return kind
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("_");
}

function asciiWords(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .join("_");
}

import type { Chance } from "#resources/samples/press/chance.ts";
import type { DocumentKind, Field, FieldName, FieldSource, PackDocument } from "#shared/domain/document.ts";
import { decline } from "./declension.ts";
import type { Soul } from "./people.ts";

/** How a paper writes a name; all of them mean the same person. */
export type NameWay =
  | "latin"
  | "latin-titled"
  | "given-first"
  | "other-system"
  | "russian"
  | "russian-bare"
  | "kazakh"
  | "declined"
  | "initials";

const titled = (text: string): string =>
  text.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

/** The whole name, as a paper prints it. */
export function fullName(soul: Soul, way: NameWay, c: Chance): string {
  const russian = [soul.surnameRu, soul.givenRu, soul.patronymicRu].filter((word) => word !== "").join(" ");
  switch (way) {
    case "latin":
      return `${soul.surname} ${soul.given}`;
    case "latin-titled":
      return titled(`${soul.surname} ${soul.given}`);
    case "given-first":
      return c.chance(0.5) ? `${titled(soul.given)} ${soul.surname}` : titled(`${soul.given} ${soul.surname}`);
    case "other-system":
      return `${soul.surnameAlso} ${soul.givenAlso}`;
    case "russian":
      return c.chance(0.3) ? russian.toUpperCase() : russian;
    case "russian-bare":
      return c.chance(0.3) ? `${soul.givenRu} ${soul.surnameRu}` : `${soul.surnameRu} ${soul.givenRu}`;
    case "kazakh":
      return soul.surnameKk === "" ? russian : `${soul.surnameKk} ${soul.givenKk}`;
    case "declined":
      return decline(soul.surnameRu, soul.givenRu, soul.patronymicRu, soul.sex, c.pick(["gen", "dat", "ins"]));
    case "initials":
      return `${soul.surnameRu} ${soul.givenRu.slice(0, 1)}.${soul.patronymicRu === "" ? "" : ` ${soul.patronymicRu.slice(0, 1)}.`}`;
  }
}

/** A paper while it is being written. */
export interface Draft {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly slot: string | null;
  readonly language: string;
  readonly translationOf: string | null;
  readonly fields: readonly Field[];
}

export function put(
  name: FieldName,
  value: string,
  person: string | null = null,
  more: { readonly raw?: string; readonly source?: FieldSource } = {},
): Field {
  return {
    name,
    value,
    raw: more.raw ?? value,
    pageNumber: 1,
    box: [0.1, 0.1, 0.3, 0.02],
    confidence: 0.9,
    source: more.source ?? "ocr",
    ...(person === null ? {} : { person }),
  };
}

/** A date as papers print it; month words are read without digits to confuse. */
export function putDate(name: FieldName, date: string, c: Chance, person: string | null = null): Field {
  const dotted = `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
  return put(name, date, person, { raw: c.chance(0.8) ? dotted : date });
}

export function documentOf(draft: Draft): PackDocument {
  return {
    ...draft,
    fileId: `f-${draft.id}`,
    pageIds: [`f-${draft.id}.0`],
    person: null,
    confidence: 0.95,
    attachments:
      draft.translationOf === null ? [] : [{ kind: "translation-certification", pageNumber: 1, number: "", date: "" }],
    title: "",
    because: [],
  };
}

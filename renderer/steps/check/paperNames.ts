import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Translate } from "../../state/translate.ts";
import { personName } from "../documents/correctionMenu.ts";

/** What a paper is: "Passport", "Marriage certificate (translation)"; the user's own title where there is one. */
export function paperName(document: PackDocument, t: Translate): string {
  if (document.title !== "") return document.title;
  const kind = t(`kind.${document.kind}`);
  return document.translationOf === null ? kind : t("check.translationOf", { kind });
}

/** Whose values these are: the person, or the case. */
export function whoseName(whose: string, view: PackView, t: Translate): string {
  const person = view.pack.people.find((one) => one.id === whose);
  return person === undefined ? t("check.ofTheCase") : personName(person, t);
}

import type { PageLayout } from "../text/pageLayout.ts";
import { tokensOf } from "../text/pageLayout.ts";
import { findPhrase, phraseOf } from "../text/phrase.ts";
import type { Classified } from "./classifyPages.ts";
import { KIND_WORDS } from "./kindTable.ts";

const RESIDENCE = (KIND_WORDS["residence-permit"]?.title ?? []).map(phraseOf);

/** A machine-readable zone decides at once (names.md 6.3); null where there is none. */
export function mrzKind(layout: PageLayout): Classified | null {
  const { mrz } = layout.page;
  const code = mrz === null ? codeInText(layout) : mrz.fields.documentCode;
  if (code === "") return null;
  const confidence = mrz === null ? 0.9 : mrz.valid ? 0.99 : 0.95;
  const first = code.slice(0, 1);
  if (first === "P") return { kind: "passport-copy", confidence, because: ["mrz"] };
  if (first === "V") return { kind: "visa", confidence, because: ["mrz"] };
  if (!/^[IACR]/.test(first)) return null;
  const tokens = tokensOf(layout.flow);
  const residence =
    code.startsWith("AR") || code.startsWith("IR") || RESIDENCE.some((phrase) => findPhrase(phrase, tokens) !== null);
  return { kind: residence ? "residence-permit" : "id-card", confidence, because: ["mrz"] };
}

/** The first letters of a zone that only the text reader saw. */
function codeInText(layout: PageLayout): string {
  for (const line of layout.page.lines) {
    const solid = line.words
      .map((word) => word.text)
      .join("")
      .replace(/[«‹]/gu, "<")
      .replace(/\s/g, "");
    if (solid.length < 26 || (solid.match(/</g) ?? []).length < 4) continue;
    const match = /^([PVIAC][A-Z<])[A-Z]{3}[A-Z0-9<]/.exec(solid);
    if (match?.[1] !== undefined && (solid.includes("<<") || solid.length >= 30)) return match[1];
  }
  return "";
}

import type { DocumentKind } from "#shared/domain/document.ts";
import type { LetterLanguage } from "../letter.ts";
import type { LetterAuthor } from "../lints/lintText.ts";

/** When a part belongs into a document: all that is given must hold. */
export interface PartWhen {
  /** Route ids. */
  readonly routes?: readonly string[];
  /** The fact has one of these values; `unknown` among them stands for a fact that nobody has answered. */
  readonly fact?: readonly [id: string, ...values: (string | boolean)[]];
  /** One of these blanks is known. */
  readonly known?: readonly string[];
}

/** A part of a generated document; {blank} stands for a fact, visible as a blank while it is unknown. */
export type DocumentPart =
  | { readonly kind: "paragraph"; readonly id: string; readonly text: string; readonly when?: PartWhen }
  | { readonly kind: "list"; readonly title: string; readonly items: readonly string[]; readonly when?: PartWhen }
  /** The user's own words. */
  | { readonly kind: "own" }
  /** The pack's other papers with their pages. */
  | { readonly kind: "enclosures" }
  /** What only the program can gather: see sheets.ts. */
  | { readonly kind: "sheet"; readonly sheet: "carry" | "questions" | "tasks" };

/** One generated document in one language. */
export interface DocumentText {
  readonly title: string;
  readonly parts: readonly DocumentPart[];
  /** Blanks above the line for the signature, with the words before them; null for a document that nobody signs. */
  readonly signer: readonly (readonly [words: string, blank: string])[] | null;
  /** Further lines for the human hand: "Seal". */
  readonly hand?: readonly string[];
}

/** What a generated document is, in every language. */
export interface DocumentHead {
  readonly kind: DocumentKind;
  /** Slot by route id; "" for all other routes. */
  readonly slots: Readonly<Record<string, string>>;
  /** Slot beside which it stands although it does not fill it; "" for none. */
  readonly beside: string;
  readonly author: LetterAuthor;
  /** Written in another person's name: sent to that person as a draft, never signed by the applicant. */
  readonly thirdParty: boolean;
}

export type DocumentTexts = Readonly<Record<string, Readonly<Record<LetterLanguage, DocumentText>>>>;

const head = (
  kind: DocumentKind,
  author: LetterAuthor,
  slots: string | Readonly<Record<string, string>>,
  beside = "",
): DocumentHead => ({
  kind,
  beside,
  author,
  thirdParty: author !== "applicant",
  slots: typeof slots === "string" ? { "": slots } : slots,
});

/** The generated documents of routes.md section 6, but for the index, the cover letters and the name note. */
export const DOCUMENT_HEADS: Readonly<Record<string, DocumentHead>> = {
  GD05: head("invitation-letter", "sponsor", "invitation-letter"),
  GD06: head("invitation-letter", "host", "invitation-letter"),
  GD07: head("host-company-letter", "host", "host-company-letter"),
  GD08: head("employer-letter", "employer", "employer-letter"),
  GD09: head("employer-letter", "employer", "employer-letter"),
  GD11: head("support-letter", "applicant", "deposit-explanation-note"),
  GD12: head("unknown", "employer", "technical-mission-summary"),
  GD13: head("support-letter", "sponsor", "sponsor-support-letter"),
  GD14: head("support-letter", "employer", {
    b1: "employer-sponsorship-letter",
    b2: "employer-financial-support-letter",
  }),
  GD15: head("support-letter", "host", { b1: "host-support-letter", b2: "host-guarantee-letter" }),
  GD16: head("unknown", "applicant", "", "cover-letter"),
  GD17: head("unknown", "applicant", "refusal-explanation-note"),
  GD18: head("unknown", "applicant", "identity-mismatch-note"),
  GD19: head("unknown", "applicant", "currency-note"),
  GD20: head("consent", "applicant", "parental-consent"),
  GD21: head("unknown", "applicant", "extension-request"),
  GD21H: head("unknown", "host", "host-justification-letter"),
  GD22: head("unknown", "employer", "revised-project-timeline"),
  GD23: head("unknown", "applicant", {
    work: "cover-letter",
    "permanent-residence": "cover-letter",
    "digital-nomad-it": "cover-letter",
    study: "study-plan-statement",
    "business-immigrant": "business-activity-statement",
    "self-employment": "professional-activity-statement",
  }),
  // Only for b2 does the route's own table let this slot hold an urgent-travel note (routes.md 1.3).
  GD24: head("unknown", "applicant", { b2: "refusal-explanation-note" }, "refusal-explanation-note"),
  GD25: head("unknown", "applicant", ""),
  GD26: head("unknown", "applicant", ""),
  GD27: head("unknown", "applicant", ""),
};

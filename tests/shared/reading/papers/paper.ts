import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";

/** A made-up paper: its pages, what it is, and what it says. */
export interface Paper {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly pages: readonly RecognisedPage[];
  /** Values by field name, or by "field@role" where the paper names several people. */
  readonly says: Readonly<Partial<Record<FieldName | `${FieldName}@${string}`, string>>>;
}

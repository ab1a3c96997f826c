import type { FileId, Sha256 } from "./ids.ts";

/** What the bytes are, told by content and never by the file's name. */
export type SourceFormat = "pdf" | "jpeg" | "png" | "tiff" | "webp" | "heic";

/** Something done to, or noticed about, an accepted input; each code has a sentence in shared/copy. */
export type SourceNote =
  | { readonly code: "repaired"; readonly by: string }
  | { readonly code: "decrypted-empty-password" }
  | { readonly code: "duplicate"; readonly of: string }
  | { readonly code: "name-does-not-match-content"; readonly extension: string; readonly format: SourceFormat }
  | { readonly code: "form-flattened"; readonly fields: number }
  | { readonly code: "digitally-signed"; readonly signatures: number }
  | { readonly code: "active-content-removed"; readonly what: readonly string[] }
  | { readonly code: "pages-unreadable"; readonly pageNumbers: readonly number[] };

/** One accepted input, stored once under its hash and never changed. */
export interface SourceFile {
  readonly id: FileId;
  /** As given by the user, with "/" separators, relative to the dropped folder. */
  readonly name: string;
  readonly sha256: Sha256;
  readonly bytes: number;
  readonly format: SourceFormat;
  readonly pageCount: number;
  readonly notes: readonly SourceNote[];
}

/** Why an input cannot be used; each code has a sentence with a next step in shared/copy. */
export type RejectionCode =
  | "empty-file"
  | "unsupported-type"
  | "encrypted"
  | "damaged"
  | "too-many-pixels"
  | "too-many-pages"
  | "too-large"
  | "no-pages"
  | "unreadable"
  | "heic-not-decodable"
  | "timed-out"
  | "symlink-loop"
  | "not-found"
  | "duplicate";

/** An input that could not be used. An input is accepted or rejected, never neither. */
export interface Rejected {
  readonly kind: "rejected";
  readonly name: string;
  readonly code: RejectionCode;
  /** Facts that the sentence may use: { what: "ZIP archive", megapixels: 144, of: "a.pdf" }. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A string that is only interchangeable with strings of the same brand. */
export type Branded<Brand extends string> = string & { readonly __brand?: Brand };

/** SHA-256 of a file's bytes, 64 lower-case hex digits. */
export type Sha256 = Branded<"Sha256">;
/** One accepted input. Unique within a pack: "f1", "f2", ... */
export type FileId = Branded<"FileId">;
/** One page of one input: "f1.0" is page index 0 of file f1. */
export type PageId = Branded<"PageId">;
/** One document of the pack: "d1", "d2", ... in reading order. */
export type DocumentId = Branded<"DocumentId">;
/** One person of the case: "applicant", "sponsor", "child1", ... */
export type PersonId = Branded<"PersonId">;
/** A slot of a route, as in resources/routes: "passport-copy". */
export type SlotId = Branded<"SlotId">;
/** A route: "b11". */
export type RouteId = Branded<"RouteId">;

/** Page id for a 0-based page index within a file. */
export function pageIdOf(fileId: FileId, pageIndex: number): PageId {
  return `${fileId}.${pageIndex}`;
}

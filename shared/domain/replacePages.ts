import type { PackDocument } from "./document.ts";
import type { PageId } from "./ids.ts";
import { pageIdOf } from "./ids.ts";
import type { DocumentOverride, PackCase } from "./packCase.ts";
import type { SourceFile } from "./sourceFile.ts";

/** Better scans for some pages of a document. */
export interface PageSwap {
  /** The document as it stands, with the pages that are replaced. */
  readonly document: PackDocument;
  readonly out: readonly PageId[];
  readonly files: readonly SourceFile[];
  /** Documents of the pack: translations of this one follow it. */
  readonly documents: readonly PackDocument[];
}

/**
 * The case with new scans where old pages were. The document keeps its place, its kind, its person, what the user
 * corrected and turned; an old file goes when none of its pages is left, else its replaced pages are left out.
 */
export function replacePages(packCase: PackCase, { document, out, files, documents }: PageSwap): PackCase {
  const gone = new Set(out);
  const fresh = files.flatMap((file) =>
    Array.from({ length: file.pageCount }, (_, pageIndex) => pageIdOf(file.id, pageIndex)),
  );
  const at = document.pageIds.findIndex((pageId) => gone.has(pageId));
  if (at < 0 || fresh.length === 0) return packCase;
  const kept = document.pageIds.filter((pageId) => !gone.has(pageId));
  const pages = [...kept.slice(0, at), ...fresh, ...kept.slice(at)];
  const newId = pages[0] ?? document.id;
  const emptied = new Set(
    packCase.files
      .filter((file) =>
        Array.from({ length: file.pageCount }, (_, index) => pageIdOf(file.id, index)).every((id) => gone.has(id)),
      )
      .map((file) => file.id),
  );
  const isEmptied = (pageId: PageId) => emptied.has(pageId.split(".")[0] ?? "");
  const renamed = (id: string) => (id === document.id ? newId : id);
  return {
    ...packCase,
    files: filesAfter(packCase.files, files, document, emptied),
    edits: {
      ...Object.fromEntries(Object.entries(packCase.edits).filter(([pageId]) => !gone.has(pageId))),
      ...Object.fromEntries(
        out.filter((pageId) => !isEmptied(pageId)).map((pageId) => [pageId, { turns: 0 as const, leftOut: true }]),
      ),
    },
    groups: [
      ...packCase.groups
        .map((group) => group.filter((pageId) => !gone.has(pageId) && !pages.includes(pageId)))
        .filter((group) => group.length > 0),
      pages,
    ],
    sheets: sheetsAfter(packCase, out, fresh),
    overrides: overridesAfter(packCase, document, documents, renamed),
    corrections: packCase.corrections.map((one) => ({ ...one, documentId: renamed(one.documentId) })),
  };
}

/** The new files stand where the old ones stood, so that the heap keeps its order. */
function filesAfter(
  before: readonly SourceFile[],
  added: readonly SourceFile[],
  document: PackDocument,
  emptied: ReadonlySet<string>,
): readonly SourceFile[] {
  const after = before.flatMap((file) => [
    ...(emptied.has(file.id) ? [] : [file]),
    ...(file.id === document.fileId ? added : []),
  ]);
  return after.some((file) => added.includes(file)) ? after : [...after, ...added];
}

/** Page for page where as many come as go; else a sheet whose side is gone is none any more. */
function sheetsAfter(packCase: PackCase, out: readonly PageId[], fresh: readonly PageId[]) {
  const successor = (pageId: PageId): PageId | undefined => {
    const at = out.indexOf(pageId);
    if (at < 0) return pageId;
    return out.length === fresh.length ? fresh[at] : undefined;
  };
  return (packCase.sheets ?? []).flatMap((sheet) => {
    const front = successor(sheet.front);
    const back = successor(sheet.back);
    return front === undefined || back === undefined ? [] : [{ front, back }];
  });
}

/** What was read of the old scan becomes the user's word on the new one: it is a scan of the same paper. */
function overridesAfter(
  packCase: PackCase,
  document: PackDocument,
  documents: readonly PackDocument[],
  renamed: (id: string) => string,
): Readonly<Record<string, DocumentOverride>> {
  const { [document.id]: said, ...others } = packCase.overrides;
  const overrides: Record<string, DocumentOverride> = {};
  for (const [id, override] of Object.entries(others)) {
    const { translationOf } = override;
    overrides[id] =
      typeof translationOf === "string" ? { ...override, translationOf: renamed(translationOf) } : override;
  }
  for (const one of documents) {
    if (one.translationOf !== document.id) continue;
    overrides[one.id] = { ...overrides[one.id], translationOf: renamed(document.id) };
  }
  overrides[renamed(document.id)] = {
    ...(document.kind === "unknown" ? {} : { kind: document.kind }),
    ...(document.slot === null ? {} : { slot: document.slot }),
    ...(document.person === null ? {} : { person: document.person }),
    ...(document.translationOf === null ? {} : { translationOf: document.translationOf }),
    ...said,
  };
  return overrides;
}

import type { PackCommand } from "#shared/domain/command.ts";

type PageIds = readonly string[];

/** The pages with some of them taken to a place before or after another one; null where nothing would change. */
export function movedPages(pages: PageIds, moved: ReadonlySet<string>, target: string, where: "before" | "after") {
  const taken = pages.filter((pageId) => moved.has(pageId));
  const kept = pages.filter((pageId) => !moved.has(pageId) || pageId === target);
  const rest = kept.filter((pageId) => !moved.has(pageId));
  const at = moved.has(target) ? -1 : rest.indexOf(target);
  if (at < 0 || taken.length === 0) return null;
  const cut = where === "before" ? at : at + 1;
  const after = [...rest.slice(0, cut), ...taken, ...rest.slice(cut)];
  return after.every((pageId, index) => pageId === pages[index]) ? null : after;
}

/** One order of a document's pages. */
export function arrangeCommand(pages: PageIds): PackCommand {
  return { kind: "arrange", documents: [pages] };
}

/** The document becomes two: up to the page, and from it on. */
export function splitCommand(pages: PageIds, before: string): PackCommand | null {
  const at = pages.indexOf(before);
  return at <= 0 ? null : { kind: "arrange", documents: [pages.slice(0, at), pages.slice(at)] };
}

/** Some pages become a document of their own; null where none or all are chosen. */
export function splitOffCommand(pages: PageIds, chosen: ReadonlySet<string>): PackCommand | null {
  const own = pages.filter((pageId) => chosen.has(pageId));
  const rest = pages.filter((pageId) => !chosen.has(pageId));
  return own.length === 0 || rest.length === 0 ? null : { kind: "arrange", documents: [rest, own] };
}

/** Two documents become one, the second behind the first. */
export function joinCommand(pages: PageIds, others: PageIds): PackCommand {
  return { kind: "arrange", documents: [[...pages, ...others]] };
}

/** Puts two chosen pages on one sheet, the first as the front, or parts the sheet that one of them stands on. */
export function sidesCommand(
  pages: PageIds,
  chosen: PageIds,
  sheet: { readonly front: string } | undefined,
): PackCommand | null {
  if (sheet !== undefined) return { kind: "partSides", front: sheet.front };
  const [front, back, ...more] = chosen;
  if (front === undefined || back === undefined || more.length > 0) return null;
  return { kind: "pairSides", front, back, document: pages };
}

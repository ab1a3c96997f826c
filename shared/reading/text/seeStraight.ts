import type { Field } from "#shared/domain/document.ts";
import { type Box, reversePerspective, throughPerspective } from "#shared/domain/geometry.ts";
import type { RecognisedPage, TextLine } from "#shared/domain/recognised.ts";

const seen = new WeakMap<RecognisedPage, RecognisedPage>();

/** A page that lies skewed or was photographed at an angle, with all boxes as seen straight on; other pages as they are. */
export function seeStraight(page: RecognisedPage): RecognisedPage {
  const { straight } = page;
  if (straight === undefined) return page;
  const known = seen.get(page);
  if (known !== undefined) return known;
  const by = reversePerspective(straight.toUpright);
  const toView = (box: Box): Box => throughPerspective(box, by);
  const inView = (line: TextLine): TextLine => ({
    ...line,
    box: toView(line.box),
    words: line.words.map((word) => ({ ...word, box: toView(word.box) })),
  });
  const view: RecognisedPage = {
    ...page,
    widthPx: straight.widthPx,
    heightPx: straight.heightPx,
    skewDegrees: 0,
    lines: page.lines.map(inView),
    latinLines: page.latinLines.map(inView),
    mrz: page.mrz === null ? null : { ...page.mrz, box: toView(page.mrz.box) },
  };
  seen.set(page, view);
  return view;
}

/** The same fields with boxes of the upright pages they were read off; pages in the order of the document. */
export function asOnPages(fields: readonly Field[], pages: readonly RecognisedPage[]): readonly Field[] {
  return fields.map((field) => {
    const straight = pages[field.pageNumber - 1]?.straight;
    if (straight === undefined || field.box === null) return field;
    return { ...field, box: throughPerspective(field.box, straight.toUpright) };
  });
}

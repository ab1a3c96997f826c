import { expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { loadFontFaces } from "#electron/pdf/fontFaces.ts";
import { layoutLetter } from "#electron/pdf/layoutLetter.ts";
import { routeSentences as russianTitles } from "#shared/copy/routes/ru.ts";
import { letterSourcesOf } from "#shared/letters/letterSources.ts";
import { writeLetter } from "#shared/letters/writeLetter.ts";
import { concernsRoute } from "#shared/routes/route.ts";
import { EMPTY_CASE } from "#tests/shared/letters/fictionalCase.ts";

const { library } = await readRoutes();
const sources = letterSourcesOf(library);
const chooser = await loadFontFaces();

/** Every letter of the catalogue with nothing filled in, on each route that has it. */
const rows = sources.documents
  .filter(({ id }) => id !== "GD01")
  .flatMap(({ id, routes }) =>
    library.routes.filter((route) => concernsRoute(routes, route)).map((route) => [id, route.id, route] as const),
  );

it.each(rows)(
  "%s of %s, blank in Russian, parts no blank from its word and ends no line on a preposition",
  (id, _, route) => {
    const letter = writeLetter(id, { ...EMPTY_CASE, russianTitles }, "ru", null, { ...sources, route });
    if (letter === null) throw new Error(`${id} is not written`);
    const { sheets } = layoutLetter(letter, chooser);
    expect(sheets).toHaveLength(1);
    const lines = sheets.flatMap(({ pieces }) => pieces.map(({ shaped }) => shaped.text));
    expect(lines.filter((line) => /(^|[ (])(а|в|во|до|за|и|из|к|на|не|о|от|по|с|у|№)$/iu.test(line))).toEqual([]);
    expect(lines.filter((line) => /^№/.test(line))).toEqual([]);
    // Only a paragraph that begins with a blank may have it at a line's beginning.
    const begun = letter.blocks.filter((block) => block.kind === "paragraph" && block.pieces[0]?.kind === "fact");
    expect(lines.filter((line) => line.startsWith("____"))).toHaveLength(begun.length);
  },
);

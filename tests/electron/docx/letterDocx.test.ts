import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { letterDocx } from "#electron/docx/letterDocx.ts";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { LetterLanguage } from "#shared/letters/letter.ts";
import type { OwnPart } from "#shared/letters/letterInput.ts";
import { letterSourcesOf } from "#shared/letters/letterSources.ts";
import { writeLetter } from "#shared/letters/writeLetter.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { BY_HAND, EMPTY_CASE, fullCase } from "#tests/shared/letters/fictionalCase.ts";

const { library } = await readRoutes();
const sources = letterSourcesOf(library);

function partsOf(id: string, language: LetterLanguage, routeId: string, own: OwnPart, input = fullCase("B11", "B11")) {
  const route = findRoute(library, routeId);
  const letter = route === null ? null : writeLetter(id, input, language, own, { ...sources, route });
  if (letter === null) throw new Error("no letter");
  const bytes = letterDocx(letter, "2026-11-20");
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const body = files["word/document.xml"] ?? "";
  const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/g)].map(([whole]) =>
    [...whole.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map((found) => found[1]).join(""),
  );
  return { bytes, files, body, paragraphs };
}

describe("a letter as a Word document", () => {
  test("holds addressee, date, heading, text, list and room to sign, in this order, in the letter's language", () => {
    const own = { body: "Мен күйеуіме қосыламын <& жоқ>.", fields: BY_HAND };
    const { files, body, paragraphs } = partsOf("GD02", "ru", "b11", own);
    expect(paragraphs[0]).toBe("Куда: Embassy of Kazakhstan");
    expect(paragraphs[1]).toMatch(/^Дата: _+$/);
    expect(paragraphs[2]).toBe("Сопроводительное письмо");
    expect(paragraphs).toContain("Мен күйеуіме қосыламын &lt;&amp; жоқ&gt;.");
    expect(paragraphs.at(-1)).toMatch(/^Подпись: _+$/);
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(files["word/styles.xml"]).toContain('w:val="ru-RU"');
    expect(files["word/footer1.xml"]).toContain("за достоверность отвечает подписавший");
  });

  test("shows what nobody knows as a line to write on", () => {
    const { paragraphs } = partsOf("GD05", "en", "b11", null, EMPTY_CASE);
    expect(paragraphs.some((text) => /^I, _{10,}, _{10,}, living at/.test(text))).toBe(true);
    expect(paragraphs.join("")).not.toMatch(/undefined|\{/);
  });

  test("is the same bytes for the same letter, and every part that is named is there", () => {
    const { bytes, files } = partsOf("GD16", "en", "b11", null);
    expect(Buffer.compare(bytes, partsOf("GD16", "en", "b11", null).bytes)).toBe(0);
    const named = [...(files["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map((found) => found[1]);
    expect(named.filter((name) => name === undefined || files[name] === undefined)).toEqual([]);
    expect(files["word/document.xml"]).toContain('<w:pStyle w:val="ListNumber"/>');
  });
});

import { expect, test } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { askedFacts } from "#renderer/steps/route/askedFacts.ts";
import { errorSentences as errorsEn } from "#shared/copy/errors/en.ts";
import { errorSentences as errorsKk } from "#shared/copy/errors/kk.ts";
import { errorSentences as errorsRu } from "#shared/copy/errors/ru.ts";
import { noteSentences as notesEn, rejectionSentences as rejectionsEn } from "#shared/copy/intake/en.ts";
import { noteSentences as notesKk, rejectionSentences as rejectionsKk } from "#shared/copy/intake/kk.ts";
import { noteSentences as notesRu, rejectionSentences as rejectionsRu } from "#shared/copy/intake/ru.ts";
import { documentBlankWords } from "#shared/copy/letters/documentBlanks.ts";
import { routeSentences as kk } from "#shared/copy/routes/kk.ts";
import { routeSentences as ru } from "#shared/copy/routes/ru.ts";
import { checkWords } from "#shared/copy/ui/check.ts";
import { documentsWords } from "#shared/copy/ui/documents.ts";
import { frameWords } from "#shared/copy/ui/frame.ts";
import { homeWords } from "#shared/copy/ui/home.ts";
import { letterDocumentWords } from "#shared/copy/ui/letterDocuments.ts";
import { lettersWords } from "#shared/copy/ui/letters.ts";
import { lookingWords } from "#shared/copy/ui/looking.ts";
import { mendingWords } from "#shared/copy/ui/mending.ts";
import { packWords } from "#shared/copy/ui/pack.ts";
import { routeWords } from "#shared/copy/ui/route.ts";
import { LANGUAGES, type Words } from "#shared/copy/ui/words.ts";

const PARTS: Readonly<Record<string, Words>> = {
  frame: frameWords,
  home: homeWords,
  route: routeWords,
  documents: documentsWords,
  check: checkWords,
  looking: lookingWords,
  mending: mendingWords,
  letters: lettersWords,
  letterDocuments: letterDocumentWords,
  documentBlanks: documentBlankWords,
  pack: packWords,
};

const PLURAL = /_(zero|one|two|few|many|other)$/;

test("every part of the window says the same in each language, with the same values, and every plural it needs", () => {
  for (const [name, words] of Object.entries(PARTS)) {
    const keys = (language: (typeof LANGUAGES)[number]) =>
      [...new Set(Object.keys(words[language]).map((key) => key.replace(PLURAL, "")))].sort();
    for (const language of LANGUAGES) {
      expect(keys(language), `${name} ${language}`).toEqual(keys("en"));
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const key of Object.keys(words.en).filter((one) => PLURAL.test(one))) {
        const stem = key.replace(PLURAL, "");
        for (const form of forms) expect(words[language], `${language} ${stem}`).toHaveProperty([`${stem}_${form}`]);
      }
      for (const [key, sentence] of Object.entries(words.en)) {
        const other = words[language][key];
        if (other !== undefined) expect(valuesOf(other), `${language} ${key}`).toEqual(valuesOf(sentence));
      }
    }
  }
});

test("errors, refusals and notes say the same with the same values in each language", () => {
  for (const [en, ...others] of [
    [errorsEn, errorsRu, errorsKk],
    [rejectionsEn, rejectionsRu, rejectionsKk],
    [notesEn, notesRu, notesKk],
  ] as const) {
    for (const other of others) {
      expect(Object.keys(other)).toEqual(Object.keys(en));
      const pairs = Object.entries<string>(en).map(([code, text]) => [code, text, Reflect.get(other, code)] as const);
      for (const [code, text, said] of pairs) expect(valuesOf(said), code).toEqual(valuesOf(text));
    }
  }
});

test("what the window shows of the bundled routes is there in Russian and Kazakh", async () => {
  const { library } = await readRoutes();
  const shown = new Set<string>();
  for (const route of library.routes) {
    shown.add(route.title);
    for (const position of route.positions) shown.add(position.title);
    for (const slot of [...route.positions.flatMap((position) => position.slots), ...route.loose])
      shown.add(slot.title);
    for (const { facts } of askedFacts(route, { "applicant.isMinor": true }, library.facts)) {
      for (const { fact } of facts) {
        for (const text of [fact.question, fact.why]) shown.add(text);
        for (const value of fact.values ?? []) if (value !== "unknown") shown.add(`${fact.id}=${value}`);
      }
    }
  }
  for (const question of library.guide?.questions ?? []) {
    shown.add(question.text);
    for (const option of question.options) shown.add(option.label);
  }
  for (const { warnings } of library.guide?.warnings ?? []) for (const warning of warnings) shown.add(warning);
  const missing = (sentences: Readonly<Record<string, string>>) => [...shown].filter((text) => !(text in sentences));
  expect(missing(ru)).toEqual([]);
  expect(missing(kk)).toEqual([]);
});

function valuesOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{+(\w+)\}+/g)].map((match) => match[1] ?? "").sort();
}

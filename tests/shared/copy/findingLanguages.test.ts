import { expect, test } from "vitest";
import { findingSentences } from "#shared/copy/findings/en.ts";
import { findingSentencesKk } from "#shared/copy/findings/kk.ts";
import { findingSentencesRu } from "#shared/copy/findings/ru.ts";
import { findingWords } from "#shared/copy/findings/words.ts";
import { findingWordsKk } from "#shared/copy/findings/wordsKk.ts";
import { findingWordsRu } from "#shared/copy/findings/wordsRu.ts";
import { qualitySentences } from "#shared/copy/quality/en.ts";
import { qualitySentencesKk } from "#shared/copy/quality/kk.ts";
import { qualitySentencesRu } from "#shared/copy/quality/ru.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";

const TABLES = [
  ["findings in Russian", findingSentences, findingSentencesRu],
  ["findings in Kazakh", findingSentences, findingSentencesKk],
  ["words in Russian", findingWords, findingWordsRu],
  ["words in Kazakh", findingWords, findingWordsKk],
  ["quality in Russian", qualitySentences, qualitySentencesRu],
  ["quality in Kazakh", qualitySentences, qualitySentencesKk],
] as const;

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");

test.each(TABLES)("%s have a sentence for each code, and only for codes", (_name, english, other) => {
  expect(Object.keys(other).filter((key) => !(key in english))).toEqual([]);
  expect(Object.keys(english).filter((key) => !(key in other))).toEqual([]);
});

test.each(TABLES)("%s ask only for values that the English sentence has", (_name, english, other) => {
  const unknown = Object.entries(other).flatMap(([key, text]) => {
    const known = placeholders(english[key] ?? "");
    return placeholders(text).flatMap((one) => (known.includes(one) ? [] : [`${key}: ${one}`]));
  });
  expect(unknown).toEqual([]);
});

test("a finding is said in the reader's language, its papers and fields too", () => {
  const finding = {
    sentence: "R001.mismatch",
    params: {
      field: "@field.passportNumber",
      document: "@kind.application-form",
      page: 1,
      value: "FA4170528",
      reference: "@kind.passport-copy",
      referencePage: 1,
      expected: "FA4170258",
      difference: "@difference.transposition",
      mend: "@mend.application-form",
      also: "",
    },
  };
  expect(speakFindingIn("ru", finding)).toBe(
    "Номер паспорта не совпадает: анкета, стр. 1 — FA4170528; паспорт, стр. 1 — FA4170258. Два соседних знака переставлены. Исправьте анкету и подпишите её заново.",
  );
  expect(speakFindingIn("kk", finding)).toBe(
    "Паспорт нөмірі сәйкес емес: сауалнама, 1-бет — FA4170528; паспорт, 1-бет — FA4170258. Көршілес екі таңба ауысып кеткен. Сауалнаманы түзетіп, қайта қол қойыңыз.",
  );
  expect(speakFindingIn("ru", { sentence: "R999.new", params: {} })).toBe("R999.new");
});

import { describe, expect, it } from "vitest";
import { RUSSIAN_FIRST_NAMES } from "#shared/matching/commonNames.ts";
import { compareNames } from "#shared/matching/compareNames.ts";
import { decline } from "../../benchmarks/verdict/declension.ts";
import { feminine } from "../../benchmarks/verdict/people.ts";

const SURNAMES =
  "Иванов Петровский Щеглов Ильин Хрущёв Соловьёв Достоевский Цветков Шестаков Жуков Чайковский Яковлев Юсупов Эйдельман Бондаренко Сухих Зайцев Мельник Ковальчук Герасимов Семёнов Ткачёв Александров Мейер Сойкин Гусев Чехов Ощепков".split(
    " ",
  );

const LETTERS = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];
const table = (spellings: string): ReadonlyMap<string, string> =>
  new Map(LETTERS.map((letter, index) => [letter, (spellings.split(" ")[index] ?? "").replace("-", "")]));

/** Columns of names.md 2.1, written apart from the product's letter table; "-" is nothing. */
const SYSTEMS: readonly (readonly [name: string, hints: readonly string[], letters: ReadonlyMap<string, string>])[] = [
  ["ICAO 9303", [], table("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia")],
  ["2010-2013", [], table("a b v g d e e zh z i i k l m n o p r s t u f kh tc ch sh shch - y - e iu ia")],
  ["1997-2010", [], table("a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya")],
  ["with YO", [], table("a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh sch - y - e yu ya")],
  ["French", ["fr"], table("a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia")],
  ["GOST A", ["sr"], table("a b v g d e e z z i j k l m n o p r s t u f h c c s sc - y - e ju ja")],
  ["German", ["de"], table("a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja")],
];

const spelled = (name: string, letters: ReadonlyMap<string, string>): string =>
  [...name.toLowerCase()]
    .map((letter) => letters.get(letter) ?? letter)
    .join("")
    .toUpperCase();

describe("one name in the systems of romanization", () => {
  const names = [...RUSSIAN_FIRST_NAMES, ...SURNAMES];

  it.each(SYSTEMS)("is the same as its Cyrillic original in %s", (_, hints, letters) => {
    const refused = names.filter(
      (name) => compareNames(name, spelled(name, letters), { hints }).verdict !== "same_translit",
    );
    expect(refused).toEqual([]);
  });

  it("is the same in any two of them, but for the hard sign", () => {
    const refused = SYSTEMS.flatMap(([, hints, letters], index) =>
      SYSTEMS.slice(index + 1).flatMap(([, others, otherLetters]) =>
        names.flatMap((name) => {
          const [one, other] = [spelled(name, letters), spelled(name, otherLetters)];
          const { verdict } = compareNames(one, other, { hints: [...hints, ...others] });
          return verdict === "same" || verdict === "same_translit" ? [] : [`${one} ${other}`];
        }),
      ),
    );
    expect(refused).toEqual([]);
  }, 30_000);
});

describe("a Russian name in the cases of running text", () => {
  const MEN = "Иван Пётр Павел Лев Сергей Дмитрий Игорь Никита Илья Артём Нурлан Юрий".split(" ");
  const WOMEN = "Анна Мария Юлия Ольга Наталья Любовь Айгуль Алия Софья Ксения Саша".split(" ");
  const CASES = ["gen", "dat", "ins"] as const;
  const people = SURNAMES.flatMap((surname) => [
    ...MEN.map((given) => [surname, given, "Петрович", "M"] as const),
    ...WOMEN.map((given) => [feminine(surname), given, "Петровна", "F"] as const),
  ]);

  it("is the person of the nominative, and nobody else", () => {
    const wrong = people.flatMap(([surname, given, patronymic, sex], index) =>
      CASES.flatMap((to) => {
        const running = decline(surname, given, index % 2 === 0 ? patronymic : "", sex, to);
        const [, otherGiven] = people[(index + 2) % people.length] ?? [];
        const says = (name: string) => compareNames(name, running, { freeTextB: true }).verdict;
        const own = says(`${surname} ${given}`);
        const isOwn = own === "same" || own === "same_translit";
        const other = otherGiven === given ? "different" : says(`${surname} ${otherGiven}`);
        return isOwn && other === "different"
          ? []
          : [`${surname} ${given} / ${otherGiven}: ${running} ${own} ${other}`];
      }),
    );
    expect(wrong).toEqual([]);
  }, 60_000);
});

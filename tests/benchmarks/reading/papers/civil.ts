import { guilloche, roundStamp } from "#resources/samples/press/inks.ts";
import { say } from "../captions.ts";
import { type Item, items, type Look, type Paper, page, signOff } from "../look.ts";
import { fullRu } from "../people.ts";
import type { Soul, Story } from "../story.ts";
import type { TruthField } from "../truth.ts";

const A4 = { widthMm: 210, heightMm: 297 };

function ornate(body: string, look: Look): string {
  return page(
    `<div style="position:absolute;inset:12mm;border:.8mm double ${look.accent};overflow:hidden">${guilloche(600, 860, ["#ead9cf", "#dde3cf"], look.chance, 30)}</div><div style="position:relative">${body}</div>`,
    look,
    "body{padding:24mm 26mm}",
  );
}

const couple = (s: Story): readonly [husband: Soul, wife: Soul] =>
  s.applicant.sex === "M" ? [s.applicant, s.sponsor] : [s.sponsor, s.applicant];

/** Marriage certificate: Russian, Kazakh or both. */
export function marriagePaper(s: Story, look: Look): Paper {
  const [husband, wife] = couple(s);
  const t = look.tongue;
  const block = (p: Soul): Item[] => [
    [look.cap("surname"), p.name.surnameRu],
    [look.cap("given"), p.name.givenRu],
    ...(p.name.patronymicRu === "" ? [] : ([[look.cap("patronymic"), p.name.patronymicRu]] as const)),
    [look.cap("birth"), look.date(p.birthDate)],
    [look.cap("nationality"), say({ en: p.country.en, ru: p.country.ru, kk: p.country.kk }, t)],
  ];
  const together = look.way === "grid" || look.way === "rules" || look.way === "boxed" || look.chance.chance(0.5);
  const people = together
    ? `<h2>${look.cap("husband")}</h2>${items(block(husband), look)}<h2>${look.cap("wife")}</h2>${items(block(wife), look)}`
    : `<div style="display:grid;grid-template-columns:1fr 1fr;gap:8mm"><div><h2>${look.cap("husband")}</h2>${items(block(husband), { ...look, way: "above" }).replace("pairs", "")}</div><div><h2>${look.cap("wife")}</h2>${items(block(wife), { ...look, way: "above" }).replace("pairs", "")}</div></div>`;
  const body = `<p style="text-align:center;font-weight:700">${say({ en: "REPUBLIC OF KAZAKHSTAN", ru: "РЕСПУБЛИКА КАЗАХСТАН", kk: "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ" }, t)}</p><h1>${say({ en: "MARRIAGE CERTIFICATE", ru: "СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА", kk: "НЕКЕ ҚИЮ ТУРАЛЫ КУӘЛІК" }, t, "<br>")}</h1>${people}
${items(
  [
    [look.cap("marriageDate"), look.date(s.marriage.date)],
    [look.cap("record"), s.marriage.record],
    [look.cap("issued"), look.date(s.marriage.issued)],
    [look.cap("certificateNo"), s.marriage.number],
  ],
  look,
)}${signOff("", say({ en: "Head of the office", ru: "Начальник отдела РАГС", kk: "АХАТ бөлімінің бастығы" }, t), look, "ОТДЕЛ РАГС · АЛМАТЫ")}`;
  return {
    kind: "marriage-certificate",
    layout: `${look.way}-${t}${together ? "" : "-columns"}`,
    pages: [ornate(body, look)],
    ...A4,
    fields: marriageFields(s, "ru"),
    zone: null,
  };
}

function marriageFields(s: Story, script: "ru" | "latin"): TruthField[] {
  const [husband, wife] = couple(s);
  const names = (p: Soul, subject: "husband" | "wife"): TruthField[] => [
    { name: "surname", value: script === "ru" ? p.name.surnameRu : p.name.surname, subject },
    { name: "givenNames", value: script === "ru" ? p.name.givenRu : p.name.given, subject },
    { name: "birthDate", value: p.birthDate, subject },
  ];
  return [
    ...names(husband, "husband"),
    ...names(wife, "wife"),
    { name: "marriageDate", value: s.marriage.date, subject: "other" },
    { name: "documentNumber", value: s.marriage.number, subject: "other" },
  ];
}

/** Its translation into English, with the translator's certification below. */
export function marriageTranslationPaper(s: Story, look: Look): Paper {
  const [husband, wife] = couple(s);
  const c = look.chance;
  const upper = c.chance(0.6);
  const write = (text: string): string => (upper ? text : text.replace(/\w+/g, (w) => w[0] + w.slice(1).toLowerCase()));
  const block = (p: Soul): Item[] => [
    [look.cap("surname"), write(p.name.surname)],
    [look.cap("given"), write(p.name.given)],
    ...(p.name.patronymic === "" ? [] : ([[look.cap("patronymic"), write(p.name.patronymic)]] as const)),
    [look.cap("birth"), look.date(p.birthDate)],
    [look.cap("nationality"), p.country.en],
  ];
  const side = c.chance(0.4);
  const [his, hers] = [block(husband), block(wife)];
  // Not everybody has a patronymic: whoever lacks one leaves the cell empty.
  const cell = (of: readonly Item[], label: string): string => of.find(([own]) => own === label)?.[1] ?? "";
  const people = side
    ? `<table class="items rules"><tr><td></td><td><b>Husband</b></td><td><b>Wife</b></td></tr>${(his.length <
      hers.length
        ? hers
        : his
      )
        .map(([l]) => `<tr><td>${l}</td><td>${cell(his, l)}</td><td>${cell(hers, l)}</td></tr>`)
        .join("")}</table>`
    : `<h2>${look.cap("husband")}</h2>${items(block(husband), look)}<h2>${look.cap("wife")}</h2>${items(block(wife), look)}`;
  const body = `<p style="text-align:right"><i>${c.pick(["Translation from Russian into English", "Translated from Russian", "Translated from the Russian language"])}</i></p><h1>MARRIAGE CERTIFICATE</h1>${people}${items(
    [
      [look.cap("marriageDate"), look.date(s.marriage.date)],
      [look.cap("record"), s.marriage.record],
      [look.cap("issued"), look.date(s.marriage.issued)],
      [look.cap("certificateNo"), s.marriage.number],
    ],
    look,
  )}
<div style="border-top:.3mm solid #333;margin-top:6mm;padding-top:3mm"><p>I, Kamila Serova, translator, certify that this is an accurate translation of the original document.</p>${signOff("Kamila Serova", "Translator", look, "TRANSLATION BUREAU")}</div>`;
  const names = marriageFields(s, "latin").map((f) =>
    f.name === "surname" || f.name === "givenNames" ? { ...f, value: write(f.value) } : f,
  );
  return {
    kind: "marriage-certificate",
    layout: `translation-${side ? "columns" : look.way}`,
    pages: [page(body, look)],
    ...A4,
    fields: names,
    zone: null,
  };
}

/** A certificate about the applicant with captions: police, medical, name change, divorce, birth, diploma. */
export function certificatePaper(
  kind:
    | "police-certificate"
    | "medical-certificate"
    | "divorce-certificate"
    | "birth-certificate"
    | "name-change-certificate"
    | "diploma",
  s: Story,
  look: Look,
): Paper {
  const a = s.applicant;
  const t = look.tongue;
  const full = t === "en" ? `${a.name.surname} ${a.name.given}` : fullRu(a.name);
  const mother = s.stranger.name;
  const base: Item[] = [
    [look.cap("fullName"), full],
    [look.cap("birth"), look.date(a.birthDate)],
  ];
  const texts: Record<
    typeof kind,
    {
      readonly title: { en: string; ru: string; kk: string };
      readonly rows: readonly Item[];
      readonly text: { en: string; ru: string; kk: string };
    }
  > = {
    "police-certificate": {
      title: {
        en: "POLICE CLEARANCE CERTIFICATE",
        ru: "СПРАВКА О НАЛИЧИИ ЛИБО ОТСУТСТВИИ СУДИМОСТИ",
        kk: "СОТТЫЛЫҚТЫҢ БОЛУЫ НЕ БОЛМАУЫ ТУРАЛЫ АНЫҚТАМА",
      },
      rows: [...base, [look.cap("nationality"), say({ en: a.country.en, ru: a.country.ru, kk: a.country.kk }, t)]],
      text: {
        en: "No criminal record has been found.",
        ru: "Сведений о судимости не имеется.",
        kk: "Соттылығы туралы мәліметтер жоқ.",
      },
    },
    "medical-certificate": {
      title: { en: "MEDICAL CERTIFICATE", ru: "МЕДИЦИНСКАЯ СПРАВКА", kk: "МЕДИЦИНАЛЫҚ АНЫҚТАМА" },
      rows: base,
      text: {
        en: "The person is in good health. Tuberculosis: not found. HIV: negative.",
        ru: "Здоров(а). Туберкулёз: не выявлен. ВИЧ: отрицательно.",
        kk: "Дені сау. Туберкулез анықталмады.",
      },
    },
    "divorce-certificate": {
      title: { en: "DIVORCE CERTIFICATE", ru: "СВИДЕТЕЛЬСТВО О РАСТОРЖЕНИИ БРАКА", kk: "НЕКЕНІ БҰЗУ ТУРАЛЫ КУӘЛІК" },
      rows: base,
      text: {
        en: "The former marriage was dissolved in 2018.",
        ru: "Брак прекращен в 2018 году.",
        kk: "Неке 2018 жылы бұзылды.",
      },
    },
    "birth-certificate": {
      title: { en: "BIRTH CERTIFICATE", ru: "СВИДЕТЕЛЬСТВО О РОЖДЕНИИ", kk: "ТУУ ТУРАЛЫ КУӘЛІК" },
      rows: [
        ...base,
        [look.cap("birthPlace"), t === "en" ? a.birthCityEn : a.birthCityRu],
        [look.cap("father"), t === "en" ? a.name.surname : a.name.surnameRu],
        [look.cap("mother"), t === "en" ? `${mother.surname} ${mother.given}` : fullRu(mother)],
      ],
      text: {
        en: "Registered in the book of births.",
        ru: "О чём составлена запись акта.",
        kk: "Акт жазбасы жасалды.",
      },
    },
    "name-change-certificate": {
      title: {
        en: "CERTIFICATE OF CHANGE OF NAME",
        ru: "СВИДЕТЕЛЬСТВО О ПЕРЕМЕНЕ ИМЕНИ",
        kk: "АТЫН, ӘКЕСІНІҢ АТЫН, ТЕГІН АУЫСТЫРУ ТУРАЛЫ КУӘЛІК",
      },
      rows: [...base, [look.cap("former"), t === "en" ? mother.surname : mother.surnameRu]],
      text: {
        en: "The new name has been registered.",
        ru: "Перемена имени зарегистрирована.",
        kk: "Атын ауыстыру тіркелді.",
      },
    },
    diploma: {
      title: { en: "DIPLOMA", ru: "ДИПЛОМ", kk: "ДИПЛОМ" },
      rows: base,
      text: {
        en: "Bachelor of engineering, State Technical University.",
        ru: "Государственный технический университет. Присвоена квалификация: бакалавр.",
        kk: "Мемлекеттік техникалық университет. Біліктілігі: бакалавр.",
      },
    },
  };
  const paper = texts[kind];
  const number = look.chance.digits(7);
  const body = `<p style="text-align:center">${say({ en: a.country.en, ru: a.country.ru, kk: a.country.kk }, t)}</p><h1>${say(paper.title, t, "<br>")}</h1>${items([...paper.rows, [look.cap("documentNo"), number], [look.cap("issued"), look.date("2026-10-14")]], look)}<p>${say(paper.text, t, "<br>")}</p>${signOff("", look.date("2026-10-14"), look, "OFFICE")}`;
  const fields: TruthField[] = [
    { name: "fullName", value: full, subject: "applicant" },
    { name: "birthDate", value: a.birthDate, subject: "applicant" },
  ];
  return {
    kind,
    layout: `${look.way}-${t}`,
    pages: [look.chance.chance(0.5) ? ornate(body, look) : page(body, look)],
    ...A4,
    fields,
    zone: null,
  };
}

/** Hague apostille: ten numbered lines and nobody's own name but the official's. */
export function apostilleStamp(look: Look): string {
  return `<div style="border:.5mm solid #333;padding:5mm;width:96mm;font-size:.9em"><b>APOSTILLE</b><br>(Convention de La Haye du 5 octobre 1961)<br>1. Country: Kazakhstan<br>This public document 2. has been signed by N. Orazov<br>3. acting in the capacity of head of office<br>${roundStamp({ outer: "APOSTILLE · ", middle: ["1961"] }, 20, look.chance)}</div>`;
}

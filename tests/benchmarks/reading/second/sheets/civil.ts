import {
  dots,
  h1,
  kkFull,
  latin,
  type Pen,
  type Printed,
  par,
  put,
  right,
  ruFull,
  type Sheet,
  surFirst,
  title,
  two,
  val,
} from "../pen.ts";
import { type Human, later, type Tale, years } from "../tale.ts";

const man = (t: Tale): Human => (t.a.sex === "M" ? t.a : t.s);
const woman = (t: Tale): Human => (t.a.sex === "F" ? t.a : t.s);
const pairOf = (
  t: Tale,
  write: (h: Human) => [sur: string, giv: string],
  also: (h: Human) => [string[], string[]] = () => [[], []],
) =>
  (["husband", "wife"] as const).flatMap((who) => {
    const h = who === "husband" ? man(t) : woman(t);
    const [sur, giv] = write(h);
    const [s, g] = also(h);
    return [
      val("surname", sur, who, s),
      ...(giv === "" ? [] : [val("givenNames", giv, who, g)]),
      val("birthDate", h.born, who),
    ];
  });
const event = (t: Tale) => [val("marriageDate", t.mar.date, "other"), val("documentNumber", t.mar.no, "other")];
const ruPair = (t: Tale, kazakhToo = false) =>
  pairOf(
    t,
    (h) => [h.ruSur, [h.ruGiv, h.ruPat].filter((x) => x !== "").join(" ")],
    (h) => [kazakhToo ? [h.kkSur] : [], kazakhToo ? [h.ruGiv, h.kkGiv, `${h.kkGiv} ${h.kkPat}`] : [h.ruGiv]],
  );
const enPair = (t: Tale) => pairOf(t, (h) => [h.sur, h.giv]);
const latinRows = (h: Human, p: Pen) =>
  [
    ["Surname", h.sur],
    ["Given names", h.giv || "-"],
    ["Date of birth", p.date(h.born)],
    ["Place of birth", title(h.townEn)],
    ["Citizenship", h.state.en],
  ] as const;
const ruRows = (h: Human, p: Pen) =>
  [
    ["Фамилия", h.ruSur],
    ["Имя", h.ruGiv],
    ["Отчество", h.ruPat || "–"],
    ["Дата рождения", p.date(h.born, "ru")],
    ["Гражданство", h.state.ru],
  ] as const;
/** The block that a translation ends with. */
export const certified = (t: Tale, p: Pen, from: string): string =>
  `<div style="margin-top:10mm;border-top:.25mm solid #888;padding-top:3mm" class="small">${par(`Перевод с ${from} языка на русский язык выполнен мной, переводчиком ${t.boss.ruSur} ${t.boss.ruGiv} ${t.boss.ruPat}. Подпись ____________`, `Республика Казахстан, ${t.stay.cityRu}. ${p.date("2026-11-05", "ru")} я, ${t.clerk.ru}, нотариус, действующий на основании лицензии № 14${t.mar.act} от 12.02.2015, свидетельствую подлинность подписи переводчика, известного мне.`, `Зарегистрировано в реестре за № ${t.mar.act}7. Взыскано: 2 МРП. Нотариус ____________`)}</div>`;
const certifiedEn = (t: Tale, p: Pen): string =>
  `<div style="margin-top:10mm" class="small">${par(`I, ${title(latin(t.boss))}, sworn translator, certify that this is an accurate translation of the document attached. Date: ${p.date("2026-11-05")}. Signature ____________`, `Notary ${t.clerk.en}. Registered under No. ${t.mar.act}7.`)}</div>`;
const apostille = (t: Tale): string =>
  `<div style="border:.4mm solid #333;width:100mm;padding:4mm;margin:8mm auto;font-size:9pt"><b>APOSTILLE</b><br>(Convention de La Haye du 5 octobre 1961)<br>1. Country: ${t.a.state.en}<br>This public document<br>2. has been signed by ${t.clerk.en}<br>3. acting in the capacity of Registrar<br>4. bears the seal/stamp of the Civil Registry<br>Certified<br>5. at ${title(t.a.townEn)}<br>6. the ${dots(later(t.mar.issued, 20))}<br>7. by Ministry of Justice<br>8. No. AP-${t.mar.act}<br>9. Seal/stamp &nbsp; 10. Signature</div>`;
const ex = (t: Tale): string => (t.a.sex === "M" ? "NINA ORLOVA" : "VIKTOR ORLOV");

export const civil: readonly Sheet[] = [
  {
    id: "marriage-kz",
    half: "tune",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("НЕКЕ ҚИЮ ТУРАЛЫ КУӘЛІК<br>СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА")}${two(
          `<b>Ері</b>${put.above(
            [
              ["Тегі", man(t).kkSur],
              ["Аты", man(t).kkGiv],
              ["Әкесінің аты", man(t).kkPat || "–"],
              ["Туған күні", p.date(man(t).born, "kk")],
            ],
            1,
          )}<b>Әйелі</b>${put.above(
            [
              ["Тегі", woman(t).kkSur],
              ["Аты", woman(t).kkGiv],
              ["Әкесінің аты", woman(t).kkPat || "–"],
              ["Туған күні", p.date(woman(t).born, "kk")],
            ],
            1,
          )}`,
          `<b>Муж</b>${put.above(ruRows(man(t), p).slice(0, 4), 1)}<b>Жена</b>${put.above(ruRows(woman(t), p).slice(0, 4), 1)}`,
        )}${par(`Неке қиылған күн / Дата заключения брака: ${p.date(t.mar.date, "ru")}`, `Акт жазбасының № / Запись акта № ${t.mar.act}`, `Некеден кейінгі тегі / Фамилия после заключения брака: еріне / мужу ${man(t).ruSur}, әйеліне / жене ${woman(t).ruSur}`, `Тіркеу органы / Место регистрации: РАГС ${t.stay.cityRu}`, `Берілген күні / Дата выдачи: ${p.date(t.mar.issued, "ru")}`)}${right(`№ ${t.mar.no}`)}`,
      ],
      fields: [...ruPair(t, true), ...event(t)],
    }),
  },
  {
    id: "marriage-soviet-ru",
    half: "tune",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("СВИДЕТЕЛЬСТВО О БРАКЕ")}${par(`Гражданин <u>${ruFull(man(t))}</u>, родившийся <u>${p.date(man(t).born, "ru")}</u>, место рождения: г. ${man(t).townRu}`, `и гражданка <u>${ruFull(woman(t))}</u>, родившаяся <u>${p.date(woman(t).born, "ru")}</u>, место рождения: г. ${woman(t).townRu}`, `заключили брак <u>${p.date(t.mar.date, "ru")}</u>, о чём в книге регистрации актов о заключении брака произведена запись за № ${t.mar.act}`, `После заключения брака присвоены фамилии: мужу – ${man(t).ruSur}, жене – ${woman(t).ruSur}`, `Место регистрации: отдел ЗАГС ${t.stay.cityRu}`, `Дата выдачи ${p.date(t.mar.issued, "ru")}. Заведующий отделом ЗАГС ${t.clerk.ru}`)}${right(`№ ${t.mar.no}`)}`,
      ],
      fields: [...ruPair(t), ...event(t)],
    }),
  },
  {
    id: "marriage-english-columns",
    half: "tune",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `<p class="small">Form No. 5 · Registration of Marriages Act</p>${h1("CERTIFICATE OF MARRIAGE")}<p>Certificate No. ${t.mar.no}</p>${put.headed(
          ["", "Husband", "Wife"],
          [
            ["Name in full", title(latin(man(t))), title(latin(woman(t)))],
            ["Date of birth", p.date(man(t).born), p.date(woman(t).born)],
            ["Nationality", man(t).state.en, woman(t).state.en],
            ["Father's name", title(man(t).father), title(woman(t).father)],
          ],
        )}${par(`Date of marriage: ${p.date(t.mar.date)}`, `Place of marriage: ${title(t.a.townEn)}`, `Registered under entry No. ${t.mar.act} of the register of marriages. Date of issue: ${p.date(t.mar.issued)}`)}${right("Registrar of Marriages")}`,
        apostille(t),
      ],
      fields: [...pairOf(t, (h) => [h.sur, h.giv]), ...event(t)],
    }),
  },
  {
    id: "marriage-uz",
    half: "final",
    kind: "marriage-certificate",
    print: (t) => ({
      pages: [
        `${h1("NIKOH TUZILGANLIGI HAQIDA GUVOHNOMA<br>СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА")}<h2>Eri / Муж</h2>${put.colon([
          ["Familiyasi / Фамилия", man(t).ruSur],
          ["Ismi / Имя", man(t).ruGiv],
          ["Tugʻilgan sanasi / Дата рождения", dots(man(t).born)],
        ])}<h2>Xotini / Жена</h2>${put.colon([
          ["Familiyasi / Фамилия", woman(t).ruSur],
          ["Ismi / Имя", woman(t).ruGiv],
          ["Tugʻilgan sanasi / Дата рождения", dots(woman(t).born)],
        ])}${put.colon([
          ["Nikoh tuzilgan sana / Дата заключения брака", dots(t.mar.date)],
          ["Dalolatnoma yozuvi № / Запись акта №", t.mar.act],
          ["Berilgan sana / Дата выдачи", dots(t.mar.issued)],
          ["Seriya № / Номер", t.mar.no],
        ])}`,
      ],
      fields: [...pairOf(t, (h) => [h.ruSur, h.ruGiv]), ...event(t)],
    }),
  },
  {
    id: "marriage-german-intl",
    half: "final",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("Eheurkunde · Extract from the marriage register")}<p>Number ${t.mar.no}</p>${put.numbered([
          ["Place of marriage", title(t.a.townEn)],
          ["Date of marriage", dots(t.mar.date)],
        ])}<h2>Husband / Ehemann</h2>${put.above(latinRows(man(t), p))}<h2>Wife / Ehefrau</h2>${put.above(latinRows(woman(t), p))}<p>Date of issue, signature and seal: ${dots(t.mar.issued)}</p>`,
      ],
      fields: [...enPair(t), ...event(t)],
    }),
  },
  {
    id: "marriage-kz-numbered",
    half: "final",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ<br>РЕСПУБЛИКА КАЗАХСТАН<br><br>Неке қию туралы куәлік<br>Свидетельство о заключении брака (супружества)")}${put.below(
          [
            ["ерінің тегі, аты, әкесінің аты / фамилия, имя, отчество мужа", ruFull(man(t))],
            ["туған күні / дата рождения", p.date(man(t).born, "ru")],
            ["әйелінің тегі, аты, әкесінің аты / фамилия, имя, отчество жены", ruFull(woman(t))],
            ["туған күні / дата рождения", p.date(woman(t).born, "ru")],
            ["неке қиылған күн / дата заключения брака", p.date(t.mar.date, "ru")],
            ["акт жазбасы / запись акта", `№ ${t.mar.act}`],
          ],
        )}${right(`Берілді / Выдано ${p.date(t.mar.issued, "ru")}\n№ ${t.mar.no}`)}`,
      ],
      fields: [...ruPair(t), ...event(t)],
    }),
  },
  {
    id: "translation-marriage-ru",
    half: "tune",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `<p class="small">Перевод с английского языка на русский язык</p>${h1("СВИДЕТЕЛЬСТВО О БРАКЕ")}<p>Свидетельство № ${t.mar.no}</p><h2>Муж</h2>${put.colon(ruRows(man(t), p))}<h2>Жена</h2>${put.colon(ruRows(woman(t), p))}${put.colon(
          [
            ["Дата заключения брака", p.date(t.mar.date, "ru")],
            ["Номер записи акта", t.mar.act],
            ["Дата выдачи", p.date(t.mar.issued, "ru")],
          ],
        )}${certified(t, p, "английского")}`,
      ],
      fields: [...ruPair(t), ...event(t)],
      translation: true,
    }),
  },
  {
    id: "translation-marriage-en",
    half: "final",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `<p class="small">Translation from Russian and Kazakh into English</p>${h1("CERTIFICATE OF MARRIAGE")}${put.side(
          [
            ["Certificate number", t.mar.no],
            ["Husband: surname", man(t).sur],
            ["Husband: given names", man(t).giv || "-"],
            ["Husband: date of birth", p.date(man(t).born)],
            ["Wife: surname", woman(t).sur],
            ["Wife: given names", woman(t).giv || "-"],
            ["Wife: date of birth", p.date(woman(t).born)],
            ["Date of marriage", p.date(t.mar.date)],
            ["Entry number", t.mar.act],
            ["Date of issue", p.date(t.mar.issued)],
          ],
        )}${certifiedEn(t, p)}`,
      ],
      fields: [...enPair(t), ...event(t)],
      translation: true,
    }),
  },
  {
    id: "divorce-ru",
    half: "tune",
    kind: "divorce-certificate",
    print: (t, p): Printed => ({
      pages: [
        `${h1("СВИДЕТЕЛЬСТВО О РАСТОРЖЕНИИ БРАКА")}${par(`Брак между гражданином(кой) <b>${ruFull(t.s)}</b>, дата рождения ${p.date(t.s.born, "ru")}, и ${t.s.sex === "M" ? "гражданкой Орловой Ниной Павловной" : "гражданином Орловым Виктором Павловичем"} расторгнут ${p.date(years(t.mar.date, -3), "ru")}, о чём составлена запись акта о расторжении брака № ${t.mar.act}.`, `Выдано: ${ruFull(t.s)}. Дата выдачи ${p.date(years(t.mar.date, -2), "ru")}.`)}${right(`№ 77${t.mar.no}`)}`,
      ],
      fields: [val("fullName", ruFull(t.s), "sponsor"), val("birthDate", t.s.born, "sponsor")],
    }),
  },
  {
    id: "divorce-en",
    half: "final",
    kind: "divorce-certificate",
    print: (t, p): Printed => ({
      pages: [
        `${h1("DECREE OF DIVORCE")}${par(`In the Family Court at ${title(t.a.townEn)}. Case No. ${t.mar.act}/2017`)}${put.boxed(
          [
            ["Petitioner", title(latin(t.a))],
            ["Date of birth", p.date(t.a.born)],
            ["Respondent", title(ex(t).toLowerCase())],
            ["Date of the decree absolute", p.date(years(t.mar.date, -3))],
          ],
        )}${par("It is ordered that the marriage between the parties be dissolved.")}`,
      ],
      fields: [val("fullName", latin(t.a)), val("birthDate", t.a.born)],
    }),
  },
  {
    id: "birth-en",
    half: "tune",
    kind: "birth-certificate",
    print: (t, p): Printed => ({
      pages: [
        `${h1(`${t.a.state.en.toUpperCase()}<br>CERTIFICATE OF BIRTH`)}${put.side([
          ["Name", title(latin(t.a))],
          ["Sex", t.a.sex === "M" ? "Male" : "Female"],
          ["Date of birth", p.date(t.a.born)],
          ["Place of birth", title(t.a.townEn)],
          ["Name of father", title(`${t.a.father} ${t.a.giv === "" ? "" : t.a.sur}`)],
          ["Name of mother", "Maria Stellan"],
          ["Registration No.", t.mar.act],
          ["Date of registration", p.date(later(t.a.born, 8))],
        ])}`,
      ],
      fields: [val("childName", latin(t.a), "child"), val("birthDate", t.a.born, "child")],
    }),
  },
  {
    id: "birth-ru",
    half: "final",
    kind: "birth-certificate",
    print: (t, p): Printed => ({
      pages: [
        `${h1("ТУУ ТУРАЛЫ КУӘЛІК<br>СВИДЕТЕЛЬСТВО О РОЖДЕНИИ")}${put.above(
          [
            ["Тегі / Фамилия", t.s.ruSur],
            ["Аты / Имя", t.s.ruGiv],
            ["Әкесінің аты / Отчество", t.s.ruPat],
            ["Туған күні / Дата рождения", p.date(t.s.born, "ru")],
            ["Туған жері / Место рождения", `г. ${t.s.townRu}`],
            ["Әкесі / Отец", `${t.s.ruSur.replace(/а$/, "")} ${t.s.father === "" ? "" : "Серик"}`],
            ["Анасы / Мать", "Алтынбекова Роза"],
            ["Акт жазбасы № / Запись акта №", t.mar.act],
            ["Берілген күні / Дата выдачи", p.date(later(t.s.born, 12), "ru")],
          ],
          1,
        )}${right("I-ЖБ № 0412377")}`,
      ],
      fields: [
        val("childName", ruFull(t.s), "child", [surFirst(t.s), kkFull(t.s)]),
        val("birthDate", t.s.born, "child"),
      ],
    }),
  },
  {
    id: "namechange-ru",
    half: "tune",
    kind: "name-change-certificate",
    print: (t, p): Printed => ({
      pages: [
        `${h1("СВИДЕТЕЛЬСТВО О ПЕРЕМЕНЕ ИМЕНИ")}${par(`Гражданка(ин) Каримова ${t.s.ruGiv} ${t.s.ruPat}, родившаяся(ийся) ${p.date(t.s.born, "ru")}, переменил(а) фамилию, имя, отчество на <b>${ruFull(t.s)}</b>, о чём ${p.date(years(t.mar.date, -5), "ru")} составлена запись акта о перемене имени № ${t.mar.act}.`)}${right(`Дата выдачи ${p.date(years(t.mar.date, -5), "ru")}\n№ 55${t.mar.no}`)}`,
      ],
      fields: [val("fullName", ruFull(t.s), "sponsor"), val("birthDate", t.s.born, "sponsor")],
    }),
  },
];

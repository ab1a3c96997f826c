import {
  h1,
  latin,
  mr,
  type Pen,
  par,
  put,
  right,
  ruCase,
  ruFull,
  type Sheet,
  surFirst,
  title,
  val,
  whole,
  wholeRu,
} from "../pen.ts";
import { stayEn, stayRu, type Tale } from "../tale.ts";

const number = (t: Tale) => val("passportNumber", t.a.pass);
const born = (t: Tale) => val("birthDate", t.a.born);
const payer = (t: Tale): string =>
  t.route === "b11" ? `my ${t.s.sex === "M" ? "husband" : "wife"} ${title(latin(t.s))}` : t.emp.name;
const heading = (t: Tale): string =>
  `<div class="head"><b>${t.emp.name}</b><div class="small">${t.emp.addr} · Reg. No. ${t.emp.reg}</div></div>`;
const hostHeading = (t: Tale): string =>
  `<div class="head"><b>${t.host.ru}</b><div class="small">БИН ${t.host.bin} · ${t.host.addrRu} · ${t.host.phone}</div></div>`;
const span = (t: Tale, p: Pen): string => `from ${p.date(t.trip.from)} to ${p.date(t.trip.to)}`;
const he = (t: Tale): string => (t.a.sex === "M" ? "He" : "She");
const his = (t: Tale): string => (t.a.sex === "M" ? "his" : "her");
const sponsorJob = (t: Tale): string => `${t.s.sex === "M" ? "принят" : "принята"}`;

export const letters: readonly Sheet[] = [
  {
    id: "cover-en",
    half: "tune",
    kind: "cover-letter",
    print: (t, p) => ({
      pages: [
        `${right(p.date("2026-11-18"))}<p>To: The Consular Section, Embassy of the Republic of Kazakhstan</p><h2>Re: Application for a ${t.trip.code} visa</h2>${par("Dear Sir or Madam,", `My name is ${title(latin(t.a))}. I am a citizen of ${t.a.state.en}, born on ${p.date(t.a.born)}, and hold passport ${t.a.pass}. I would like to apply for a single-entry ${t.trip.code} visa (${t.trip.en.toLowerCase()}) for the period ${span(t, p)}.`, t.route === "b11" ? `I am going to join ${payer(t)}, whom I married on ${p.date(t.mar.date)}. We will live at ${stayEn(t)}.` : `I was invited by ${t.host.en}. I will stay in ${t.stay.cityEn}.`, `The invitation number is ${t.inv.no}. My travel and living costs are paid by ${payer(t)}. I will leave Kazakhstan before the visa expires.`)}<p>Yours faithfully,</p><p>${title(latin(t.a))}</p>`,
      ],
      fields: [whole(t.a), number(t), born(t)],
    }),
  },
  {
    id: "cover-ru",
    half: "tune",
    kind: "cover-letter",
    print: (t, p) => ({
      pages: [
        `${right(`В Посольство Республики Казахстан\nот гражданина(ки) ${t.a.state.ruOf}\n${surFirst(t.a)}\nпаспорт ${t.a.pass}`)}${h1("Сопроводительное письмо")}${par(`Прошу рассмотреть моё заявление о выдаче визы категории ${t.trip.code}. Цель поездки – ${t.trip.ru.toLowerCase()}. Планируемые даты: с ${p.date(t.trip.from, "ru")} по ${p.date(t.trip.to, "ru")}. Приглашение № ${t.inv.no}.`, t.route === "b11" ? `Мы состоим в браке с ${p.date(t.mar.date, "ru")}. ${t.s.sex === "M" ? "Мой супруг" : "Моя супруга"}, ${ruFull(t.s)}, проживает по адресу: ${stayRu(t)}.` : `Принимающая сторона: ${t.host.ru}.`, "К письму прилагаю документы по описи.")}${right(`${p.date("2026-11-18", "ru")} &nbsp; подпись ________`)}`,
      ],
      fields: [val("fullName", surFirst(t.a)), number(t)],
    }),
  },
  {
    id: "cover-table",
    half: "final",
    kind: "cover-letter",
    print: (t, p) => ({
      pages: [
        `${h1("COVER LETTER")}${put.side([
          ["Applicant", surFirst(t.a, ", ")],
          ["Passport No.", t.a.pass],
          ["Date of birth", p.date(t.a.born)],
          ["Visa requested", `${t.trip.code}, single entry`],
          ["Travel dates", `${p.date(t.trip.from)} – ${p.date(t.trip.to)}`],
          ["Invitation No.", t.inv.no],
        ])}${par("Dear Visa Officer,", `I am applying for a visa for the purpose of ${t.trip.en.toLowerCase()}. The enclosed documents show my ties to ${t.a.state.en} and the support of ${payer(t)}.`, t.route === "b11" ? `Our marriage was registered on ${p.date(t.mar.date)}.` : `The programme was agreed with ${t.host.en}.`, "Thank you for considering my application.")}<p>Kind regards,<br>${title(latin(t.a))}</p>`,
      ],
      fields: [whole(t.a), number(t), born(t)],
    }),
  },
  {
    id: "host-en",
    half: "tune",
    kind: "host-company-letter",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>${t.host.en}</b><div class="small">BIN ${t.host.bin} · ${t.host.addrEn} · ${t.host.phone}</div></div><p>Ref. ${t.lease.no} / ${p.date("2026-11-09")}</p><p>To: Embassy of the Republic of Kazakhstan</p>${par(`${t.host.en} confirms that the specialist of ${t.emp.name}, ${mr(t.a)} ${latin(t.a)} (date of birth ${p.date(t.a.born)}, passport ${t.a.pass}), is expected at our site in ${t.stay.cityEn} ${span(t, p)} for ${t.trip.en.toLowerCase()} under contract No. ${t.con.no} dated ${p.date(t.con.date)}.`, `The equipment concerned is a ${t.con.en}. A foreign specialist is needed because the manufacturer's warranty requires it. Our company covers accommodation and local transport.`, `The invitation number is ${t.inv.no}; visa category ${t.trip.code}.`)}<p>General Director<br><br>${title(latin(t.boss))}</p>`,
      ],
      fields: [whole(t.a), number(t), born(t), val("companyName", t.host.en, "host"), val("contractNumber", t.con.no)],
    }),
  },
  {
    id: "host-ru-table",
    half: "final",
    kind: "host-company-letter",
    print: (t, p) => ({
      pages: [
        `${hostHeading(t)}<p>Исх. № ${t.lease.no}</p>${right("В Посольство Республики Казахстан")}${h1("Письмо принимающей стороны")}${par(`Настоящим ${t.host.ru} подтверждает приём специалиста компании ${t.emp.name} для выполнения работ: ${t.trip.ru.toLowerCase()} (${t.con.ru}), договор № ${t.con.no} от ${p.date(t.con.date, "ru")}.`)}${put.headed(["Ф.И.О.", "Дата рождения", "Паспорт", "Период"], [[surFirst(t.a), p.date(t.a.born, "ru"), t.a.pass, `${p.date(t.trip.from, "ru")} – ${p.date(t.trip.to, "ru")}`]])}${par("Принимающая компания обеспечивает проживание и питание специалиста.")}<p>Директор ______________ ${t.boss.ruSur} ${t.boss.ruGiv.slice(0, 1)}.</p>`,
      ],
      fields: [val("fullName", surFirst(t.a)), number(t), born(t)],
    }),
  },
  {
    id: "employer-certify",
    half: "tune",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `${heading(t)}<p>${p.date("2026-11-06")}</p>${h1("TO WHOM IT MAY CONCERN")}${par(`This is to certify that ${mr(t.a)} ${latin(t.a)}, holder of passport No. ${t.a.pass}, born on ${p.date(t.a.born)}, has been employed with ${t.emp.name} since ${p.date(t.hired)} as ${t.job.en}. ${he(t)} draws a monthly salary of EUR ${t.salary}.`, `${he(t)} has been granted leave ${span(t, p)} and will resume ${his(t)} duties upon return.`, "This certificate is issued at the request of the employee for visa purposes.")}<p>For ${t.emp.name}<br><br>Authorised Signatory<br>Human Resources</p>`,
      ],
      fields: [whole(t.a), number(t), born(t), val("companyName", t.emp.name, "employer")],
    }),
  },
  {
    id: "employer-mission",
    half: "tune",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `${heading(t)}${right(p.date("2026-11-06"))}<p>Embassy of Kazakhstan, Visa Section</p><h2>Business trip of our employee</h2><p>Dear Sir or Madam,</p><p>we hereby confirm that the following person is employed by our company and will travel to Kazakhstan on our behalf:</p>${put.colon(
          [
            ["Name", surFirst(t.a, ", ")],
            ["Date of birth", p.date(t.a.born)],
            ["Passport no.", t.a.pass],
            ["Position", t.job.en],
            ["Employed since", p.date(t.hired)],
            ["Dates of travel", span(t, p)],
            ["Purpose", t.trip.en],
            ["Host", t.host.en],
          ],
        )}${par("All expenses will be covered by our company. The employee will return to work after the trip.")}<p>Best regards,<br>ppa. M. Brandt</p>`,
      ],
      fields: [whole(t.a), number(t), born(t)],
    }),
  },
  {
    id: "employer-ru-spravka",
    half: "tune",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `${hostHeading(t)}<p>№ ${t.lease.no} от ${p.date("2026-11-06", "ru")}</p>${h1("СПРАВКА<br>с места работы")}${par(`Дана ${ruCase(t.s, "dat")}, ${p.date(t.s.born, "ru")} рождения, ИИН ${t.s.iin}, в том, что ${t.s.sex === "M" ? "он" : "она"} действительно работает в ${t.host.ru} в должности: ${t.job.ru}, ${sponsorJob(t)} на работу ${p.date(t.hired, "ru")}. Среднемесячная заработная плата составляет ${t.salary} 00 тенге.`, "Справка выдана для предъявления по месту требования.")}<p>Директор ____________ ${t.boss.ruSur} ${t.boss.ruGiv.slice(0, 1)}.${t.boss.ruPat.slice(0, 1)}.</p>`,
      ],
      fields: [wholeRu(t.s, "sponsor", ruCase(t.s, "dat")), val("birthDate", t.s.born, "sponsor")],
    }),
  },
  {
    id: "employer-table",
    half: "final",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `${heading(t)}${h1("EMPLOYMENT CERTIFICATE")}${put.boxed([
          ["Employee", title(latin(t.a))],
          ["Date of birth", p.date(t.a.born)],
          ["Passport number", t.a.pass],
          ["Job title", t.job.en],
          ["Date of joining", p.date(t.hired)],
          ["Annual salary", `USD ${t.salary}`],
          ["Approved leave", span(t, p)],
          ["Purpose of travel", t.trip.en],
        ])}${par("We confirm that the above information is true to our records. The employee's position will be kept during the absence.")}<p>HR Department, ${p.date("2026-11-06")}</p>`,
      ],
      fields: [whole(t.a), number(t), born(t)],
    }),
  },
  {
    id: "employer-kkru",
    half: "final",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `${hostHeading(t)}${h1("АНЫҚТАМА / СПРАВКА")}${par(`Осы анықтама ${t.s.kkSur} ${t.s.kkGiv} ${t.s.kkPat} (${p.date(t.s.born, "kk")} туған, ЖСН ${t.s.iin}) «${t.host.en}» компаниясында ${t.job.kk} лауазымында жұмыс істейтінін растау үшін берілді.`, `Настоящая справка подтверждает, что ${ruFull(t.s)} (дата рождения ${p.date(t.s.born, "ru")}, ИИН ${t.s.iin}) работает в ${t.host.ru} в должности ${t.job.ru} с ${p.date(t.hired, "ru")}. Оклад: ${t.salary} 00 тенге.`)}<p>Директор ____________ ${t.boss.ruSur} ${t.boss.ruGiv.slice(0, 1)}.</p>`,
      ],
      fields: [
        wholeRu(t.s, "sponsor", `${t.s.kkSur} ${t.s.kkGiv} ${t.s.kkPat}`),
        val("birthDate", t.s.born, "sponsor"),
      ],
    }),
  },
  {
    id: "support-en",
    half: "tune",
    kind: "support-letter",
    print: (t, p) => ({
      pages: [
        `${h1("Letter of financial support")}<p>${p.date("2026-11-12")}</p>${par(`I, the undersigned ${title(latin(t.s))} (IIN ${t.s.iin}), born ${p.date(t.s.born)}, undertake to bear all expenses of my ${t.a.sex === "F" ? "wife" : "husband"}, ${mr(t.a)} ${latin(t.a)}, passport ${t.a.pass}, during ${his(t)} stay in Kazakhstan ${span(t, p)}: travel, medical care, food and lodging at ${stayEn(t)}.`, "My bank statement and income certificate are enclosed as evidence of sufficient funds.")}<p>Signature: ______________ ${title(latin(t.s))}</p>`,
      ],
      fields: [whole(t.a), number(t), whole(t.s, "sponsor")],
    }),
  },
  {
    id: "support-ru",
    half: "final",
    kind: "support-letter",
    print: (t, p) => ({
      pages: [
        `${h1("ГАРАНТИЙНОЕ ПИСЬМО<br>о финансовом обеспечении")}${par(`Я, ${ruFull(t.s)}, ИИН ${t.s.iin}, гарантирую финансовую поддержку ${t.a.sex === "F" ? "моей супруги" : "моего супруга"} ${surFirst(t.a)} (паспорт ${t.a.pass}) на весь период пребывания в Республике Казахстан с ${p.date(t.trip.from, "ru")} по ${p.date(t.trip.to, "ru")}.`, `Все расходы по проезду, проживанию по адресу ${stayRu(t)}, питанию и медицинскому обслуживанию обязуюсь оплатить.`)}${right(`${p.date("2026-11-12", "ru")} ____________ ${t.s.ruSur} ${t.s.ruGiv.slice(0, 1)}.${t.s.ruPat.slice(0, 1)}.`)}`,
      ],
      fields: [val("fullName", surFirst(t.a)), number(t), wholeRu(t.s, "sponsor")],
    }),
  },
];

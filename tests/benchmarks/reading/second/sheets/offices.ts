import {
  dots,
  h1,
  latin,
  mr,
  own,
  par,
  put,
  right,
  ruCase,
  ruFull,
  type Sheet,
  surFirst,
  title,
  two,
  val,
} from "../pen.ts";
import { later, type Tale } from "../tale.ts";

const person = (t: Tale) => [val("fullName", latin(t.a)), val("birthDate", t.a.born)];

export const offices: readonly Sheet[] = [
  {
    id: "police-en",
    half: "tune",
    kind: "police-certificate",
    print: (t, p) => ({
      pages: [
        `${h1(`${t.a.state.en.toUpperCase()}<br>POLICE CLEARANCE CERTIFICATE`)}<p>No. PCC/${t.mar.act} &nbsp; ${p.date("2026-10-20")}</p>${par(`This is to certify that there is no adverse information against ${mr(t.a)} ${latin(t.a)}, holder of ${t.a.state.national} passport ${t.a.pass} issued on ${p.date(t.a.passIssued)}, date of birth ${p.date(t.a.born)}, which would render the person ineligible for a visa. No criminal record was found.`)}<p>Superintendent of Police</p>`,
      ],
      fields: [...person(t), val("passportNumber", t.a.pass)],
    }),
  },
  {
    id: "police-ru",
    half: "final",
    kind: "police-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("СПРАВКА<br>о наличии (отсутствии) судимости")}<p>№ ${t.mar.act}/26</p>${put.side([
          ["Фамилия, имя, отчество", ruFull(t.a)],
          ["Дата рождения", p.date(t.a.born, "ru")],
          ["Место рождения", `г. ${t.a.townRu}`],
          ["Результат проверки", "сведений о судимости не имеется"],
          ["Дата выдачи", p.date("2026-10-20", "ru")],
        ])}`,
      ],
      fields: [val("fullName", ruFull(t.a)), val("birthDate", t.a.born)],
    }),
  },
  {
    id: "police-grid",
    half: "tune",
    kind: "police-certificate",
    print: (t, p) => ({
      pages: [
        `<div class="small">Federal Office of Justice</div>${h1("CERTIFICATE OF GOOD CONDUCT<br>Criminal record extract")}${put.above(
          [
            ["Family name", t.a.sur],
            ["Given names", t.a.giv],
            ["Date of birth", p.date(t.a.born)],
            ["Place of birth", title(t.a.townEn)],
            ["Nationality", t.a.state.national],
            ["Date of issue", p.date("2026-10-20")],
          ],
        )}<p>Contents: no entry.</p>`,
      ],
      fields: [
        val("surname", t.a.sur),
        ...(t.a.giv === "" ? [] : [val("givenNames", t.a.giv)]),
        val("birthDate", t.a.born),
      ],
    }),
  },
  {
    id: "medical-en",
    half: "tune",
    kind: "medical-certificate",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>St. Raphael Clinic</b></div>${h1("MEDICAL CERTIFICATE")}${put.colon([
          ["Patient", title(latin(t.a))],
          ["Date of birth", p.date(t.a.born)],
          ["Passport No", t.a.pass],
          ["Date of examination", p.date("2026-10-28")],
        ])}${par("On examination the patient was found healthy. HIV: negative. Tuberculosis: negative. Fit to travel.")}<p>Dr. H. Lindqvist</p>`,
      ],
      fields: [...person(t), val("passportNumber", t.a.pass)],
    }),
  },
  {
    id: "medical-ru",
    half: "final",
    kind: "medical-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("МЕДИЦИНСКАЯ СПРАВКА<br>об отсутствии ВИЧ-инфекции")}${par(`Выдана гр. ${ruFull(t.a)}, дата рождения ${p.date(t.a.born, "ru")}, паспорт ${t.a.pass}, в том, что при обследовании ${p.date("2026-10-28", "ru")} антитела к ВИЧ не обнаружены. Туберкулёз исключён. Здоров(а).`)}<p>Врач ____________ &nbsp; М.П.</p>`,
      ],
      fields: [val("fullName", ruFull(t.a)), ...own(t.a)],
    }),
  },
  {
    id: "company-kkru",
    half: "tune",
    kind: "company-registration",
    print: (t, p) => ({
      pages: [
        `${h1("ЗАҢДЫ ТҰЛҒАНЫ МЕМЛЕКЕТТІК ТІРКЕУ ТУРАЛЫ АНЫҚТАМА<br>СПРАВКА О ГОСУДАРСТВЕННОЙ РЕГИСТРАЦИИ ЮРИДИЧЕСКОГО ЛИЦА")}${two(
          put.above(
            [
              ["БСН", t.host.bin],
              ["Атауы", t.host.kk],
              ["Басшысы", `${t.boss.kkSur} ${t.boss.kkGiv} ${t.boss.kkPat}`],
            ],
            1,
          ),
          put.above(
            [
              ["БИН", t.host.bin],
              ["Наименование", t.host.ru],
              ["Руководитель", ruFull(t.boss)],
            ],
            1,
          ),
        )}<p>Местонахождение: ${t.host.addrRu}</p><p>Дата выдачи: ${p.date("2026-11-03", "ru")}</p>`,
      ],
      fields: [val("companyNumber", t.host.bin, "host"), val("companyName", t.host.ru, "host", [t.host.kk])],
    }),
  },
  {
    id: "company-en",
    half: "final",
    kind: "company-registration",
    print: (t, p) => ({
      pages: [
        `${h1("CERTIFICATE OF INCORPORATION")}${par(`The Registrar of Companies hereby certifies that ${t.emp.name}, company number ${t.emp.reg}, was incorporated on ${p.date("2009-05-14")} as a private company limited by shares and is in good standing.`, `Registered office: ${t.emp.addr}`)}<p>Given on ${p.date("2026-09-30")}</p>`,
      ],
      fields: [val("companyName", t.emp.name, "employer"), val("companyNumber", t.emp.reg, "employer")],
    }),
  },
  {
    id: "attorney-ru",
    half: "tune",
    kind: "power-of-attorney",
    print: (t, p) => ({
      pages: [
        `${h1("ДОВЕРЕННОСТЬ")}<p>${t.stay.cityRu}, ${p.date("2026-09-09", "ru")}</p>${par(`${t.host.ru}, БИН ${t.host.bin}, в лице директора ${ruCase(t.boss, "gen")}, настоящей доверенностью уполномочивает ${ruFull(t.s)}, ИИН ${t.s.iin}, представлять интересы компании и подписывать письма-приглашения.`, `Доверенность выдана сроком до ${p.date(later("2026-09-09", 365), "ru")} без права передоверия.`)}<p>Подпись ____________</p>`,
      ],
      fields: [val("fullName", ruFull(t.s), "other")],
    }),
  },
  {
    id: "attorney-en",
    half: "final",
    kind: "power-of-attorney",
    print: (t, p) => ({
      pages: [
        `${h1("POWER OF ATTORNEY")}${par(`Know all men by these presents that ${t.host.en} hereby appoints ${mr(t.s)} ${title(latin(t.s))}, IIN ${t.s.iin}, as its lawful attorney to sign invitation letters on its behalf.`, `This power of attorney is valid until ${p.date(later("2026-09-09", 365))}.`)}<p>${title(latin(t.boss))}, Director</p>`,
      ],
      fields: [val("fullName", latin(t.s), "other")],
    }),
  },
  {
    id: "consent-ru",
    half: "tune",
    kind: "consent",
    print: (t, p) => ({
      pages: [
        `${h1("СОГЛАСИЕ<br>на выезд и проживание")}${par(`Я, ${ruFull(t.s)}, ${p.date(t.s.born, "ru")} года рождения, ИИН ${t.s.iin}, даю согласие на постоянное проживание по моему адресу гражданина(ки) ${t.a.state.ruOf} ${surFirst(t.a)}, ${p.date(t.a.born, "ru")} рождения, паспорт ${t.a.pass}.`)}<p>Подпись ____________ &nbsp; ${p.date("2026-11-09", "ru")}</p>`,
      ],
      fields: [val("fullName", ruFull(t.s), "sponsor"), val("passportNumber", t.a.pass)],
    }),
  },
  {
    id: "contract-en",
    half: "tune",
    kind: "contract-extract",
    print: (t, p) => ({
      pages: [
        `${h1(`SERVICE CONTRACT No. ${t.con.no}`)}<p>${t.stay.cityEn} &nbsp;&nbsp; ${p.date(t.con.date)}</p>${par(`${t.emp.name}, hereinafter referred to as the "Contractor", and ${t.host.en}, BIN ${t.host.bin}, hereinafter referred to as the "Customer", represented by its Director ${title(latin(t.boss))}, together "the Parties", have agreed as follows.`)}<h2>1. Subject of the contract</h2>${par(`The Contractor delivers, installs and commissions a ${t.con.en} at the site of the Customer. The Contractor sends its specialists for the works.`)}<h2>2. Term</h2>${par(`The contract is in force until ${p.date(later(t.con.date, 700))}.`)}`,
      ],
      fields: [val("contractNumber", t.con.no, "other"), val("companyName", t.host.en, "host", [t.emp.name])],
    }),
  },
  {
    id: "contract-ru",
    half: "final",
    kind: "contract-extract",
    print: (t, p) => ({
      pages: [
        `${h1(`ДОГОВОР ПОСТАВКИ № ${t.con.no}<br>(выписка)`)}<p>${t.stay.cityRu}, ${p.date(t.con.date, "ru")}</p>${par(`${t.emp.name}, именуемое в дальнейшем «Поставщик», и ${t.host.ru}, БИН ${t.host.bin}, именуемое «Покупатель», в лице директора ${ruCase(t.boss, "gen")}, заключили настоящий договор о нижеследующем.`, `1. Предмет договора: поставка и монтаж оборудования (${t.con.ru}).`, `2. Срок действия договора: до ${p.date(later(t.con.date, 700), "ru")}.`)}`,
      ],
      fields: [val("contractNumber", t.con.no, "other"), val("companyName", t.host.ru, "host", [t.emp.name])],
    }),
  },
  {
    id: "diploma-en",
    half: "tune",
    kind: "diploma",
    print: (t, p) => ({
      pages: [
        `${h1("UNIVERSITY OF TECHNOLOGY")}<p style="text-align:center">hereby confers upon</p><p style="text-align:center;font-size:16pt">${title(latin(t.a))}</p><p style="text-align:center">born on ${p.date(t.a.born)}</p><p style="text-align:center">the degree of Bachelor of Engineering, having completed the programme in Mechanical Engineering</p>${right(`Diploma No. D-${t.mar.act}\n${dots("2012-06-28")}`)}`,
      ],
      fields: person(t),
    }),
  },
  {
    id: "diploma-ru",
    half: "final",
    kind: "diploma",
    print: (t, p) => ({
      pages: [
        `${h1("ДИПЛОМ<br>о высшем образовании")}${par(`Настоящий диплом выдан ${ruFull(t.a)}, ${p.date(t.a.born, "ru")} года рождения, в том, что он(а) окончил(а) полный курс технического университета по специальности «Машиностроение». Присвоена квалификация инженера.`)}<p>Рег. номер ${t.mar.act}, ${dots("2012-06-28")}</p>`,
      ],
      fields: [val("fullName", ruFull(t.a)), val("birthDate", t.a.born)],
    }),
  },
];

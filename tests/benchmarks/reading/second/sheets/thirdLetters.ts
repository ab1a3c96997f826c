import {
  dots,
  h1,
  latin,
  mr,
  own,
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

const he = (t: Tale): string => (t.a.sex === "M" ? "He" : "She");
const his = (t: Tale): string => (t.a.sex === "M" ? "his" : "her");
const top = (t: Tale): string =>
  `<div style="text-align:center"><b style="font-size:15pt">${t.emp.name.toUpperCase()}</b><div class="small">${t.emp.addr}</div><div class="small">Tel: ${t.a.phone} · www.company.example</div></div><hr>`;
const span = (t: Tale, p: Pen): string => `${p.date(t.trip.from)} to ${p.date(t.trip.to)}`;

export const thirdLetters: readonly Sheet[] = [
  {
    id: "employer-india-sub",
    half: "third",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `${top(t)}<p>Ref: HR/${t.mar.act}/2026 <span style="float:right">Date: ${p.date("2026-11-05")}</span></p><p>To,<br>The Visa Officer,<br>Embassy of the Republic of Kazakhstan</p><p><b>Sub: Visa request for ${mr(t.a)} ${title(latin(t.a))} (Passport No. ${t.a.pass})</b></p>${par(
          "Respected Sir/Madam,",
          `We wish to introduce ${mr(t.a)} ${title(latin(t.a))}, D.O.B. ${p.date(t.a.born)}, who has been working with our organisation as ${t.job.en} since ${p.date(t.hired)}. ${he(t)} is drawing a monthly salary of USD ${t.salary}.`,
          `${he(t)} is travelling to Kazakhstan from ${span(t, p)} for ${t.trip.en.toLowerCase()} at ${t.host.en}. All expenses will be borne by our company, and ${his(t)} job will be kept.`,
          "Kindly grant the visa at the earliest.",
        )}<p>Thanking you,</p><p>For ${t.emp.name}</p><p>${title("R. Krishnamurthy")}<br>Authorised Signatory</p>`,
      ],
      fields: [whole(t.a), ...own(t.a)],
    }),
  },
  {
    id: "employer-china-list",
    half: "third",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `${top(t)}${h1("Certificate of Employment and Leave")}<p>To: Visa Section</p>${par(
          `We hereby certify that the following employee works in our company and is granted leave for a trip to Kazakhstan during ${span(t, p)}:`,
        )}${put.headed(
          ["Name", "Gender", "Date of Birth", "Passport No.", "Position", "Monthly Salary"],
          [[latin(t.a), t.a.sex, p.date(t.a.born), t.a.pass, t.job.en, `USD ${t.salary}`]],
        )}${par(`The purpose of the trip is ${t.trip.en.toLowerCase()} at ${t.host.en}. All the travel expenses will be covered by our company. We guarantee that the employee will return on time.`)}<p>Company: ${t.emp.name}</p><p>Telephone: ${t.a.phone}</p><p>Signature of leader: ________ (General Manager Liu Yang)</p><p>Date: ${p.date("2026-11-06")}</p>`,
      ],
      fields: [whole(t.a), ...own(t.a)],
    }),
  },
  {
    id: "employer-korea-certificate",
    half: "third",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `${h1("CERTIFICATE OF EMPLOYMENT")}<p>No. 2026-${t.mar.act}</p><table style="font-size:10.5pt">${[
          ["Full Name", title(latin(t.a)), "Date of Birth", p.date(t.a.born)],
          ["Passport No.", t.a.pass, "Nationality", t.a.state.en],
          ["Department", "Overseas Business", "Position", t.job.en],
          ["Date of Joining", p.date(t.hired), "Purpose of use", "Visa application"],
        ]
          .map(
            (r) =>
              `<tr>${r.map((x, i) => `<td style="border:.25mm solid #666;padding:2mm${i % 2 === 0 ? ";background:#eef" : ""}">${x}</td>`).join("")}</tr>`,
          )
          .join(
            "",
          )}</table>${par(`We certify that the above-mentioned person is an employee of our company and is sent to ${t.host.en} for ${t.trip.en.toLowerCase()}.`)}<p style="text-align:center">${p.date("2026-11-06")}</p><p style="text-align:center"><b>${t.emp.name}</b><br>President &amp; CEO (seal)</p>`,
      ],
      fields: [whole(t.a), ...own(t.a)],
    }),
  },
  {
    id: "employer-ru-named-first",
    half: "third",
    kind: "employer-letter",
    print: (t, p) => ({
      pages: [
        `<p><b>${t.host.ru}</b><br>${t.host.addrRu}</p><p>Исх. № ${t.lease.no} от ${p.date("2026-11-05", "ru")}</p>${h1("Справка с места работы")}${par(
          `Настоящим подтверждаем, что ${ruFull(t.s)} (${dots(t.s.born)} г.р., ИИН ${t.s.iin}) действительно работает в нашей компании в должности: ${t.job.ru}, с ${p.date(t.hired, "ru")} по настоящее время. Среднемесячный доход составляет ${t.salary}00 тенге.`,
          "Справка выдана для предоставления в посольство.",
        )}<p>Директор &nbsp;&nbsp;&nbsp;&nbsp; ____________ &nbsp;&nbsp; ${t.clerk.ru}</p>`,
      ],
      fields: [wholeRu(t.s, "sponsor"), val("birthDate", t.s.born, "sponsor")],
    }),
  },
  {
    id: "cover-block-en",
    half: "third",
    kind: "cover-letter",
    print: (t, p) => ({
      pages: [
        `<p>${title(latin(t.a))}<br>${t.homeEn}<br>${t.a.phone}<br>${t.a.email}</p><p>${p.date("2026-11-18")}</p><p>Embassy of the Republic of Kazakhstan<br>Consular Section</p><p><b>Subject: Cover letter for ${t.trip.code} visa – ${title(latin(t.a))}, passport ${t.a.pass}</b></p>${par(
          "Dear Consul,",
          `I, ${title(latin(t.a))} (date of birth: ${p.date(t.a.born)}), hereby apply for a visa to visit Kazakhstan from ${span(t, p)}.`,
          t.route === "b11"
            ? `The purpose of my trip is family reunification with my spouse, ${title(latin(t.s))}. I will stay at ${stayEn(t)}.`
            : `The purpose of my trip is ${t.trip.en.toLowerCase()} with ${t.host.en}.`,
          `Enclosed please find my documents, including invitation No. ${t.inv.no}.`,
        )}<p>Sincerely,</p><p>${title(latin(t.a))}</p>`,
      ],
      fields: [whole(t.a), ...own(t.a)],
    }),
  },
  {
    id: "host-ru-list",
    half: "third",
    kind: "host-company-letter",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>${t.host.ru}</b><div class="small">БИН ${t.host.bin}, ${t.host.addrRu}</div></div><p>${p.date("2026-11-10", "ru")}, № ${t.lease.no}</p>${right("Посольство Республики Казахстан")}${h1("О визовой поддержке")}${par(
          `${t.host.ru} в рамках договора № ${t.con.no} от ${p.date(t.con.date, "ru")} принимает специалиста для выполнения работ (${t.con.ru}, монтаж и пусконаладка):`,
        )}<p>1. ${surFirst(t.a)}, ${dots(t.a.born)} г.р., гражданство: ${t.a.state.ru}, паспорт № ${t.a.pass}, действителен до ${dots(t.a.passExpires)}.</p>${par(
          `Просим оформить визу категории ${t.trip.code} на период с ${dots(t.trip.from)} по ${dots(t.trip.to)}. Номер приглашения ${t.inv.no}. Принимающая сторона гарантирует проживание и своевременный выезд.`,
        )}<p>Генеральный директор &nbsp; ____________ &nbsp; ${t.boss.ruSur} ${t.boss.ruGiv.slice(0, 1)}.</p>`,
      ],
      fields: [whole(t.a), ...own(t.a), val("expiryDate", t.a.passExpires)],
    }),
  },
  {
    id: "contract-appendix",
    half: "third",
    kind: "contract-extract",
    print: (t, p) => ({
      pages: [
        `${h1(`CONTRACT No. ${t.con.no}`)}<p>${t.stay.cityEn} <span style="float:right">${p.date(t.con.date)}</span></p>${par(
          `${t.emp.name}, hereinafter referred to as the "Contractor", and ${t.host.en} (BIN ${t.host.bin}), hereinafter referred to as the "Customer", have concluded this contract as follows:`,
          `1. Subject of the contract. The Contractor shall deliver, install and commission the ${t.con.en}.`,
          "2. The Customer shall provide visa support to the Contractor's specialists.",
        )}<h2>Signatures of the parties</h2><p>Contractor ____________ &nbsp;&nbsp; Customer ____________</p>`,
      ],
      fields: [val("contractNumber", t.con.no, "other")],
    }),
  },
  {
    id: "support-sponsor-table",
    half: "third",
    kind: "support-letter",
    print: (t, p) => ({
      pages: [
        `${h1("SPONSORSHIP LETTER")}<p>Date: ${p.date("2026-11-12")}</p>${put.boxed([
          ["Sponsor", title(latin(t.s))],
          ["Date of birth", p.date(t.s.born)],
          ["IIN", t.s.iin],
          ["Address", stayEn(t)],
          ["Sponsored person", title(latin(t.a))],
          ["Relationship", t.a.sex === "F" ? "wife" : "husband"],
        ])}${par("I confirm that I will cover all costs of travel, food, accommodation and medical care of the sponsored person during the stay in Kazakhstan.")}<p>Signature ____________</p>`,
      ],
      fields: [whole(t.s, "sponsor")],
    }),
  },
  {
    id: "lease-en-prose",
    half: "third",
    kind: "accommodation",
    print: (t, p) => ({
      pages: [
        `${h1("APARTMENT LEASE AGREEMENT")}<p>${t.stay.cityEn}, ${p.date(t.lease.date)}</p>${par(
          `This agreement is made between ${title(latin(t.boss))} (hereinafter "the Landlord") and ${title(latin(t.s))} (hereinafter "the Tenant").`,
          `The Landlord lets to the Tenant the apartment at ${stayEn(t)}, for a term of 24 months. The monthly rent is KZT 240,000.`,
          `The Tenant may live in the apartment together with members of the family.`,
        )}<p>Landlord: ____________ &nbsp;&nbsp;&nbsp; Tenant: ____________</p>`,
      ],
      fields: [val("fullName", latin(t.s), "sponsor")],
    }),
  },
  {
    id: "address-egov-en",
    half: "third",
    kind: "address-proof",
    print: (t, p) => ({
      pages: [
        `<p class="small">eGov.kz · электронды үкімет</p>${h1("Тұрғылықты жері бойынша тіркелуі туралы мәліметтер<br>Сведения о регистрации по месту жительства")}${put.above(
          [
            ["Фамилия, имя, отчество", ruFull(t.s)],
            ["Дата рождения", dots(t.s.born)],
            ["ИИН", t.s.iin],
            ["Адрес регистрации", stayRu(t)],
            ["Дата регистрации", p.date(t.lease.date, "ru")],
          ],
          1,
        )}`,
      ],
      fields: [wholeRu(t.s, "sponsor"), val("birthDate", t.s.born, "sponsor")],
    }),
  },
  {
    id: "income-ru-certificate",
    half: "third",
    kind: "income-proof",
    print: (t, p) => ({
      pages: [
        `<p>${t.host.ru}</p>${h1("Справка о заработной плате")}<p>${p.date("2026-11-03", "ru")}</p>${par(
          `Дана ${ruCase(t.s, "dat")}, ИИН ${t.s.iin}, в том, что за период с мая по октябрь 2026 года ему (ей) начислена заработная плата:`,
        )}${put.headed(
          ["Месяц", "Начислено", "Удержано", "К выплате"],
          ["Май", "Июнь", "Июль", "Август"].map((m) => [m, "410 000", "73 800", "336 200"]),
        )}<p>Главный бухгалтер ____________ ${t.clerk.ru}</p>`,
      ],
      fields: [wholeRu(t.s, "sponsor", ruCase(t.s, "dat"))],
    }),
  },
];

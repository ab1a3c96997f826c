import { dots, h1, latin, mr, own, par, put, right, type Sheet, surFirst, title, val, whole } from "../pen.ts";
import { type Human, later, type Tale } from "../tale.ts";

const man = (t: Tale): Human => (t.a.sex === "M" ? t.a : t.s);
const woman = (t: Tale): Human => (t.a.sex === "F" ? t.a : t.s);
const pair = (
  t: Tale,
  write: (h: Human) => readonly [string, string],
  also: (h: Human) => readonly string[] = () => [],
) =>
  (["husband", "wife"] as const).flatMap((who) => {
    const h = who === "husband" ? man(t) : woman(t);
    const [sur, giv] = write(h);
    return [
      val("surname", sur, who),
      ...(giv === "" ? [] : [val("givenNames", giv, who, also(h))]),
      val("birthDate", h.born, who),
    ];
  });
const event = (t: Tale) => [val("marriageDate", t.mar.date, "other"), val("documentNumber", t.mar.no, "other")];
const ruNames = (h: Human): readonly [string, string] => [
  h.ruSur,
  [h.ruGiv, h.ruPat].filter((x) => x !== "").join(" "),
];
const period = (t: Tale) => [val("statementFrom", t.bank.from), val("statementTo", t.bank.to)];
const moves = (t: Tale, when: (iso: string) => string): string[][] =>
  [4, 15, 31, 44, 60, 77].map((d, i) => [
    when(later(t.bank.from, d)),
    ["Transfer", "Card payment", "Cash"][i % 3] ?? "",
    i % 2 ? "" : "85.20",
    i % 2 ? "1,320.00" : "",
    `${6100 + 97 * i}.30`,
  ]);
const columns = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table class="boxed" style="font-size:10pt"><tr>${heads.map((h) => `<td><b>${h}</b></td>`).join("")}</tr>${rows.map((r) => `<tr>${r.map((x) => `<td>${x}</td>`).join("")}</tr>`).join("")}</table>`;

export const thirdRecords: readonly Sheet[] = [
  {
    id: "marriage-registrar-en",
    half: "third",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("CERTIFICATE OF MARRIAGE<br>(Extract from the register of marriages)")}<p>Certificate No. ${t.mar.no}</p><p>Date of marriage: ${p.date(t.mar.date)}</p>${columns(
          ["Particulars", "Bridegroom", "Bride"],
          [
            ["Surname", man(t).sur, woman(t).sur],
            ["Given names", man(t).giv || "-", woman(t).giv || "-"],
            ["Date of birth", p.date(man(t).born), p.date(woman(t).born)],
            ["Nationality", man(t).state.en, woman(t).state.en],
            ["Father's name", title(man(t).father), title(woman(t).father)],
          ],
        )}<p>Entry No. ${t.mar.act}. Issued on ${p.date(t.mar.issued)}</p>${right("Registrar of Marriages")}`,
      ],
      fields: [...pair(t, (h) => [h.sur, h.giv]), ...event(t)],
    }),
  },
  {
    id: "marriage-kz-lines",
    half: "third",
    kind: "marriage-certificate",
    print: (t, p) => {
      const block = (h: Human): string =>
        `<div style="border-bottom:.25mm solid #444;margin-top:3mm">${h.ruSur.toUpperCase()}</div><div class="under" style="text-align:left">тегі / фамилия</div><div style="border-bottom:.25mm solid #444">${[h.ruGiv, h.ruPat].filter((x) => x !== "").join(" ")}</div><div class="under" style="text-align:left">аты, әкесінің аты / имя, отчество</div><div style="border-bottom:.25mm solid #444">${p.date(h.born, "ru")}</div><div class="under" style="text-align:left">туған күні / дата рождения</div>`;
      return {
        pages: [
          `${h1("НЕКЕ ҚИЮ ТУРАЛЫ КУӘЛІК<br>СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА (СУПРУЖЕСТВА)")}<p><b>Ері / Муж</b></p>${block(man(t))}<p><b>Әйелі / Жена</b></p>${block(woman(t))}${par(`некеге тұрды / заключили брак ${p.date(t.mar.date, "ru")}, о чем составлена запись акта о заключении брака № ${t.mar.act}.`)}<p>Дата выдачи ${p.date(t.mar.issued, "ru")}</p>${right(`№ ${t.mar.no}`)}`,
        ],
        fields: [...pair(t, ruNames, (h) => [h.ruGiv]), ...event(t)],
      };
    },
  },
  {
    id: "translation-marriage-en-lines",
    half: "third",
    kind: "marriage-certificate",
    print: (t, p) => ({
      pages: [
        `<p class="small">Translated from the Russian language</p>${h1("MARRIAGE CERTIFICATE")}${par(
          `Citizen ${title(surFirst(man(t)))}, born on ${p.date(man(t).born)}, and citizen ${title(surFirst(woman(t)))}, born on ${p.date(woman(t).born)}, entered into marriage on ${p.date(t.mar.date)}, whereof the record of the act of marriage No. ${t.mar.act} was made.`,
        )}<p>Date of issue: ${p.date(t.mar.issued)}</p><p>Certificate No. ${t.mar.no}</p><hr><p>I, ${t.clerk.en}, translator, certify that this translation from Russian into English is accurate.</p><p>Notary: registered under No. ${t.mar.act}9. Signature of the translator is authentic.</p>`,
      ],
      fields: [
        val("fullName", latin(man(t)), "husband"),
        val("birthDate", man(t).born, "husband"),
        val("fullName", latin(woman(t)), "wife"),
        val("birthDate", woman(t).born, "wife"),
        ...event(t),
      ],
      translation: true,
    }),
  },
  {
    id: "statement-turkish",
    half: "third",
    kind: "bank-statement",
    print: (t) => ({
      pages: [
        `<div class="head"><b>Boğaz Bankası A.Ş.</b></div>${h1("HESAP EKSTRESİ / STATEMENT OF ACCOUNT")}${put.colon([
          ["Müşteri Adı Soyadı / Customer Name", latin(t.a)],
          ["Hesap No / Account No", t.bank.account],
          ["Dönem / Period", `${dots(t.bank.from)} - ${dots(t.bank.to)}`],
          ["Para Birimi / Currency", t.bank.cur],
        ])}${put.headed(["Tarih / Date", "Açıklama / Description", "Borç / Debit", "Alacak / Credit", "Bakiye / Balance"], moves(t, dots))}<p>Bakiye / Closing balance: ${t.bank.close} ${t.bank.cur}</p>`,
      ],
      fields: [val("accountHolder", latin(t.a)), ...period(t)],
    }),
  },
  {
    id: "statement-india-blocks",
    half: "third",
    kind: "bank-statement",
    print: (t, p) => ({
      pages: [
        `<p style="text-align:right"><b>Unity Commerce Bank</b></p><div class="two"><div>${mr(t.a).toUpperCase().replace(".", "")} ${latin(t.a)}<br>${t.homeEn}</div><div class="small">Account No: ${t.bank.account}<br>Branch: Main<br>Customer ID: ${t.mar.no}<br>Account type: SAVINGS</div></div>${h1(`Statement of account for the period ${p.date(t.bank.from)} to ${p.date(t.bank.to)}`)}${put.headed(
          ["Txn Date", "Narration", "Debit", "Credit", "Balance"],
          moves(t, (i) => p.date(i)),
        )}<p>Closing Balance ${t.bank.close} ${t.bank.cur}</p><p class="small">This is a computer generated statement.</p>`,
      ],
      fields: [val("accountHolder", latin(t.a)), ...period(t)],
    }),
  },
  {
    id: "statement-kz-app",
    half: "third",
    kind: "bank-statement",
    print: (t) => ({
      pages: [
        `<div style="font-size:16pt"><b>Дала Bank</b></div>${h1(`ВЫПИСКА<br>по Дала Gold за период с ${dots(t.bank.from)} по ${dots(t.bank.to)}`)}<div class="two"><div>${surFirst(t.a)}<br>Номер карты: *4417<br>Номер счета: KZ76722C000012345678</div><div>Валюта счета: тенге<br>Доступно на ${dots(t.bank.to)}: ${t.bank.close} ₸</div></div>${put.headed(
          ["Дата", "Сумма", "Операция", "Детали"],
          moves(t, dots).map((m) => [m[0] ?? "", m[2] || m[3] || "", "Покупка", m[1] ?? ""]),
        )}`,
      ],
      fields: [val("accountHolder", latin(t.a)), ...period(t)],
    }),
  },
  {
    id: "insurance-schedule",
    half: "third",
    kind: "insurance-policy",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>Global Shield Insurance Co.</b></div>${h1("TRAVEL INSURANCE POLICY SCHEDULE")}<table style="font-size:10pt">${[
          ["Policy Number", t.ins.no, "Plan", "Worldwide excl. USA"],
          ["Policy Holder", title(latin(t.a)), "Date of Birth", p.date(t.a.born)],
          ["Passport Number", t.a.pass, "Nationality", t.a.state.en],
          ["Period of Insurance From", p.date(t.trip.from), "To", p.date(t.trip.to)],
        ]
          .map(
            (r) =>
              `<tr>${r.map((x, i) => `<td style="border-bottom:.2mm solid #999;padding:1.6mm${i % 2 === 0 ? ";color:#456" : ""}">${x}</td>`).join("")}</tr>`,
          )
          .join("")}</table>${put.headed(
          ["Coverage", "Sum insured"],
          [
            ["Medical expenses", "EUR 30,000"],
            ["Repatriation", "EUR 10,000"],
          ],
        )}`,
      ],
      fields: [whole(t.a), ...own(t.a)],
    }),
  },
  {
    id: "ticket-airline",
    half: "third",
    kind: "ticket-itinerary",
    print: (t, p) => ({
      pages: [
        `<div style="display:flex;justify-content:space-between"><b>AIR STEPPE</b><span>Booking reference (PNR): <b>${t.fly.pnr}</b></span></div>${h1("E-ticket receipt and itinerary")}${put.headed(["Passenger name", "Ticket number", "Frequent flyer"], [[`${t.a.sur}/${t.a.giv || "FNU"} ${t.a.sex === "M" ? "MR" : "MS"}`, t.fly.ticket, "-"]])}<h2>Flight ${t.fly.no} · ${p.date(t.trip.from)}</h2>${put.side(
          [
            ["Departure", `${t.a.townEn} 09:15`],
            ["Arrival", `${t.stay.cityEn} 18:40`],
          ],
        )}<h2>Flight ${t.fly.no.replace(/\d$/, "4")} · ${p.date(t.trip.to)}</h2>${put.side([
          ["Departure", `${t.stay.cityEn} 20:05`],
          ["Arrival", `${t.a.townEn} 23:30`],
        ])}<p class="small">Fare calculation, taxes and baggage rules apply.</p>`,
      ],
      fields: [whole(t.a)],
    }),
  },
  {
    id: "hotel-voucher-grid",
    half: "third",
    kind: "accommodation",
    print: (t, p) => ({
      pages: [
        `${h1("HOTEL VOUCHER")}<p>Voucher No. ${t.fly.ticket.slice(4)}</p>${put.above(
          [
            ["Hotel", `Grand ${t.stay.cityEn} Hotel`],
            ["Address", `${t.stay.streetEn} ${t.stay.house}, ${t.stay.cityEn}`],
            ["Guest name(s)", `${mr(t.a)} ${title(latin(t.a))}`],
            ["Room", "1 x Single, breakfast"],
            ["Arrival", p.date(t.trip.from)],
            ["Departure", p.date(t.trip.to)],
          ],
          2,
        )}<p>Please present this voucher at reception upon check-in.</p>`,
      ],
      fields: [whole(t.a), val("stayFrom", t.trip.from), val("stayTo", t.trip.to)],
    }),
  },
  {
    id: "police-en-letter",
    half: "third",
    kind: "police-certificate",
    print: (t, p) => ({
      pages: [
        `<p style="text-align:center"><b>${t.a.state.en.toUpperCase()}<br>DEPARTMENT OF POLICE</b></p>${h1("POLICE CLEARANCE CERTIFICATE")}${par(
          `This is to certify that there is no adverse information against ${mr(t.a)} ${title(latin(t.a))}, holder of ${t.a.state.national} passport number ${t.a.pass}, born on ${p.date(t.a.born)} at ${title(t.a.townEn)}, which would render ${t.a.sex === "M" ? "him" : "her"} ineligible for travel.`,
        )}<p>Date of issue: ${p.date("2026-10-14")}</p><p>Superintendent of Police</p>`,
      ],
      fields: [whole(t.a), ...own(t.a)],
    }),
  },
  {
    id: "medical-ru-lines",
    half: "third",
    kind: "medical-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("МЕДИЦИНСКАЯ СПРАВКА")}${put.numbered([
          ["Фамилия, имя", surFirst(t.a)],
          ["Дата рождения", p.date(t.a.born, "ru")],
          ["Заключение", "ВИЧ-отрицателен, здоров"],
        ])}<p>Врач ____________ ${t.clerk.ru} &nbsp; ${p.date("2026-11-02", "ru")}</p>`,
      ],
      fields: [val("fullName", latin(t.a)), val("birthDate", t.a.born)],
    }),
  },
  {
    id: "birth-en-dotted",
    half: "third",
    kind: "birth-certificate",
    print: (t, p) => ({
      pages: [
        `${h1("CERTIFICATE OF BIRTH")}${put.dotted([
          ["Name of child", title(latin(t.a))],
          ["Date of birth", p.date(t.a.born)],
          ["Place of birth", title(t.a.townEn)],
          ["Father", title(`${t.a.father} ${t.a.giv === "" ? "" : t.a.sur}`)],
          ["Mother", "Maria Stellan"],
          ["Entry No.", t.mar.act],
        ])}`,
      ],
      fields: [val("childName", latin(t.a), "child"), val("birthDate", t.a.born, "child")],
    }),
  },
];

import { h1, latin, mr, own, par, put, right, ruFull, type Sheet, surFirst, title, val, wholeRu } from "../pen.ts";
import { later, stayEn, stayRu, type Tale } from "../tale.ts";

const mrs = (t: Tale): string => (t.a.sex === "M" ? "MR" : "MRS");
const stay = (t: Tale) => [val("stayFrom", t.trip.from), val("stayTo", t.trip.to)];
const hotel = "Hotel Zhibek Plaza";

export const travel: readonly Sheet[] = [
  {
    id: "insurance-en",
    half: "tune",
    kind: "insurance-policy",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>Albion Travel Assurance</b></div>${h1("CERTIFICATE OF TRAVEL INSURANCE")}${put.side([
          ["Policy number", t.ins.no],
          ["Insured person", title(latin(t.a))],
          ["Date of birth", p.date(t.a.born)],
          ["Passport number", t.a.pass],
          ["Period of insurance", `${p.date(t.trip.from)} – ${p.date(t.trip.to)}`],
          ["Territory", "Kazakhstan"],
          ["Medical expenses, sum insured", "EUR 30,000"],
          ["Assistance", "+44 20 5550 0147"],
        ])}`,
      ],
      fields: [val("fullName", latin(t.a)), ...own(t.a), ...stay(t)],
    }),
  },
  {
    id: "insurance-ru",
    half: "tune",
    kind: "insurance-policy",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>АО «Страховая компания «Жайлау»</b></div>${h1(`СТРАХОВОЙ ПОЛИС № ${t.ins.no}<br>страхование граждан, выезжающих за рубеж`)}${put.boxed(
          [
            ["Страхователь", surFirst(t.a)],
            ["Застрахованный", surFirst(t.a)],
            ["Дата рождения", p.date(t.a.born, "ru")],
            ["Паспорт", t.a.pass],
            ["Срок действия полиса", `с ${p.date(t.trip.from, "ru")} по ${p.date(t.trip.to, "ru")}`],
            ["Территория действия", "Республика Казахстан"],
            ["Страховая сумма", "30 000 евро"],
          ],
        )}`,
      ],
      fields: [val("fullName", surFirst(t.a)), ...own(t.a)],
    }),
  },
  {
    id: "insurance-list",
    half: "final",
    kind: "insurance-policy",
    print: (t, p) => ({
      pages: [
        `${h1("TRAVEL HEALTH INSURANCE<br>Insurance policy")}${put.colon([
          ["Policy No.", t.ins.no],
          ["Policyholder", t.emp.name],
          ["Valid from", p.date(t.trip.from)],
          ["Valid to", p.date(t.trip.to)],
          ["Area of cover", "Asia incl. Kazakhstan"],
        ])}<h2>Insured persons</h2>${put.headed(["No.", "Surname, name", "Date of birth", "Passport"], [["1", surFirst(t.a, ", "), p.date(t.a.born), t.a.pass]])}`,
      ],
      fields: [val("fullName", latin(t.a)), ...own(t.a)],
    }),
  },
  {
    id: "ticket-receipt",
    half: "tune",
    kind: "ticket-itinerary",
    print: (t, p) => ({
      pages: [
        `${h1("ELECTRONIC TICKET<br>ITINERARY / RECEIPT")}${put.colon([
          ["Passenger", `${t.a.sur}/${t.a.giv || "FNU"} ${mrs(t)}`],
          ["Booking reference", t.fly.pnr],
          ["Ticket number", t.fly.ticket],
        ])}${put.headed(
          ["From", "To", "Flight", "Date", "Departure", "Class"],
          [
            [t.a.townEn.toUpperCase(), t.stay.cityEn.toUpperCase(), t.fly.no, p.date(t.trip.from), "08:40", "Y"],
            [
              t.stay.cityEn.toUpperCase(),
              t.a.townEn.toUpperCase(),
              t.fly.no.replace(/\d$/, "2"),
              p.date(t.trip.to),
              "22:15",
              "Y",
            ],
          ],
        )}<p class="small">Check-in closes 60 minutes before departure. Baggage 23 kg.</p>`,
      ],
      fields: [val("fullName", latin(t.a))],
    }),
  },
  {
    id: "ticket-ru",
    half: "tune",
    kind: "ticket-itinerary",
    print: (t, p) => ({
      pages: [
        `${h1("МАРШРУТНАЯ КВИТАНЦИЯ ЭЛЕКТРОННОГО БИЛЕТА")}${put.above([
          ["Пассажир / Passenger", surFirst(t.a)],
          ["Документ / Document", t.a.pass],
          ["Номер билета / Ticket", t.fly.ticket],
          ["Код бронирования / PNR", t.fly.pnr],
        ])}${put.headed(
          ["Рейс", "Откуда", "Куда", "Вылет"],
          [
            [t.fly.no, t.a.townRu, t.stay.cityRu, p.date(t.trip.from, "ru")],
            [t.fly.no, t.stay.cityRu, t.a.townRu, p.date(t.trip.to, "ru")],
          ],
        )}`,
      ],
      fields: [val("fullName", surFirst(t.a)), val("passportNumber", t.a.pass)],
    }),
  },
  {
    id: "ticket-agency",
    half: "final",
    kind: "ticket-itinerary",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>SkyWays Travel Agency</b></div>${h1("Your flight booking")}<p>Booking code: <b>${t.fly.pnr}</b></p><h2>Passengers</h2><p>1. ${mr(t.a)} ${title(latin(t.a))} (adult)</p><h2>Outbound · ${p.date(t.trip.from)}</h2><p>${title(t.a.townEn)} 07:15 → ${t.stay.cityEn} 16:20 · flight ${t.fly.no}</p><h2>Return · ${p.date(t.trip.to)}</h2><p>${t.stay.cityEn} 18:05 → ${title(t.a.townEn)} 21:40 · flight ${t.fly.no}</p><p>Total fare: USD 612.40</p>`,
      ],
      fields: [val("fullName", latin(t.a))],
    }),
  },
  {
    id: "hotel-voucher",
    half: "tune",
    kind: "accommodation",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>${hotel}</b> · ${t.stay.cityEn}</div>${h1("Booking confirmation")}${put.side([
          ["Confirmation number", t.fly.ticket.slice(3)],
          ["Guest name", title(latin(t.a))],
          ["Check-in", p.date(t.trip.from)],
          ["Check-out", p.date(t.trip.to)],
          ["Nights", String(t.trip.days - 1)],
          ["Room type", "Standard single"],
          ["Hotel address", `${t.stay.streetEn} ${t.stay.house}, ${t.stay.cityEn}`],
        ])}`,
      ],
      fields: [val("fullName", latin(t.a)), ...stay(t)],
    }),
  },
  {
    id: "hotel-letter",
    half: "final",
    kind: "accommodation",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>${hotel}</b></div>${right(p.date("2026-11-14"))}${h1("HOTEL RESERVATION")}${par(`Dear ${mr(t.a)} ${title(t.a.sur)},`, `we are pleased to confirm your reservation No. ${t.fly.ticket.slice(4)} in the name of ${latin(t.a)}, passport ${t.a.pass}. Arrival: ${p.date(t.trip.from)}. Departure: ${p.date(t.trip.to)}. One single room with breakfast.`, `Our address: ${t.stay.streetEn} ${t.stay.house}, ${t.stay.cityEn}.`)}<p>Reservations Department</p>`,
      ],
      fields: [val("fullName", latin(t.a)), val("passportNumber", t.a.pass)],
    }),
  },
  {
    id: "lease-ru",
    half: "tune",
    kind: "accommodation",
    print: (t, p) => ({
      pages: [
        `${h1(`ДОГОВОР АРЕНДЫ ЖИЛОГО ПОМЕЩЕНИЯ № ${t.lease.no}`)}<p>${t.stay.cityRu} &nbsp;&nbsp;&nbsp; ${p.date(t.lease.date, "ru")}</p>${par(`${ruFull(t.boss)}, ИИН ${t.boss.iin}, именуемый(ая) в дальнейшем «Арендодатель», с одной стороны, и ${ruFull(t.s)}, ИИН ${t.s.iin}, именуемый(ая) в дальнейшем «Арендатор», с другой стороны, заключили настоящий договор о нижеследующем:`)}<h2>1. Предмет договора</h2>${par(`1.1. Арендодатель передаёт, а Арендатор принимает во временное пользование квартиру по адресу: ${stayRu(t)}.`, `1.2. Срок аренды: с ${p.date(t.lease.date, "ru")} по ${p.date(later(t.lease.date, 540), "ru")}.`)}<h2>2. Плата</h2>${par("2.1. Арендная плата составляет 260 000 тенге в месяц.")}<h2>3. Подписи сторон</h2><p>Арендодатель __________ &nbsp;&nbsp; Арендатор __________</p>`,
      ],
      fields: [wholeRu(t.s, "sponsor")],
    }),
  },
  {
    id: "lease-en-table",
    half: "final",
    kind: "accommodation",
    print: (t, p) => ({
      pages: [
        `${h1("RENTAL AGREEMENT")}${put.boxed([
          ["Landlord", title(latin(t.boss))],
          ["Tenant", title(latin(t.s))],
          ["Tenant's IIN", t.s.iin],
          ["Premises", stayEn(t)],
          ["Lease term", `${p.date(t.lease.date)} – ${p.date(later(t.lease.date, 540))}`],
          ["Monthly rent", "KZT 260,000"],
        ])}${par("The landlord lets and the tenant takes the premises on the terms of this agreement. The tenant may house members of the family.")}<p>Landlord ____________ Tenant ____________</p>`,
      ],
      fields: [val("fullName", latin(t.s), "sponsor")],
    }),
  },
  {
    id: "address-egov",
    half: "tune",
    kind: "address-proof",
    print: (t, p) => ({
      pages: [
        `<div class="head">«Азаматтарға арналған үкімет» мемлекеттік корпорациясы</div>${h1("АДРЕСНАЯ СПРАВКА<br>Мекенжай анықтамасы")}${put.side(
          [
            ["Тегі, аты, әкесінің аты / Фамилия, имя, отчество", ruFull(t.s)],
            ["ЖСН / ИИН", t.s.iin],
            ["Туған күні / Дата рождения", p.date(t.s.born, "ru")],
            ["Тіркелген мекенжайы / Адрес регистрации", stayRu(t)],
            ["Тіркелген күні / Дата регистрации", p.date("2022-04-14", "ru")],
          ],
        )}<p class="small">Справка сформирована ${p.date("2026-11-11", "ru")}</p>`,
      ],
      fields: [wholeRu(t.s, "sponsor"), val("birthDate", t.s.born, "sponsor"), val("address", stayRu(t), "sponsor")],
    }),
  },
  {
    id: "address-prose",
    half: "final",
    kind: "address-proof",
    print: (t, p) => ({
      pages: [
        `${h1("СПРАВКА<br>о регистрации по месту жительства")}${par(`Настоящая справка подтверждает, что ${ruFull(t.s)}, ${p.date(t.s.born, "ru")} г.р., ИИН ${t.s.iin}, зарегистрирован(а) по адресу: ${stayRu(t)} с ${p.date("2022-04-14", "ru")}.`)}<p>Дата выдачи справки: ${p.date("2026-11-11", "ru")}</p>`,
      ],
      fields: [wholeRu(t.s, "sponsor"), val("birthDate", t.s.born, "sponsor"), val("address", stayRu(t), "sponsor")],
    }),
  },
];

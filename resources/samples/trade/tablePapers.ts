import { type Chance, seededChance } from "../press/chance.ts";
import { dotted } from "../press/dates.ts";
import { rosette, signature, squareCode } from "../press/inks.ts";
import { portrait } from "../press/portrait.ts";
import { sheet } from "../press/printer.ts";
import { fullName, type TradeStory } from "./tradeStory.ts";

type Row = readonly [label: string, value: string];
const rows = (items: readonly Row[]): string =>
  `<table>${items.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join("")}</table>`;

/** The filled form, one page. */
export function applicationForm(s: TradeStory): string {
  const t = s.traveller;
  return sheet(
    `<div class="abs" style="right:16mm;top:11mm;width:26mm;height:33.5mm;border:.3mm solid #667;padding:.6mm">${portrait({ ...t.face, background: "#ffffff" })}</div>
<div style="height:32mm;display:flex;gap:5mm;align-items:center">${rosette(15, "#4a6f86", 20, 0.6)}<div>Республика Казахстан / Republic of Kazakhstan<h1>ВИЗОВАЯ АНКЕТА<br>VISA APPLICATION FORM</h1></div></div>
<h3>1. Сведения о заявителе / Applicant</h3>${rows([
      ["Фамилия / Surname", t.surname],
      ["Имя / Given names", t.givenNames],
      ["Дата рождения / Date of birth", dotted(t.birthDate)],
      ["Место рождения / Place of birth", t.birthPlace],
      ["Пол / Sex", "MALE"],
      ["Гражданство / Nationality", t.countryEn.toUpperCase()],
    ])}<h3>2. Паспорт / Passport</h3>${rows([
      ["Номер паспорта / Passport No", t.passportNumber],
      ["Дата выдачи / Date of issue", dotted(t.passportIssued)],
      ["Срок действия / Date of expiry", dotted(t.passportExpires)],
    ])}<h3>3. Место жительства и занятость / Residence and occupation</h3>${rows([
      ["Домашний адрес / Home address", t.homeAddress],
      ["Должность / Occupation", t.jobTitle],
      ["Место работы / Employer", s.employer.name],
    ])}<h3>4. Запрашиваемая виза / Visa requested</h3>${rows([
      ["Категория визы / Visa category", s.code],
      ["Цель поездки / Purpose of visit", s.trip.purposeEn.toUpperCase()],
      ["Кратность / Number of entries", "SINGLE"],
      ["Дата въезда / Date of entry", dotted(s.trip.from)],
      ["Дата выезда / Date of exit", dotted(s.trip.to)],
    ])}<h3>5. Приглашающая сторона / Inviting party</h3>${rows([
      ["Номер приглашения / Invitation No", s.invitation.number],
      ["Приглашающая организация / Inviting organisation", s.host.nameEn],
      ["Адрес пребывания / Address in Kazakhstan", s.hotel.address],
      ["Кто оплачивает расходы / Who pays the costs", "EMPLOYER"],
    ])}
<p style="margin-top:4mm">Подтверждаю, что указанные сведения полны и верны. / I declare that the particulars given above are complete and correct.</p>
<div style="display:flex;justify-content:space-between;margin-top:3mm;align-items:flex-end"><div class="line" style="width:52mm"><b>${dotted(s.filed)}</b><br>Дата / Date</div><div><div class="pen" style="height:13mm;padding-left:8mm">${signature(38, seededChance(t.pen))}</div><div class="line" style="width:70mm">Подпись заявителя / Signature of applicant</div></div></div>`,
    `body{padding:11mm 16mm 8mm 19mm;font:8.5pt/1.3 "Liberation Sans"}h1{font:700 13pt/1.25 "Liberation Sans";margin-top:1.5mm}
h3{border-bottom:.4mm solid #4a6f86;color:#24485e;font:700 10pt "Liberation Sans";padding:1mm 2mm;margin:3mm 0 1mm}
table{width:100%;border-collapse:collapse}td{padding:.9mm 2mm;height:6.6mm}td:first-child{width:48%;color:#222}td:last-child{font:700 10pt "Liberation Sans";color:#16225e}.line{border-top:.3mm solid #333;padding-top:1mm}`,
  );
}

/** The portal's print of the approved invitation, in Kazakh and Russian. */
export function invitationPrint(s: TradeStory, chance: Chance): string {
  const t = s.traveller;
  const h = s.host;
  return sheet(
    `<div class="bar">${rosette(17, "#ffffff", 20, 0.8)}<div>Визалық-көші-қон порталы<br>Визово-миграционный портал</div></div>
<h1>ШАҚЫРУ / ПРИГЛАШЕНИЕ</h1><p class="sub">Қазақстан Республикасына кіруге · на въезд в Республику Казахстан</p>
${rows([
  ["Шақырудың нөмірі / Номер приглашения", s.invitation.number],
  ["Берілген күні / Дата выдачи", dotted(s.invitation.issued)],
  ["Тегі / Фамилия", `${t.surnameRu.toUpperCase()} / ${t.surname}`],
  ["Аты / Имя", `${t.givenRu.toUpperCase()} / ${t.givenNames}`],
  ["Туған күні / Дата рождения", dotted(t.birthDate)],
  ["Азаматтығы / Гражданство", t.countryRu.toUpperCase()],
  ["Паспорт нөмірі / Номер паспорта", t.passportNumber],
  ["Виза санаты / Категория визы", s.code],
  ["Кіру саны / Кратность визы", "Бір мәртелік / Однократная"],
  ["Сапардың мақсаты / Цель поездки", s.trip.purposeRu],
  ["Болу мерзімі / Период пребывания", `с ${dotted(s.trip.from)} по ${dotted(s.trip.to)} (${s.trip.days} дней)`],
  ["Баратын жері / Адрес пребывания", s.hotel.addressRu],
])}<h4>Шақырушы тарап / Приглашающая сторона</h4>${rows([
      ["Ұйымның атауы / Наименование организации", h.nameRu],
      ["БСН / БИН", h.bin],
      ["Заңды мекенжайы / Юридический адрес", h.addressRu],
      ["Телефон", h.phone],
    ])}
<div style="display:flex;gap:6mm;margin-top:7mm;align-items:center"><div>${squareCode(28, chance)}</div><p style="font-size:8pt;color:#444">Құжат порталда қалыптастырылған және электрондық цифрлық қолтаңбамен куәландырылған.<br>Документ сформирован порталом и удостоверен электронной цифровой подписью.<br>Үлгі · Образец · Specimen</p></div>`,
    `body{padding:12mm 18mm;font:9.5pt/1.4 "Noto Sans","DejaVu Sans"}.bar{height:24mm;border-radius:1.5mm;background:#0d6b7a;display:flex;align-items:center;gap:6mm;padding:0 6mm;color:#fff;font-weight:700;margin-bottom:7mm}
h1{font-size:17pt;text-align:center;color:#0d4f5b}.sub{text-align:center;margin:1mm 0 6mm;color:#333}h4{margin:5mm 0 1.5mm;color:#0d4f5b}
table{width:100%;border-collapse:collapse}td{border-bottom:.25mm solid #b9cdd1;padding:1.8mm 2mm;vertical-align:top}td:first-child{width:45%;color:#35525a}td:last-child{font-weight:700;color:#111}`,
  );
}

/** A booking, a policy or a plan: letterhead, title, rows, a line below. */
export function tablePaper(
  company: string,
  title: string,
  items: readonly Row[],
  below: string,
  colour = "#5b4a2c",
): string {
  return sheet(
    `<div class="co">${company}</div><h1>${title}</h1>${rows(items)}<p style="margin-top:6mm">${below}</p>`,
    `body{padding:20mm 22mm;font:10.5pt/1.5 "Liberation Sans"}.co{font:700 15pt "Liberation Sans";color:${colour};border-bottom:.6mm solid ${colour};padding-bottom:3mm}
h1{font:700 15pt "Liberation Sans";margin:9mm 0 6mm}table{width:100%;border-collapse:collapse}td{border-bottom:.2mm solid #ccc;padding:2.4mm 1mm;vertical-align:top}td:first-child{width:38%;color:#444}td:last-child{font-weight:700}`,
  );
}

export const hotelPaper = (s: TradeStory, guest = fullName(s)): string =>
  tablePaper(
    s.hotel.name,
    "BOOKING CONFIRMATION",
    [
      ["Guest", guest],
      ["Check-in", dotted(s.trip.from)],
      ["Check-out", dotted(s.trip.to)],
      ["Hotel address", s.hotel.address],
      ["Room", "Single room, breakfast included"],
    ],
    "We look forward to welcoming you.",
  );

/** `to` as printed: it may be the planted mistake. */
export const insurancePaper = (s: TradeStory, to = s.trip.to): string =>
  tablePaper(
    "Steppe Mutual",
    "TRAVEL INSURANCE POLICY",
    [
      ["Policy No", `TM-${s.invitation.number.slice(-6)}`],
      ["Insured person", `${s.traveller.surname} ${s.traveller.givenNames}`],
      ["Date of birth", dotted(s.traveller.birthDate)],
      ["Passport No", s.traveller.passportNumber],
      ["Period of insurance", `${dotted(s.trip.from)} - ${dotted(to)}`],
      ["Territory", "Kazakhstan"],
      ["Sum insured", "30 000 USD"],
    ],
    "Medical costs, return to the home country and assistance around the clock are covered.",
    "#2c5b46",
  );

export const flightPaper = (s: TradeStory): string =>
  tablePaper(
    "Altyn Air",
    "ELECTRONIC TICKET",
    [
      ["Passenger", `${s.traveller.surname}/${s.traveller.givenNames}`],
      ["Booking reference", s.flight.reference],
      [`Flight ${s.flight.out}`, `${s.trip.homeCity} - ${s.trip.cityEn}, ${dotted(s.trip.from)}`],
      [`Flight ${s.flight.back}`, `${s.trip.cityEn} - ${s.trip.homeCity}, ${dotted(s.trip.to)}`],
    ],
    "Itinerary receipt. Baggage 23 kg.",
    "#5a3d6b",
  );

export const feePaper = (s: TradeStory): string =>
  tablePaper(
    "Caravan Bank",
    "PAYMENT RECEIPT",
    [
      ["Payer", fullName(s)],
      ["Purpose of payment", "Consular fee, Embassy of the Republic of Kazakhstan"],
      ["Amount", s.fee],
      ["Date", dotted(s.filed)],
      ["Transaction", `CB-${s.invitation.number.slice(-5)}`],
    ],
    "The payment was carried out.",
    "#2f4a7a",
  );

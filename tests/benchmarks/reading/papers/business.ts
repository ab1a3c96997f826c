import { say } from "../captions.ts";
import { type Item, items, type Look, letterhead, type Paper, page, signOff } from "../look.ts";
import { fullEn, fullRu } from "../people.ts";
import { addDays, addressEn, addressRu, type Story } from "../story.ts";
import type { TruthField } from "../truth.ts";

const A4 = { widthMm: 210, heightMm: 297 };
const money = (n: number): string => n.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const applicant = (name: TruthField["name"], value: string): TruthField => ({ name, value, subject: "applicant" });

/** Account statement with a list of movements. */
export function bankStatementPaper(s: Story, look: Look): Paper {
  const t = look.tongue;
  const c = look.chance;
  let balance = c.whole(2800, 5200);
  const opening = balance;
  const rows: string[] = [];
  for (let d = s.statement.from; d < s.statement.to; d = addDays(d, c.whole(6, 13))) {
    const amount = rows.length % 4 === 0 ? 600 : -c.whole(20, 180);
    balance += amount;
    const what =
      amount > 0
        ? say({ en: "Salary", ru: "Зарплата", kk: "Жалақы" }, t)
        : say({ en: "Card purchase", ru: "Покупка по карте", kk: "Карта төлемі" }, t);
    rows.push(
      `<tr><td>${look.date(d)}</td><td>${what}</td><td>${amount < 0 ? money(-amount) : ""}</td><td>${amount > 0 ? money(amount) : ""}</td><td>${money(balance)}</td></tr>`,
    );
  }
  const head = [
    say({ en: "Date", ru: "Дата", kk: "Күні" }, t),
    say({ en: "Description", ru: "Описание", kk: "Сипаттама" }, t),
    say({ en: "Debit", ru: "Дебет", kk: "Дебет" }, t),
    say({ en: "Credit", ru: "Кредит", kk: "Кредит" }, t),
    say({ en: "Balance", ru: "Остаток", kk: "Қалдық" }, t),
  ];
  const title = say(
    {
      en: c.pick(["BANK STATEMENT", "ACCOUNT STATEMENT", "STATEMENT OF ACCOUNT"]),
      ru: c.pick(["ВЫПИСКА ПО СЧЕТУ", "БАНКОВСКАЯ ВЫПИСКА"]),
      kk: "ШОТ БОЙЫНША ҮЗІНДІ КӨШІРМЕ",
    },
    t,
    "<br>",
  );
  const list: Item[] = [
    [look.cap("holder"), s.statement.holder],
    [look.cap("account"), s.statement.account],
    [look.cap("currency"), "USD"],
    [look.cap("statementPeriod"), `${look.date(s.statement.from)} - ${look.date(s.statement.to)}`],
    [look.cap("issued"), look.date(s.statement.issued)],
  ];
  const body = `${letterhead([c.pick(["Meridian Bank", "Caravan Bank", "First Steppe Bank"]), "SWIFT MRDNXX22"], look)}<h1>${title}</h1>${items(list, look)}<table class="list"><tr>${head.map((h) => `<th>${h}</th>`).join("")}</tr><tr><td></td><td>${say({ en: "Opening balance", ru: "Входящий остаток", kk: "Кіріс қалдық" }, t)}</td><td></td><td></td><td>${money(opening)}</td></tr>${rows.join("")}<tr><td></td><td>${say({ en: "Closing balance", ru: "Исходящий остаток", kk: "Шығыс қалдығы" }, t)}</td><td></td><td></td><td>${money(balance)}</td></tr></table>`;
  return {
    kind: "bank-statement",
    layout: `${look.way}-${t}`,
    pages: [page(body, look)],
    ...A4,
    fields: [
      applicant("accountHolder", s.statement.holder),
      applicant("statementFrom", s.statement.from),
      applicant("statementTo", s.statement.to),
    ],
    zone: null,
  };
}

export function bankCertificatePaper(s: Story, look: Look): Paper {
  const t = look.tongue;
  const body = `${letterhead(["Meridian Bank", "SWIFT MRDNXX22"], look)}<h1>${say({ en: "BALANCE CERTIFICATE", ru: "СПРАВКА О НАЛИЧИИ СЧЕТА", kk: "ШОТТЫҢ БАР-ЖОҒЫ ТУРАЛЫ АНЫҚТАМА" }, t, "<br>")}</h1>${items(
    [
      [look.cap("holder"), s.statement.holder],
      [look.cap("account"), s.statement.account],
      [look.cap("issued"), look.date(s.statement.issued)],
    ],
    look,
  )}<p>${say({ en: "The balance of the account is 4 812.00 USD.", ru: "Остаток на счете составляет 4 812.00 USD.", kk: "Шоттағы қалдық 4 812.00 USD." }, t)}</p>${signOff("", "", look, "MERIDIAN BANK")}`;
  return {
    kind: "bank-certificate",
    layout: `${look.way}-${t}`,
    pages: [page(body, look)],
    ...A4,
    fields: [applicant("accountHolder", s.statement.holder)],
    zone: null,
  };
}

/** The employer abroad about the applicant (b1, b2), or the sponsor's own employer (b11, Russian). */
export function employerLetterPaper(s: Story, look: Look): Paper {
  const d = look.date;
  if (s.route === "b11") {
    const body = `${letterhead([s.host.ru, `БИН ${s.host.bin}`, `тел. ${s.host.phone}`], look)}<h1>СПРАВКА С МЕСТА РАБОТЫ</h1><p>${fullRu(s.sponsor.name)}, ИИН ${s.sponsorIin}, работает в ${s.host.ru} в должности: ${s.jobRu}, с ${d("2019-04-15")} по настоящее время. Оклад: 610 000 тенге.</p><p>${d("2026-11-13")}</p>${signOff(s.host.directorRu, "Директор", look, s.host.ru.toUpperCase())}`;
    return {
      kind: "employer-letter",
      layout: "sponsor-ru",
      pages: [page(body, look)],
      ...A4,
      fields: [
        { name: "fullName", value: fullRu(s.sponsor.name), subject: "sponsor" },
        { name: "companyName", value: s.host.ru, subject: "host" },
      ],
      zone: null,
    };
  }
  const a = s.applicant;
  const body = `${letterhead([s.employer.name, s.employer.address], look)}<h1>${look.chance.pick(["CERTIFICATE OF EMPLOYMENT", "EMPLOYMENT CERTIFICATE"])}</h1><p>This is to certify that ${fullEn(a.name)}, passport No ${a.passportNumber}, holds the position of ${s.job} with ${s.employer.name}.</p><p>${a.sex === "F" ? "She" : "He"} travels to ${s.host.en}, ${s.address.cityEn}, from ${d(s.trip.from)} to ${d(s.trip.to)} for ${s.trip.purposeEn.toLowerCase()}${s.route === "b2" ? ` of the ${s.contract.equipment} under contract ${s.contract.number} of ${d(s.contract.date)}` : ""}. ${s.employer.name} bears flights, accommodation and daily costs. The position and salary are kept, and ${a.sex === "F" ? "she" : "he"} returns to regular duties after the trip.</p><p>${d("2026-11-12")}</p>${signOff(s.employer.signatory, "Director", look, s.employer.name.toUpperCase())}`;
  return {
    kind: "employer-letter",
    layout: `abroad-${look.dates}`,
    pages: [page(body, look)],
    ...A4,
    fields: [
      applicant("fullName", fullEn(a.name)),
      applicant("passportNumber", a.passportNumber),
      applicant("stayFrom", s.trip.from),
      applicant("stayTo", s.trip.to),
    ],
    zone: null,
  };
}

export function supportLetterPaper(s: Story, look: Look): Paper {
  const d = look.date;
  const body = `<h1>${look.chance.pick(["SPONSOR SUPPORT LETTER", "LETTER OF FINANCIAL SUPPORT"])}</h1><p>I, ${fullEn(s.sponsor.name)}, individual identification number ${s.sponsorIin}, living at ${addressEn(s.address)}, undertake to bear the costs of my ${s.applicant.sex === "F" ? "wife" : "husband"} ${fullEn(s.applicant.name)}, passport No ${s.applicant.passportNumber}, from ${d(s.trip.from)} to ${d(s.trip.to)}: accommodation, living costs and travel.</p>${signOff(fullEn(s.sponsor.name), d("2026-11-16"), look)}`;
  return {
    kind: "support-letter",
    layout: `letter-${look.dates}`,
    pages: [page(body, look)],
    ...A4,
    fields: [applicant("fullName", fullEn(s.applicant.name)), applicant("passportNumber", s.applicant.passportNumber)],
    zone: null,
  };
}

export function incomePaper(s: Story, look: Look): Paper {
  const rows = ["июнь", "июль", "август", "сентябрь", "октябрь"]
    .map((m) => `<tr><td>${m} 2026</td><td></td><td>610 000</td></tr>`)
    .join("");
  const body = `${letterhead([s.host.ru, `БИН ${s.host.bin}`], look)}<h1>СПРАВКА О ДОХОДАХ</h1><p>${fullRu(s.sponsor.name)}, ИИН ${s.sponsorIin}</p><table class="list"><tr><th>Месяц</th><th></th><th>Начислено, тенге</th></tr>${rows}</table><p>${look.date("2026-11-13")}</p>${signOff(s.host.directorRu, "Главный бухгалтер", look, s.host.ru.toUpperCase())}`;
  return {
    kind: "income-proof",
    layout: "table-ru",
    pages: [page(body, look)],
    ...A4,
    fields: [{ name: "fullName", value: fullRu(s.sponsor.name), subject: "sponsor" }],
    zone: null,
  };
}

export function leasePaper(s: Story, look: Look): Paper {
  const d = look.date;
  const owner = fullRu(s.stranger.name);
  const body = `<h1>${look.chance.pick(["ДОГОВОР АРЕНДЫ КВАРТИРЫ", "ДОГОВОР АРЕНДЫ ЖИЛЬЯ"])}</h1><p>${s.address.cityRu}, ${d("2025-09-14")}</p><p>${owner}, далее «Арендодатель», и ${fullRu(s.sponsor.name)}, ИИН ${s.sponsorIin}, далее «Арендатор», заключили договор:</p><p>1. Арендодатель передаёт Арендатору для проживания квартиру по адресу: ${addressRu(s.address)}.</p><p>2. Срок аренды: с ${d("2025-09-14")} по ${d("2028-09-13")}.</p><p>3. Плата составляет 240 000 тенге в месяц.</p><p>4. Арендатор вправе проживать с членами семьи.</p>${signOff(owner, "Арендодатель", look)}${signOff(fullRu(s.sponsor.name), "Арендатор", look)}`;
  return {
    kind: "accommodation",
    layout: "lease-ru",
    pages: [page(body, look)],
    ...A4,
    fields: [
      { name: "fullName", value: fullRu(s.sponsor.name), subject: "sponsor" },
      { name: "address", value: addressRu(s.address), subject: "sponsor" },
    ],
    zone: null,
  };
}

export function hotelPaper(s: Story, look: Look): Paper {
  const a = s.applicant;
  const body = `${letterhead(["Hotel Saltanat Park", s.address.cityEn], look)}<h1>${look.chance.pick(["HOTEL RESERVATION", "BOOKING CONFIRMATION"])}</h1>${items(
    [
      [look.cap("guest"), fullEn(a.name)],
      [look.cap("checkIn"), look.date(s.trip.from)],
      [look.cap("checkOut"), look.date(s.trip.to)],
      [look.cap("address"), addressEn(s.address)],
    ],
    look,
  )}<p>Single room, breakfast included.</p>`;
  return {
    kind: "accommodation",
    layout: `hotel-${look.way}`,
    pages: [page(body, look)],
    ...A4,
    fields: [applicant("fullName", fullEn(a.name)), applicant("stayFrom", s.trip.from), applicant("stayTo", s.trip.to)],
    zone: null,
  };
}

export function insurancePaper(s: Story, look: Look): Paper {
  const a = s.applicant;
  const t = look.tongue;
  const name = `${a.name.surname} ${a.name.given}`;
  const body = `${letterhead([look.chance.pick(["Qamqor Insurance", "Steppe Mutual"]), ""], look)}<h1>${say({ en: "TRAVEL INSURANCE POLICY", ru: "СТРАХОВОЙ ПОЛИС", kk: "САҚТАНДЫРУ ПОЛИСІ" }, t, "<br>")}</h1>${items(
    [
      [look.cap("policy"), `KZ-${look.chance.digits(7)}`],
      [look.cap("insured"), name],
      [look.cap("birth"), look.date(a.birthDate)],
      [look.cap("passportNo"), a.passportNumber],
      [look.cap("period"), `${look.date(s.trip.from)} - ${look.date(s.trip.to)}`],
    ],
    look,
  )}<p>${say({ en: "Territory: Kazakhstan. Coverage 30 000 USD.", ru: "Территория: Казахстан. Страховая сумма 30 000 USD.", kk: "Аумағы: Қазақстан." }, t)}</p>${signOff("", "", look, "INSURANCE")}`;
  return {
    kind: "insurance-policy",
    layout: `${look.way}-${t}`,
    pages: [page(body, look)],
    ...A4,
    fields: [
      applicant("fullName", name),
      applicant("birthDate", a.birthDate),
      applicant("passportNumber", a.passportNumber),
      applicant("stayFrom", s.trip.from),
      applicant("stayTo", s.trip.to),
    ],
    zone: null,
  };
}

export function ticketPaper(s: Story, look: Look): Paper {
  const a = s.applicant;
  const body = `${letterhead(["Altyn Air", "E-TICKET"], look)}<h1>${look.chance.pick(["ELECTRONIC TICKET", "ITINERARY RECEIPT"])}</h1>${items(
    [
      [look.cap("passenger"), `${a.name.surname}/${a.name.given}`],
      ["Booking reference", look.chance.pick(["K7QW2M", "ZP4T9X", "H3RR8D"])],
      ["Passport", a.passportNumber],
    ],
    look,
  )}<table class="list"><tr><th>Flight</th><th>Route</th><th>Date</th></tr><tr><td>QA 204</td><td>${a.birthCityEn} - ${s.address.cityEn}</td><td>${look.date(s.trip.from)}</td></tr><tr><td>QA 205</td><td>${s.address.cityEn} - ${a.birthCityEn}</td><td>${look.date(s.trip.to)}</td></tr></table>`;
  return {
    kind: "ticket-itinerary",
    layout: look.way,
    pages: [page(body, look)],
    ...A4,
    fields: [applicant("fullName", `${a.name.surname} ${a.name.given}`), applicant("passportNumber", a.passportNumber)],
    zone: null,
  };
}

export function contractPaper(s: Story, look: Look): Paper {
  const d = look.date;
  const body = `<h1>${look.chance.pick(["SUPPLY AND INSTALLATION CONTRACT", "CONTRACT"])} No ${s.contract.number}</h1><p>${s.address.cityEn}, ${d(s.contract.date)}</p><p>${s.employer.name}, the Supplier, and ${s.host.en}, BIN ${s.host.bin}, the Customer, the parties, agree:</p><p>1. Subject. The Supplier delivers the ${s.contract.equipment}, serial No ${look.chance.digits(6)}, and carries out its installation at the Customer's site: ${s.host.addressEn}.</p><p>2. Term. From ${d(s.contract.date)} to ${d("2027-12-28")}.</p><p>3. The Supplier sends its technical specialists and bears their costs.</p>${signOff(s.employer.signatory, "Supplier", look, s.employer.name.toUpperCase())}${signOff(s.host.directorEn, "Customer", look, s.host.en.toUpperCase())}`;
  return {
    kind: "contract-extract",
    layout: `en-${look.dates}`,
    pages: [page(body, look)],
    ...A4,
    fields: [
      { name: "contractNumber", value: s.contract.number, subject: "other" },
      { name: "companyName", value: s.host.en, subject: "host" },
    ],
    zone: null,
  };
}

export function hostCompanyLetterPaper(s: Story, look: Look): Paper {
  const a = s.applicant;
  const d = look.date;
  const body = `${letterhead([s.host.en, `BIN ${s.host.bin}`, s.host.addressEn, s.host.phone], look)}<h1>HOST COMPANY LETTER</h1><p>To the Embassy of the Republic of Kazakhstan</p><p>${s.host.en} confirms that ${fullEn(a.name)}, citizen of ${a.country.en}, passport No ${a.passportNumber}, ${s.job} of ${s.employer.name}, carries out the installation of the ${s.contract.equipment} at our site, ${s.host.addressEn}, from ${d(s.trip.from)} to ${d(s.trip.to)} under contract ${s.contract.number} of ${d(s.contract.date)}. Our own staff has no experience with this equipment, so that a specialist of the supplier is necessary. Visa category ${s.trip.code}, single entry, invitation No ${s.invitation.number}. All costs are borne by ${s.employer.name}.</p>${signOff(s.host.directorEn, "Director", look, s.host.en.toUpperCase())}<p>${d("2026-11-12")}</p>`;
  return {
    kind: "host-company-letter",
    layout: `letter-${look.dates}`,
    pages: [page(body, look)],
    ...A4,
    fields: [
      applicant("fullName", fullEn(a.name)),
      applicant("passportNumber", a.passportNumber),
      applicant("stayFrom", s.trip.from),
      applicant("stayTo", s.trip.to),
      { name: "contractNumber", value: s.contract.number, subject: "other" },
    ],
    zone: null,
  };
}

export function registrationPaper(s: Story, look: Look): Paper {
  const t = look.tongue;
  const body = `<h1>${say({ en: "CERTIFICATE OF INCORPORATION", ru: "СПРАВКА О ГОСУДАРСТВЕННОЙ РЕГИСТРАЦИИ ЮРИДИЧЕСКОГО ЛИЦА", kk: "ЗАҢДЫ ТҰЛҒАНЫ МЕМЛЕКЕТТІК ТІРКЕУ ТУРАЛЫ АНЫҚТАМА" }, t, "<br>")}</h1>${items(
    [
      [look.cap("company"), t === "en" ? s.host.en : s.host.ru],
      [look.cap("bin"), s.host.bin],
      [look.cap("issued"), look.date("2026-10-19")],
    ],
    look,
  )}<p>${say({ en: "Founder: one.", ru: "Учредитель: один.", kk: "Құрылтайшы: бір." }, t)}</p>`;
  return {
    kind: "company-registration",
    layout: `${look.way}-${t}`,
    pages: [page(body, look)],
    ...A4,
    fields: [
      { name: "companyName", value: t === "en" ? s.host.en : s.host.ru, subject: "host" },
      { name: "companyNumber", value: s.host.bin, subject: "host" },
    ],
    zone: null,
  };
}

export function powerOfAttorneyPaper(s: Story, look: Look): Paper {
  const body = `<h1>${look.tongue === "en" ? "POWER OF ATTORNEY" : "ДОВЕРЕННОСТЬ"}</h1><p>${look.date("2026-09-21")}</p><p>${look.tongue === "en" ? `${s.host.en}, BIN ${s.host.bin}, authorises ${s.host.directorEn} to sign invitations and letters in its name until 31 December 2027.` : `${s.host.ru}, БИН ${s.host.bin}, уполномочивает ${s.host.directorRu} подписывать от имени общества приглашения и письма до 31 декабря 2027 года.`}</p>${signOff(s.host.directorRu, "", look, s.host.ru.toUpperCase())}`;
  return {
    kind: "power-of-attorney",
    layout: look.tongue,
    pages: [page(body, look)],
    ...A4,
    fields: [{ name: "companyNumber", value: s.host.bin, subject: "host" }],
    zone: null,
  };
}

import type { Chance } from "../press/chance.ts";
import { rosette, signature, squareCode } from "../press/inks.ts";
import { portrait } from "../press/portrait.ts";
import { sheet } from "../press/printer.ts";
import {
  dotted,
  employer,
  home,
  husband,
  husbandPen,
  invitation,
  longEn,
  marriage,
  planted,
  stay,
  wife,
  wifeFace,
  wifePen,
} from "./family.ts";

type Row = readonly [label: string, value: string];

const formCss = `body{padding:15mm 16mm 12mm 19mm;font:9pt/1.3 "Liberation Sans"}
h1{font:700 14pt "Liberation Sans";text-align:center}h2{font:9pt "Liberation Sans";text-align:center;margin:1mm 0 4mm}
h3{border-bottom:.5mm solid #4a6f86;color:#24485e;font:700 10.5pt "Liberation Sans";padding:1.2mm 2mm;margin:5mm 0 1.5mm}
table{width:100%;border-collapse:collapse}td{padding:1.5mm 2mm;vertical-align:middle;height:9.2mm}
td:first-child{width:46%;font-size:9pt;color:#222}td:last-child{font:700 10.5pt "DejaVu Sans";color:#16225e}
.foot{position:absolute;bottom:8mm;left:19mm;right:16mm;font:7.5pt "Liberation Sans";color:#555;display:flex;justify-content:space-between}`;

const rows = (items: readonly Row[]): string =>
  `<table>${items.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join("")}</table>`;
const foot = (page: number): string =>
  `<div class="foot"><span>Визовая анкета / Visa application form</span><span>${page} / 2</span></div>`;

/** The form, page 1 or 2. The passport number on it is the second planted mistake. */
export function applicationForm(page: 1 | 2): string {
  if (page === 1) {
    return sheet(
      `<div style="position:absolute;right:16mm;top:14mm;width:31mm;height:40mm;border:.3mm solid #667;padding:.6mm;background:#fff">${portrait({ ...wifeFace, background: "#ffffff" })}</div>
<div style="padding-right:36mm;height:41mm"><div style="display:flex;gap:5mm;align-items:center">${rosette(15, "#4a6f86", 20, 0.6)}<div style="font:8.5pt/1.35 'Liberation Sans';color:#334">Республика Казахстан<br>Republic of Kazakhstan</div></div>
<h1 style="text-align:left;margin-top:3mm">ВИЗОВАЯ АНКЕТА</h1><h2 style="text-align:left;font-size:11pt;margin-top:0">VISA APPLICATION FORM</h2></div>
<h3>1. Сведения о заявителе / Applicant</h3>${rows([
        ["Фамилия / Surname", wife.surname],
        ["Имя / Given names", wife.givenNames],
        ["Прежняя фамилия / Former surname", "NONE"],
        ["Дата рождения / Date of birth", dotted(wife.birthDate)],
        ["Место рождения / Place of birth", wife.birthPlace],
        ["Пол / Sex", "FEMALE"],
        ["Гражданство / Nationality", "UZBEKISTAN"],
        ["Семейное положение / Marital status", "MARRIED"],
      ])}
<h3>2. Паспорт / Passport</h3>${rows([
        ["Номер паспорта / Passport No", planted.passportNumberOnForm],
        ["Дата выдачи / Date of issue", dotted(wife.passportIssued)],
        ["Срок действия / Date of expiry", dotted(wife.passportExpires)],
        ["Орган выдачи / Issuing authority", wife.authority],
      ])}
<h3>3. Место жительства и занятость / Residence and occupation</h3>${rows([
        ["Домашний адрес / Home address", wife.homeAddress],
        ["Телефон / Phone", wife.phone],
        ["Должность / Occupation", wife.occupation],
        ["Место работы / Employer", wife.employer],
      ])}${foot(1)}`,
      formCss,
    );
  }
  return sheet(
    `<h3 style="margin-top:0">4. Запрашиваемая виза / Visa requested</h3>${rows([
      ["Категория визы / Visa category", "B11"],
      ["Цель поездки / Purpose of visit", "FAMILY REUNIFICATION"],
      ["Кратность / Number of entries", "SINGLE"],
      ["Дата въезда / Date of entry", dotted(stay.from)],
      ["Дата выезда / Date of exit", dotted(stay.to)],
      ["Срок пребывания, дней / Duration of stay, days", String(stay.days)],
    ])}
<h3>5. Приглашающая сторона / Inviting party</h3>${rows([
      ["Номер приглашения / Invitation No", invitation.number],
      ["Приглашающее лицо / Inviter", `${husband.surname} ${husband.givenNames}`],
      ["Кем приходится / Relationship to inviter", "WIFE"],
      ["Дата заключения брака / Date of marriage", dotted(marriage.date)],
      ["Адрес пребывания / Address in Kazakhstan", home.en],
      ["Телефон приглашающего / Phone of inviter", husband.phone],
      ["Кто оплачивает расходы / Who pays the costs", "HUSBAND (INVITER)"],
    ])}
<h3>6. Дополнительные сведения / Further questions</h3>${rows([
      ["Прежние визы в Казахстан / Earlier visas", "NO"],
      ["Отказы в визе / Earlier refusals", "NO"],
      ["Второе гражданство / Other nationality", "NONE"],
    ])}
<p style="margin-top:7mm;font-size:9pt;line-height:1.5">Подтверждаю, что указанные сведения полны и верны.<br>I declare that the particulars given above are complete and correct.</p>
<div style="display:flex;justify-content:space-between;margin-top:9mm;align-items:flex-end"><div><div style="font:700 10.5pt 'DejaVu Sans';color:#16225e">18.11.2026</div><div style="border-top:.3mm solid #333;width:52mm;font-size:8pt;padding-top:1mm">Дата / Date</div></div>
<div><div class="pen" style="height:14mm;padding-left:8mm">${signature(40, wifePen())}</div><div style="border-top:.3mm solid #333;width:70mm;font-size:8pt;padding-top:1mm">Подпись заявителя / Signature of applicant</div></div></div>${foot(2)}`,
    formCss,
  );
}

/** The portal's print of the approved invitation, in Kazakh and Russian. */
export function invitationPrint(chance: Chance): string {
  const items: readonly Row[] = [
    ["Шақырудың нөмірі / Номер приглашения", `<b>${invitation.number}</b>`],
    ["Берілген күні / Дата выдачи", dotted(invitation.issued)],
    ["Тегі / Фамилия", `${wife.surnameRu.toUpperCase()} / ${wife.surname}`],
    ["Аты / Имя", `${wife.givenRu.toUpperCase()} / ${wife.givenNames}`],
    ["Туған күні / Дата рождения", dotted(wife.birthDate)],
    ["Азаматтығы / Гражданство", "ӨЗБЕКСТАН / УЗБЕКИСТАН"],
    ["Паспорт нөмірі / Номер паспорта", wife.passportNumber],
    ["Виза санаты / Категория визы", "B11"],
    ["Кіру саны / Кратность визы", "Бір мәртелік / Однократная"],
    ["Сапардың мақсаты / Цель поездки", "Отбасын біріктіру / Воссоединение семьи"],
    ["Болу мерзімі / Период пребывания", `с ${dotted(stay.from)} по ${dotted(stay.to)} (${stay.days} дней)`],
    ["Баратын жері / Адрес пребывания", home.ru],
  ];
  const inviter: readonly Row[] = [
    [
      "Шақырушы тұлға / Приглашающее лицо",
      `${husband.surnameRu} ${husband.givenRu} ${husband.patronymicRu}`.toUpperCase(),
    ],
    ["ЖСН / ИИН", husband.iin],
    ["Туыстық дәрежесі / Степень родства", "Жұбайы / Супруг"],
    ["Мекенжайы / Адрес", home.ru],
    ["Телефон", husband.phone],
  ];
  const table = (list: readonly Row[]): string =>
    `<table>${list.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join("")}</table>`;
  return sheet(
    `<div class="bar"><div style="opacity:.95">${rosette(17, "#ffffff", 20, 0.8)}</div><div><div class="t1">Визалық-көші-қон порталы</div><div class="t1">Визово-миграционный портал</div></div><div style="margin-left:auto;text-align:right;font:8pt/1.4 'DejaVu Sans';color:#e7f4f6">Электрондық құжат<br>Электронный документ</div></div>
<h1>ШАҚЫРУ / ПРИГЛАШЕНИЕ</h1><p class="sub">Қазақстан Республикасына кіруге · на въезд в Республику Казахстан</p>
${table(items)}<h4>Шақырушы тарап / Приглашающая сторона</h4>${table(inviter)}
<div style="display:flex;gap:6mm;margin-top:7mm;align-items:center"><div>${squareCode(30, chance)}</div><p style="font:8pt/1.5 'DejaVu Sans';color:#444">Құжат порталда қалыптастырылған және электрондық цифрлық қолтаңбамен куәландырылған.<br>Документ сформирован порталом и удостоверен электронной цифровой подписью.<br>Үлгі · Образец · Specimen</p></div>`,
    `body{padding:44mm 18mm 12mm;font:9pt "DejaVu Sans"}
.bar{position:absolute;left:18mm;right:18mm;top:12mm;height:24mm;border-radius:1.5mm;background:linear-gradient(90deg,#0d6b7a,#2a8d9b);display:flex;align-items:center;gap:6mm;padding:0 6mm}
.t1{font:700 12pt/1.35 "DejaVu Sans";color:#fff}h1{font:700 17pt "DejaVu Sans";text-align:center;color:#0d4f5b}.sub{text-align:center;margin:1mm 0 6mm;color:#333}
h4{margin:5mm 0 1.5mm;font:700 10.5pt "DejaVu Sans";color:#0d4f5b}
table{width:100%;border-collapse:collapse}td{border-bottom:.25mm solid #b9cdd1;padding:2.1mm 2mm;vertical-align:top}td:first-child{width:45%;color:#35525a}td:last-child{font-weight:700;color:#111}`,
  );
}

const letterCss = `body{padding:24mm 21mm 18mm 26mm;font:10.5pt/1.6 "Noto Serif"}p{margin:0 0 3.6mm;text-align:justify}.right{text-align:right}h1{font:700 14pt "Noto Serif";text-align:center;margin:9mm 0 6mm}`;

/** Dilnoza's own letter. */
export function coverLetter(): string {
  return sheet(
    `<p class="right" style="text-align:right">${wife.givenNames} ${wife.surname}<br>${wife.homeAddress}<br>${wife.phone}</p>
<p style="margin-top:8mm;text-align:left">To the Embassy of the Republic of Kazakhstan<br>Tashkent</p>
<h1>COVER LETTER</h1>
<p>My name is ${wife.givenNames} ${wife.surname}, born on ${longEn(wife.birthDate)}, a citizen of Uzbekistan, holder of passport No ${wife.passportNumber}. I request a family reunification visa of category B11, single entry, so that I can live with my husband.</p>
<p>My husband and sponsor is ${husband.givenNames} ${husband.surname}, a citizen of Kazakhstan, who lives in Almaty. We were married on ${longEn(marriage.date)} in Almaty; our marriage is shown by marriage certificate No ${marriage.number}.</p>
<p>The purpose of my visit is family reunification under invitation No ${invitation.number}. I plan to stay from ${longEn(stay.from)} to ${longEn(stay.to)}, ${stay.days} days, at the address of my husband: ${home.en}.</p>
<p>My husband pays the costs of my stay and gives me a home. A statement of my own account is added because the Embassy asks for it.</p>
<p>On arrival I will complete the migration registration that applies to me, and I will obey the migration law of Kazakhstan. I will leave the country before the end of the permitted stay.</p>
<p>The enclosed documents are listed in the index of this pack.</p>
<p style="margin-top:9mm">Yours faithfully,</p><div class="pen" style="height:16mm">${signature(44, wifePen())}</div><p style="text-align:left">${wife.givenNames} ${wife.surname}<br>${longEn("2026-11-18")}</p>`,
    letterCss,
  );
}

/** Yerlan's letter of invitation. */
export function invitationLetter(): string {
  return sheet(
    `<p style="text-align:left"><b>${husband.givenNames} ${husband.surname}</b><br>${home.en}<br>Phone ${husband.phone}</p>
<p style="margin-top:6mm;text-align:left">To the Embassy of the Republic of Kazakhstan<br>Tashkent</p>
<h1>LETTER OF INVITATION</h1>
<p>I, ${husband.givenNames} ${husband.surname}, a citizen of the Republic of Kazakhstan, individual identification number ${husband.iin}, hereby invite my wife ${wife.givenNames} ${wife.surname}, a citizen of Uzbekistan, born on ${longEn(wife.birthDate)}, passport No ${wife.passportNumber}, to join me in Almaty.</p>
<p>The purpose of the visit is family reunification, visa category B11, single entry. The approved invitation has the number ${invitation.number}.</p>
<p>My wife will stay with me from ${longEn(stay.from)} to ${longEn(stay.to)}, ${stay.days} days, at my address: ${home.en}. I rent this apartment under a lease in my own name.</p>
<p>I provide housing for my wife and I pay all costs of her stay. I will see to it that she is registered in time and leaves before her permitted stay ends.</p>
<p>I kindly request you to issue the visa so that our family can live together.</p>
<div style="display:flex;justify-content:space-between;align-items:flex-end;margin-top:14mm"><div>${longEn("2026-11-16")}</div><div><div class="pen" style="height:15mm">${signature(42, husbandPen())}</div><div style="border-top:.3mm solid #333;padding-top:1mm;font-size:10pt">${husband.givenNames} ${husband.surname}</div></div></div>`,
    letterCss.replaceAll('"Noto Serif"', '"Liberation Sans"'),
  );
}

/** Yerlan's undertaking to bear the costs. */
export function supportLetter(): string {
  return sheet(
    `<h1 style="margin-top:4mm">SPONSOR SUPPORT LETTER</h1>
<p>I, the undersigned ${husband.givenNames} ${husband.surname}, a citizen of Kazakhstan, identity card No ${husband.idNumber}, individual identification number ${husband.iin}, living at ${home.en}, declare that I support my wife ${wife.givenNames} ${wife.surname}, holder of passport No ${wife.passportNumber}, during her stay in Kazakhstan for family reunification.</p>
<p>From ${longEn(stay.from)} to ${longEn(stay.to)} (${stay.days} days) I cover her accommodation at the address above, her living costs, her medical costs and her travel.</p>
<p>I am employed by ${employer.nameEn}; certificates of my employment and of my income are attached.</p>
<p>I undertake to carry out the duties of a host, including the notification of her arrival, as the law requires.</p>
<div style="display:flex;justify-content:space-between;align-items:flex-end;margin-top:20mm"><div>Almaty, ${longEn("2026-11-16")}</div><div><div class="pen" style="height:15mm">${signature(42, husbandPen())}</div><div style="border-top:.3mm solid #333;padding-top:1mm;font-size:10pt">${husband.givenNames} ${husband.surname}</div></div></div>`,
    letterCss,
  );
}

import type { Chance } from "../press/chance.ts";
import { boxStamp, guilloche, rosette, roundStamp, signature } from "../press/inks.ts";
import { sheet } from "../press/printer.ts";
import {
  americanEn,
  dotted,
  employer,
  home,
  husband,
  husbandPen,
  landlord,
  longRu,
  marriage,
  planted,
  wife,
} from "./family.ts";

const full = (p: { readonly surnameRu: string; readonly givenRu: string; readonly patronymicRu: string }): string =>
  `${p.surnameRu} ${p.givenRu} ${p.patronymicRu}`;

/** The certificate: Kazakh and Russian, issued in Almaty. */
export function marriageCertificate(chance: Chance): string {
  const line = (label: string, value: string): string => `<div class="l"><span>${label}</span><b>${value}</b></div>`;
  const half = (
    title: string,
    p: typeof husband | typeof wife,
    citizenship: string,
  ): string => `<div class="half"><h3>${title}</h3>
${line("Тегі / Фамилия", p.surnameRu)}${line("Аты / Имя", p.givenRu)}${line("Әкесінің аты / Отчество", p.patronymicRu)}
${line("Туған күні / Дата рождения", dotted(p.birthDate))}${line("Туған жері / Место рождения", p.birthPlaceRu)}${line("Азаматтығы / Гражданство", citizenship)}</div>`;
  return sheet(
    `<div class="frame">${guilloche(600, 860, ["#e7cfc4", "#d9dfc6", "#e9dcc0"], chance, 44)}
<div class="in"><div style="display:flex;justify-content:center;opacity:.75">${rosette(20, "#a5683f", 24, 0.6)}</div>
<div class="state">ҚАЗАҚСТАН РЕСПУБЛИКАСЫ · РЕСПУБЛИКА КАЗАХСТАН</div>
<h1>НЕКЕ ҚИЮ ТУРАЛЫ КУӘЛІК</h1><h1>СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА</h1>
<div class="two">${half("Ері / Муж", husband, "Казахстан")}${half("Әйелі / Жена", wife, "Узбекистан")}</div>
${line("Некеге тұрған күні / заключили брак", longRu(marriage.date))}
${line("Акт жазбасы № / запись акта №", marriage.record)}
<p class="cap">Неке қиылғаннан кейін берілген тегі / после заключения брака присвоены фамилии</p>
<div class="two">${line("еріне / мужу", husband.surnameRu)}${line("әйеліне / жене", wife.surnameRu)}</div>
${line("Тіркеу орны / Место регистрации", "отдел РАГС, г. Алматы")}
${line("Берілген күні / Дата выдачи", dotted(marriage.issued))}
<div style="display:flex;justify-content:space-between;margin-top:13mm;align-items:flex-end"><div class="no">№ ${marriage.number}</div><div style="text-align:center;font-size:9pt"><div class="pen" style="height:13mm">${signature(38, chance)}</div><div style="border-top:.25mm solid #555;width:60mm;padding-top:.8mm">АХАТ бөлімінің бастығы / Начальник отдела РАГС</div></div></div>
</div></div><div class="stamp" style="left:98mm;top:206mm">${roundStamp({ outer: "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ · АЛМАТЫ ҚАЛАСЫ ·", middle: ["АХАТ", "БӨЛІМІ", "РАГС"] }, 38, chance)}</div>
<div class="abs" style="left:28mm;bottom:24mm;font:700 8pt 'Noto Sans';letter-spacing:.2em;color:#a33a3a;opacity:.75">ҮЛГІ · SPECIMEN</div>`,
    `body{background:#fbf8f1;font:10.5pt "Noto Serif"}
.frame{position:absolute;left:16mm;top:16mm;right:16mm;bottom:16mm;border:1.1mm double #a5683f;overflow:hidden;background:#fdf9ef}
.in{position:relative;padding:9mm 11mm}.state{text-align:center;font:700 10pt "Noto Serif";letter-spacing:.06em;margin:3mm 0 5mm;color:#5c3a22}
h1{font:700 15pt/1.35 "Noto Serif";text-align:center;color:#6a2f1e}h3{font:700 11.5pt "Noto Serif";margin:0 0 1mm;color:#5c3a22}
.two{display:grid;grid-template-columns:1fr 1fr;gap:8mm}.half{margin-top:7mm;margin-bottom:4mm}
.l{margin-top:2.6mm}.l span{display:block;font-size:8.6pt;color:#5a4b3d}.l b{display:block;font:700 11.5pt/1.25 "Noto Serif";border-bottom:.2mm solid #b89a7f;color:#1b1b2a;padding-bottom:.4mm}
.cap{margin-top:4.6mm;font-size:9pt;color:#5a4b3d}.no{font:700 15pt "Liberation Mono";color:#8e2424;letter-spacing:.08em}`,
  );
}

/** Its English translation. The wife's given name on it is the first planted mistake; its dates are American on purpose. */
export function marriageTranslation(chance: Chance): string {
  const row = (a: string, b: string, c: string): string => `<tr><td>${a}</td><td>${b}</td><td>${c}</td></tr>`;
  return sheet(
    `<p style="text-align:right;font-style:italic">Translated from Russian into English</p>
<p style="text-align:center;margin-top:5mm">REPUBLIC OF KAZAKHSTAN</p><h1>MARRIAGE CERTIFICATE</h1>
<table><tr><th></th><th>Husband</th><th>Wife</th></tr>
${row("Surname", husband.surname, wife.surname)}${row("Given name", husband.givenNames, planted.translatedGivenNames)}${row("Patronymic", "MARATOVICH", "RUSTAMOVNA")}
${row("Date of birth", americanEn(husband.birthDate), americanEn(wife.birthDate))}${row("Place of birth", "Almaty", "Samarkand")}${row("Citizenship", "Kazakhstan", "Uzbekistan")}
${row("Surname after marriage", husband.surname, wife.surname)}</table>
<p>Date of marriage: <b>${americanEn(marriage.date)}</b></p><p>Act record No: <b>${marriage.record}</b></p><p>Place of registration: civil registry office, Almaty</p><p>Date of issue: <b>${americanEn(marriage.issued)}</b></p><p>Certificate No: <b>${marriage.number}</b></p>
<p>Head of the office: (signature). Round stamp: Civil Registry Office, Almaty.</p>
<div class="cert"><p><b>TRANSLATOR’S CERTIFICATE</b></p><p>I, Saule Beisenova, translator, certify that I know the Russian and the English language and that this is an accurate translation of the original document.</p>
<div style="display:flex;justify-content:space-between;align-items:flex-end;margin-top:3mm"><div>Almaty, June 23, 2025</div><div style="padding-right:42mm">${signature(38, chance)}<div style="border-top:.25mm solid #444;font-size:9.5pt;padding-top:.8mm;width:46mm">Saule Beisenova, translator</div></div></div></div>
<div class="stamp" style="right:24mm;bottom:17mm">${roundStamp({ outer: "TRANSLATION BUREAU · ALMATY · KAZAKHSTAN ·", middle: ["FOR", "TRANSLATIONS"] }, 34, chance, "#5b2a86")}</div>`,
    `body{padding:20mm 22mm 15mm 27mm;font:10.6pt/1.55 "Noto Serif"}h1{text-align:center;font:700 16pt "Noto Serif";margin:2mm 0 7mm}
table{width:100%;border-collapse:collapse;margin-bottom:6mm}table{border-top:.3mm solid #444;border-bottom:.3mm solid #444}td,th{padding:1.9mm 2.5mm;text-align:left}td:first-child{width:34%}td{font-weight:400}
p{margin-bottom:1.8mm}.cert{position:absolute;left:27mm;right:22mm;bottom:24mm;border-top:.4mm solid #333;padding-top:4mm;height:52mm}`,
  );
}

const contractCss = `body{padding:20mm 19mm 16mm 27mm;font:10.8pt/1.5 "Liberation Serif"}h1{text-align:center;font:700 14pt "Liberation Serif"}h2{font:700 11pt "Liberation Serif";margin:4mm 0 1.5mm}p{text-align:justify;margin-bottom:1.6mm}`;

/** The lease of the flat in Almaty, two pages. */
export function lease(page: 1 | 2, chance: Chance): string {
  if (page === 1) {
    return sheet(
      `<h1>ДОГОВОР АРЕНДЫ ЖИЛОГО ПОМЕЩЕНИЯ № 27</h1><p style="display:flex;justify-content:space-between;margin:5mm 0 5mm"><span>г. Алматы</span><span>${longRu("2025-08-15")}</span></p>
<p>${landlord.nameRu}, ИИН ${landlord.iin}, именуемая в дальнейшем «Арендодатель», с одной стороны, и ${full(husband)}, ИИН ${husband.iin}, удостоверение личности № ${husband.idNumber}, именуемый в дальнейшем «Арендатор», с другой стороны, заключили настоящий договор о нижеследующем.</p>
<h2>1. Предмет договора</h2><p>1.1. Арендодатель передаёт Арендатору во временное пользование жилое помещение (квартиру) из двух комнат общей площадью 58,4 кв. м.</p><p>1.2. Адрес помещения: <b>${home.ru}</b>.</p><p>1.3. Помещение используется для проживания Арендатора и членов его семьи.</p>
<h2>2. Срок договора</h2><p>2.1. Договор действует с ${dotted("2025-08-15")} по ${dotted("2028-08-14")}.</p>
<h2>3. Арендная плата</h2><p>3.1. Плата составляет 260 000 (двести шестьдесят тысяч) тенге в месяц и вносится до 25 числа каждого месяца.</p><p>3.2. Коммунальные услуги оплачивает Арендатор.</p>
<h2>4. Обязанности сторон</h2><p>4.1. Арендодатель обязуется передать помещение в состоянии, пригодном для проживания, и не препятствовать проживанию членов семьи Арендатора.</p><p>4.2. Арендатор обязуется содержать помещение в порядке и вовремя вносить плату.</p>
<div class="abs" style="left:27mm;right:19mm;bottom:11mm;display:flex;justify-content:space-between;align-items:flex-end;font-size:8.5pt;color:#555"><span>стр. 1 из 2</span><span style="display:flex;gap:10mm">${signature(18, chance)}${signature(18, husbandPen())}</span></div>`,
      contractCss,
    );
  }
  return sheet(
    `<h2>5. Заключительные положения</h2><p>5.1. Договор составлен в двух экземплярах, имеющих одинаковую силу, по одному для каждой из сторон.</p><p>5.2. Споры решаются путём переговоров, а при недостижении согласия в порядке, установленном законодательством Республики Казахстан.</p><p>5.3. Арендодатель не возражает против регистрации супруги Арендатора по адресу помещения.</p>
<h2>6. Подписи сторон</h2>
<div style="display:grid;grid-template-columns:1fr 1fr;gap:12mm;margin-top:4mm"><div><b>Арендодатель</b><br>${landlord.nameRu}<br>ИИН ${landlord.iin}<br>Уд. личности № ${landlord.idNumber}<div class="pen" style="height:17mm;margin-top:4mm">${signature(40, chance)}</div><div style="border-top:.25mm solid #444;font-size:9pt">подпись</div></div>
<div><b>Арендатор</b><br>${full(husband)}<br>ИИН ${husband.iin}<br>Уд. личности № ${husband.idNumber}<br>тел. ${husband.phone}<div class="pen" style="height:17mm;margin-top:4mm">${signature(40, husbandPen())}</div><div style="border-top:.25mm solid #444;font-size:9pt">подпись</div></div></div>
<div class="abs" style="left:27mm;bottom:11mm;font-size:8.5pt;color:#555">стр. 2 из 2</div>`,
    contractCss,
  );
}

/** The two certificates of Yerlan's employer: of the job, and of the income. */
export function employerCertificate(what: "job" | "income", chance: Chance): string {
  const months: readonly (readonly [string, number])[] = [
    ["май 2026", 640000],
    ["июнь 2026", 640000],
    ["июль 2026", 640000],
    ["август 2026", 655000],
    ["сентябрь 2026", 655000],
    ["октябрь 2026", 655000],
  ];
  const money = (n: number): string => n.toLocaleString("ru-RU").replaceAll(/\s/g, " ");
  const body =
    what === "job"
      ? `<h1>СПРАВКА С МЕСТА РАБОТЫ</h1><p>Настоящая справка выдана ${full(husband)}, ИИН ${husband.iin}, в том, что он действительно работает в ${employer.nameRu} в должности: ${husband.jobTitleRu}, с ${longRu("2019-04-15")} по настоящее время.</p><p>Место работы: г. Алматы. Трудовой договор заключён на неопределённый срок.</p><p>Справка дана для предъявления в посольство.</p>`
      : `<h1>СПРАВКА О ДОХОДАХ</h1><p>Выдана ${full(husband)}, ИИН ${husband.iin}, в том, что его заработная плата в ${employer.nameRu} составила:</p>
<table><tr><th>Месяц</th><th>Начислено, тенге</th><th>К выплате, тенге</th></tr>${months.map(([m, n]) => `<tr><td>${m}</td><td>${money(n)}</td><td>${money(Math.round(n * 0.81))}</td></tr>`).join("")}<tr><td><b>Итого</b></td><td><b>${money(3885000)}</b></td><td><b>${money(Math.round(3885000 * 0.81))}</b></td></tr></table><p>Справка дана для предъявления в посольство.</p>`;
  return sheet(
    `<div class="head"><div>${rosette(17, "#1c5d99", 12, 1.1)}</div><div><b>${employer.nameRu}</b><br>БИН ${employer.bin}<br>${employer.addressRu}<br>тел. +7 727 555 01 30</div></div>
<p style="margin:7mm 0 9mm">Исх. № ${what === "job" ? "214" : "215"} от ${dotted("2026-11-13")}</p>${body}
<div style="margin-top:16mm;display:grid;grid-template-columns:45mm 50mm 1fr;row-gap:10mm;align-items:end"><span>Директор</span><span style="border-bottom:.25mm solid #444">${signature(36, chance)}</span><span style="padding-left:5mm">${employer.director}</span><span>Главный бухгалтер</span><span style="border-bottom:.25mm solid #444">${signature(36, chance)}</span><span style="padding-left:5mm">${employer.accountant}</span></div>
<div class="stamp" style="left:102mm;top:${what === "job" ? 142 : 196}mm">${roundStamp({ outer: "ТОО «АЛАТАУ ИНЖИНИРИНГ СЕРВИС» · АЛМАТЫ ·", middle: ["ДЛЯ", "ДОКУМЕНТОВ"] }, 37, chance)}</div>
${what === "job" ? `<div class="stamp" style="left:27mm;top:230mm">${boxStamp(["КАДРЫ", "13.11.2026"], 30, chance)}</div>` : ""}`,
    `body{padding:18mm 20mm 15mm 27mm;font:11.5pt/1.6 "Liberation Sans"}.head{display:flex;gap:7mm;align-items:center;border-bottom:.6mm solid #1c5d99;padding-bottom:4mm;font-size:10pt;line-height:1.45}.head b{font-size:13pt;color:#1c5d99}
h1{font:700 15pt "Liberation Sans";text-align:center;margin-bottom:7mm}p{text-align:justify;margin-bottom:3mm}table{width:100%;border-collapse:collapse;margin:3mm 0 6mm}td,th{border-bottom:.2mm solid #aaa;padding:1.6mm 3mm;text-align:left}td+td{text-align:right}`,
  );
}

/** The bank's own PDF: somebody else's account, the third planted mistake. */
export function bankStatement(): string {
  const entries: (readonly [string, string, number])[] = [
    ["2026-08-14", "Salary transfer", 620],
    ["2026-08-21", "Utility payment", -41.2],
    ["2026-08-28", "Card purchase, grocery", -63.75],
    ["2026-09-15", "Salary transfer", 620],
    ["2026-09-18", "Card purchase, pharmacy", -18.4],
    ["2026-09-25", "Utility payment", -39.8],
    ["2026-09-29", "Cash withdrawal", -150],
    ["2026-10-15", "Salary transfer", 620],
    ["2026-10-19", "Card purchase, household", -84.1],
    ["2026-10-26", "Utility payment", -44.6],
    ["2026-10-30", "Card purchase, grocery", -71.35],
    ["2026-11-13", "Salary transfer", 620],
  ];
  let balance = 3480.5;
  const opening = balance;
  const money = (n: number): string =>
    n.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const list = entries.map(([date, what, amount]) => {
    balance += amount;
    return `<tr><td>${dotted(date)}</td><td>${what}</td><td>${amount < 0 ? money(-amount) : ""}</td><td>${amount > 0 ? money(amount) : ""}</td><td>${money(balance)}</td></tr>`;
  });
  return sheet(
    `<div class="top"><div style="display:flex;gap:4mm;align-items:center">${rosette(14, "#7a1f3d", 10, 1.6)}<b>Karvonsaroy Bank</b></div><span>Tashkent, Uzbekistan</span></div>
<h1>ACCOUNT STATEMENT</h1>
<table class="facts"><tr><td>Account holder</td><td><b>${planted.statementHolder}</b></td></tr><tr><td>Account number</td><td>2261 8840 9051 2345 6001</td></tr><tr><td>Currency</td><td>USD</td></tr><tr><td>Statement period</td><td>${dotted("2026-08-14")} - ${dotted("2026-11-16")}</td></tr><tr><td>Date of issue</td><td>${dotted("2026-11-17")}</td></tr></table>
<table class="list"><tr><th>Date</th><th>Description</th><th>Debit</th><th>Credit</th><th>Balance</th></tr><tr><td></td><td>Opening balance</td><td></td><td></td><td>${money(opening)}</td></tr>${list.join("")}<tr><td></td><td><b>Closing balance</b></td><td></td><td></td><td><b>${money(balance)}</b></td></tr></table>
<p style="margin-top:9mm;font-size:8.5pt;color:#555">This statement was generated electronically and is valid without signature. Fictional specimen.</p>`,
    `body{padding:18mm 20mm;font:10pt/1.5 "Liberation Sans";height:297mm}.top{display:flex;justify-content:space-between;align-items:center;border-bottom:.7mm solid #7a1f3d;padding-bottom:4mm}.top b{font-size:16pt;color:#7a1f3d}
h1{font:700 15pt "Liberation Sans";margin:8mm 0 5mm}.facts td{padding:1mm 8mm 1mm 0}.list{width:100%;border-collapse:collapse;margin-top:7mm}.list th{background:#f1e6ea;text-align:left;padding:2mm}.list td{border-bottom:.2mm solid #ccc;padding:1.8mm 2mm}.list td:nth-child(n+3),.list th:nth-child(n+3){text-align:right}`,
  );
}

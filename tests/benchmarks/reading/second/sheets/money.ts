import {
  dots,
  h1,
  latin,
  mr,
  par,
  put,
  right,
  ruCase,
  ruFull,
  type Sheet,
  surFirst,
  title,
  val,
  wholeRu,
} from "../pen.ts";
import { later, stayRu, type Tale } from "../tale.ts";

const holder = (t: Tale) => val("accountHolder", latin(t.a));
const period = (t: Tale) => [val("statementFrom", t.bank.from), val("statementTo", t.bank.to)];
const moves = (t: Tale, when: (iso: string) => string): string[][] =>
  [6, 19, 33, 47, 58, 71, 84].map((d, i) => [
    when(later(t.bank.from, d)),
    ["Salary", "POS purchase", "Transfer to R. Klein", "ATM withdrawal", "Utility bill", "Salary", "Online transfer"][
      i
    ] ?? "",
    i % 3 === 0 ? "" : `${120 + 37 * i}.40`,
    i % 3 === 0 ? "2,410.00" : "",
    `${4000 + 113 * i}.15`,
  ]);

export const money: readonly Sheet[] = [
  {
    id: "statement-en-side",
    half: "tune",
    kind: "bank-statement",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>Meridian National Bank</b><div class="small">Branch ${title(t.a.townEn)} · IFSC MNBK0001204</div></div>${h1("Statement of Account")}${put.side(
          [
            ["Account Name", latin(t.a)],
            ["Account Number", t.bank.account],
            ["Currency", t.bank.cur],
            ["Statement Period", `${p.date(t.bank.from)} to ${p.date(t.bank.to)}`],
            ["Address", t.homeEn],
          ],
        )}${put.headed(
          ["Date", "Narration", "Withdrawal", "Deposit", "Balance"],
          moves(t, (i) => p.date(i)),
        )}${put.colon([
          ["Closing balance", `${t.bank.close} ${t.bank.cur}`],
          ["Date of issue", p.date(t.bank.issued)],
        ])}`,
      ],
      fields: [holder(t), ...period(t)],
    }),
  },
  {
    id: "statement-ru-kaspi",
    half: "tune",
    kind: "bank-statement",
    print: (t) => ({
      pages: [
        `<div class="head"><b>АО «Степной Банк»</b></div>${h1(`ВЫПИСКА<br>по счёту за период с ${dots(t.bank.from)} по ${dots(t.bank.to)}`)}<p><b>${surFirst(t.a)}</b></p>${put.side(
          [
            ["Номер счёта", `KZ${t.bank.account.slice(0, 2)}722C0000${t.bank.account.slice(2, 12)}`],
            ["Валюта счёта", "тенге"],
            [`Доступно на ${dots(t.bank.to)}`, `${t.bank.close} ₸`],
          ],
        )}${put.headed(
          ["Дата", "Сумма", "Операция", "Детали"],
          moves(t, dots).map(([d, n, o, i]) => [d ?? "", `${i || o || ""} ₸`, i ? "Пополнение" : "Покупка", n ?? ""]),
        )}<p class="small">Сформировано ${dots(t.bank.issued)}</p>`,
      ],
      fields: [val("accountHolder", surFirst(t.a)), ...period(t)],
    }),
  },
  {
    id: "statement-grid-en",
    half: "tune",
    kind: "bank-statement",
    print: (t, p) => ({
      pages: [
        `<div style="display:flex;justify-content:space-between"><b style="font-size:16pt">nordhaus bank</b><span class="small">Page 1 of 1</span></div>${`<p>${mr(t.a)} ${title(latin(t.a))}<br>${t.homeEn}</p>`}${h1("Account statement")}${put.above(
          [
            ["Customer", title(latin(t.a))],
            ["IBAN", `DE${t.bank.account}`],
            ["From", p.date(t.bank.from)],
            ["To", p.date(t.bank.to)],
            ["Opening balance", "2,104.11"],
            ["Closing balance", t.bank.close],
          ],
          3,
        )}${put.headed(
          ["Booking date", "Text", "Debit", "Credit", "Balance"],
          moves(t, (i) => p.date(i)),
        )}`,
      ],
      fields: [holder(t), ...period(t)],
    }),
  },
  {
    id: "statement-bilingual",
    half: "final",
    kind: "bank-statement",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>ANKA BANKASI</b></div>${h1("HESAP ÖZETİ / ACCOUNT STATEMENT")}${put.boxed([
          ["Müşteri Adı / Customer Name", surFirst(t.a)],
          ["Hesap No / Account No", t.bank.account],
          ["Dönem / Period", `${p.date(t.bank.from)} - ${p.date(t.bank.to)}`],
          ["Bakiye / Balance", `${t.bank.close} ${t.bank.cur}`],
        ])}${put.headed(["Tarih / Date", "Açıklama / Details", "Borç / Debit", "Alacak / Credit", "Bakiye / Balance"], moves(t, dots))}`,
      ],
      fields: [holder(t), ...period(t)],
    }),
  },
  {
    id: "statement-ru-lines",
    half: "final",
    kind: "bank-statement",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>АО «Народный Ипотечный Банк»</b> · БИК NIBKKZKX</div>${h1("Шот бойынша үзінді көшірме / Выписка по счету")}${put.dash(
          [
            ["Клиент", surFirst(t.a)],
            ["ИИК", `KZ${t.bank.account}`],
            ["Период выписки", `${p.date(t.bank.from, "ru")} – ${p.date(t.bank.to, "ru")}`],
            ["Исходящий остаток", `${t.bank.close} ${t.bank.cur}`],
          ],
        )}${put.headed(["Дата", "Назначение платежа", "Дебет", "Кредит", "Остаток"], moves(t, dots))}<p>Дата формирования: ${p.date(t.bank.issued, "ru")}</p>`,
      ],
      fields: [val("accountHolder", surFirst(t.a)), ...period(t)],
    }),
  },
  {
    id: "bankcert-en",
    half: "tune",
    kind: "bank-certificate",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>Meridian National Bank</b></div><p>Ref: BC/${t.mar.act} &nbsp; Date: ${p.date(t.bank.issued)}</p>${h1("BALANCE CERTIFICATE")}${par(`This is to certify that ${mr(t.a)} ${title(latin(t.a))}, holding passport no. ${t.a.pass}, maintains account no. ${t.bank.account} with our bank. The available balance as of ${p.date(t.bank.to)} is ${t.bank.cur} ${t.bank.close}.`, "This certificate is issued without any liability on the part of the bank.")}<p>Branch Manager</p>`,
      ],
      fields: [holder(t), val("passportNumber", t.a.pass)],
    }),
  },
  {
    id: "bankcert-ru",
    half: "final",
    kind: "bank-certificate",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>АО «Степной Банк»</b></div><p>Исх. № ${t.mar.act} от ${p.date(t.bank.issued, "ru")}</p>${h1("Справка о наличии счёта и остатке")}${par(`Настоящим подтверждаем, что ${ruFull(t.s)}, ИИН ${t.s.iin}, является клиентом банка и имеет текущий счёт № KZ${t.bank.account}. Остаток на ${p.date(t.bank.to, "ru")} составляет ${t.bank.close} тенге.`, "Справка выдана для предоставления в посольство.")}`,
      ],
      fields: [val("accountHolder", ruFull(t.s), "sponsor")],
    }),
  },
  {
    id: "income-ru-table",
    half: "tune",
    kind: "income-proof",
    print: (t, p) => ({
      pages: [
        `<p>${t.host.ru}, БИН ${t.host.bin}</p>${h1("СПРАВКА О ДОХОДАХ")}${par(`Выдана ${ruCase(t.s, "dat")} (ИИН ${t.s.iin}), что его (её) доход за последние шесть месяцев составил:`)}${put.headed(
          ["Месяц", "Начислено, тенге", "Удержано", "К выплате"],
          ["май", "июнь", "июль", "август", "сентябрь", "октябрь"].map((m) => [
            `${m} 2026`,
            `${t.salary}00`,
            "10 %",
            `${t.salary}00`,
          ]),
        )}<p>Главный бухгалтер ____________ ${t.clerk.ru} &nbsp; ${p.date("2026-11-07", "ru")}</p>`,
      ],
      fields: [wholeRu(t.s, "sponsor", ruCase(t.s, "dat"))],
    }),
  },
  {
    id: "income-payslip-en",
    half: "final",
    kind: "income-proof",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>${t.host.en}</b></div>${h1("PAY SLIP · October 2026")}${put.above([
          ["Employee name", title(latin(t.s))],
          ["IIN", t.s.iin],
          ["Position", t.job.en],
          ["Pay date", p.date("2026-11-05")],
        ])}${put.headed(
          ["Earnings", "Amount", "Deductions", "Amount"],
          [
            ["Basic salary", `${t.salary}00`, "Pension contribution", "41 000"],
            ["Bonus", "55 000", "Income tax", "36 900"],
          ],
        )}<p>Net pay: ${t.salary}00 KZT</p>`,
      ],
      fields: [val("fullName", latin(t.s), "sponsor")],
    }),
  },
  {
    id: "pension-kkru",
    half: "final",
    kind: "income-proof",
    print: (t, p) => ({
      pages: [
        `${h1("Зейнетақы жарналарының аударымдары туралы үзінді көшірме<br>Выписка о перечислении пенсионных взносов (подтверждение дохода)")}${put.side(
          [
            ["ФИО", ruFull(t.s)],
            ["ИИН", t.s.iin],
            ["Дата рождения", p.date(t.s.born, "ru")],
            ["Период", "01.05.2026 – 31.10.2026"],
          ],
        )}${put.headed(
          ["Дата", "Плательщик", "Сумма, тенге"],
          ["05.06.2026", "05.07.2026", "05.08.2026"].map((d) => [d, t.host.ru, "38 000"]),
        )}`,
      ],
      fields: [wholeRu(t.s, "sponsor"), val("birthDate", t.s.born, "sponsor")],
    }),
  },
  {
    id: "fee-receipt-ru",
    half: "tune",
    kind: "fee-receipt",
    print: (t, p) => ({
      pages: [
        `${h1("КВИТАНЦИЯ ОБ ОПЛАТЕ<br>консульского сбора")}${put.colon([
          ["Плательщик", surFirst(t.a)],
          ["Назначение платежа", "консульский сбор за оформление визы"],
          ["Сумма", "60.00 USD"],
          ["Дата оплаты", p.date("2026-11-17", "ru")],
          ["Номер чека", t.mar.act],
        ])}<p class="small">${stayRu(t)}</p>`,
      ],
      fields: [val("fullName", surFirst(t.a))],
    }),
  },
  {
    id: "fee-receipt-en",
    half: "final",
    kind: "fee-receipt",
    print: (t, p) => ({
      pages: [
        `${h1("PAYMENT RECEIPT")}${put.side([
          ["Payment for", "Consular fee, visa"],
          ["Received from", title(latin(t.a))],
          ["Amount", "USD 60.00"],
          ["Date of payment", p.date("2026-11-17")],
          ["Receipt No.", t.mar.act],
        ])}${right("Paid")}`,
      ],
      fields: [val("fullName", latin(t.a))],
    }),
  },
];

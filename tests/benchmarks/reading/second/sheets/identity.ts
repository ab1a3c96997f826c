import { td1Lines, td3Lines } from "#resources/samples/press/officialNumbers.ts";
import { dots, h1, own, type Pen, put, type Sheet, split, title, val, wholeRu } from "../pen.ts";
import type { Human, Tale } from "../tale.ts";

const ascii = (s: string): string =>
  s
    .replaceAll("Ö", "OE")
    .replaceAll("Ü", "UE")
    .replaceAll("Ä", "AE")
    .replaceAll("ß", "SS")
    .replaceAll("İ", "I")
    .replaceAll("ʻ", "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
const zoneOf = (h: Human, code = "P"): readonly string[] =>
  td3Lines({
    code,
    issuer: h.state.code,
    nationality: h.state.code,
    surname: ascii(h.sur),
    givenNames: ascii(h.giv),
    number: h.pass,
    birthDate: h.born,
    expiryDate: h.passExpires,
    sex: h.sex,
    optional: h.state.code === "KAZ" ? h.iin : "",
  });
const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const mid = (iso: string): string => `${iso.slice(8)} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

function dataPage(t: Tale, captions: readonly string[], when: (iso: string) => string, head: string) {
  const h = t.a;
  const [type, state, number, sur, giv, nat, born, place, sex, issued, authority, expires] = captions;
  const lines = zoneOf(h);
  return {
    pages: [
      `<div class="pagebox"><b>${head}</b><div style="display:grid;grid-template-columns:42mm 1fr;gap:5mm;margin-top:3mm"><div style="height:54mm;background:#dfe5ea"></div><div>${put.above(
        [
          [type ?? "", "P"],
          [state ?? "", h.state.code],
          [number ?? "", h.pass],
        ],
        3,
      )}${put.above(
        [
          [sur ?? "", h.sur],
          [giv ?? "", h.giv],
          [nat ?? "", h.state.national.toUpperCase()],
        ],
        1,
      )}${put.above([
        [born ?? "", when(h.born)],
        [sex ?? "", h.sex],
        [place ?? "", h.townEn.toUpperCase()],
        [issued ?? "", when(h.passIssued)],
        [authority ?? "", h.state.authority.toUpperCase()],
        [expires ?? "", when(h.passExpires)],
      ])}</div></div><div class="mrz" style="left:4mm;bottom:3mm;font-size:12.6pt">${lines.map((l) => l.replaceAll("<", "&lt;")).join("\n")}</div></div>`,
    ],
    fields: [...split(h), ...own(h), val("expiryDate", h.passExpires)],
    zone: { format: "TD3", lines } as const,
  };
}
const icao = [
  "Type",
  "Code of issuing State",
  "Passport No.",
  "Surname",
  "Given name(s)",
  "Nationality",
  "Date of birth",
  "Place of birth",
  "Sex",
  "Date of issue",
  "Authority",
  "Date of expiry",
];

function cardSides(h: Human, p: Pen): { readonly front: string; readonly back: string } {
  const lines = td1Lines({
    code: "ID",
    issuer: "KAZ",
    nationality: "KAZ",
    surname: ascii(h.sur),
    givenNames: ascii(h.giv),
    number: h.card,
    birthDate: h.born,
    expiryDate: h.cardExpires,
    sex: h.sex,
    optional: h.iin,
  });
  return {
    front: `<div class="card"><b>ҚАЗАҚСТАН РЕСПУБЛИКАСЫ · РЕСПУБЛИКА КАЗАХСТАН</b><br><b>ЖЕКЕ КУӘЛІК · УДОСТОВЕРЕНИЕ ЛИЧНОСТИ</b>${put.above(
      [
        ["ТЕГІ / ФАМИЛИЯ", h.kkSur.toUpperCase()],
        ["АТЫ / ИМЯ", h.kkGiv.toUpperCase()],
        ["ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО", h.kkPat.toUpperCase()],
        ["ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ", dots(h.born)],
        ["ЖСН / ИИН", h.iin],
      ],
      1,
    )}</div>`,
    back: `<div class="card">${put.above(
      [
        ["№", h.card],
        ["ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ", h.townRu.toUpperCase()],
        ["ҰЛТЫ / НАЦИОНАЛЬНОСТЬ", p.c.pick(["ҚАЗАҚ / КАЗАХ", "ОРЫС / РУССКИЙ"])],
        ["БЕРГЕН ОРГАН / ОРГАН ВЫДАЧИ", "ҚР ІІМ / МВД РК"],
        [
          "БЕРІЛГЕН КҮНІ – ҚОЛДАНЫЛУ МЕРЗІМІ / ДАТА ВЫДАЧИ – СРОК ДЕЙСТВИЯ",
          `${dots(h.cardIssued)} – ${dots(h.cardExpires)}`,
        ],
      ],
      1,
    )}<div style="font:10.4pt/4.6mm 'OCR B';white-space:pre;position:absolute;left:4mm;bottom:2mm">${lines.map((l) => l.replaceAll("<", "&lt;")).join("\n")}</div></div>`,
  };
}
const cardFields = (h: Human) => [
  val("surname", h.kkSur, "sponsor", [h.sur, h.ruSur]),
  val("givenNames", h.kkGiv, "sponsor", [h.giv, h.ruGiv]),
  val("birthDate", h.born, "sponsor"),
  val("expiryDate", h.cardExpires, "sponsor"),
  val("personalNumber", h.iin, "sponsor"),
];

export const identity: readonly Sheet[] = [
  {
    id: "passport-icao",
    half: "tune",
    kind: "passport-copy",
    print: (t) => dataPage(t, icao, mid, `${t.a.state.en.toUpperCase()} · PASSPORT`),
  },
  {
    id: "passport-points",
    half: "third",
    kind: "passport-copy",
    print: (t) => dataPage(t, icao, dots, `PASSPORT · ${t.a.state.en}`),
  },
  {
    id: "passport-slash",
    half: "tune",
    kind: "passport-copy",
    print: (t) =>
      dataPage(
        t,
        [
          "Type / Type",
          "Code / Code",
          "Passport No / N° du passeport",
          "Surname / Nom",
          "Given names / Prénoms",
          "Nationality / Nationalité",
          "Date of birth / Date de naissance",
          "Place of birth / Lieu de naissance",
          "Sex / Sexe",
          "Date of issue / Date de délivrance",
          "Authority / Autorité",
          "Date of expiry / Date d'expiration",
        ],
        (i) => i.split("-").reverse().join("/"),
        `PASSPORT / PASSEPORT ${t.a.state.en}`,
      ),
  },
  {
    id: "passport-dotted",
    half: "final",
    kind: "passport-copy",
    print: (t) =>
      dataPage(
        t,
        [
          "Тип/Type",
          "Код/Code",
          "Номер/Number",
          "Фамилия/Surname",
          "Имя/Given names",
          "Гражданство/Nationality",
          "Дата рождения/Date of birth",
          "Место рождения/Place of birth",
          "Пол/Sex",
          "Дата выдачи/Date of issue",
          "Орган/Authority",
          "Годен до/Date of expiry",
        ],
        dots,
        "ПАСПОРТ / PASSPORT",
      ),
  },
  {
    id: "idcard-new",
    half: "tune",
    kind: "id-card",
    print: (t, p) => {
      const c = cardSides(t.s, p);
      return { pages: [c.front + c.back], fields: cardFields(t.s) };
    },
  },
  {
    id: "idcard-two-pages",
    half: "final",
    kind: "id-card",
    print: (t, p) => {
      const c = cardSides(t.s, p);
      return { pages: [c.front, c.back], fields: cardFields(t.s) };
    },
  },
  {
    id: "idcard-digital-certificate",
    half: "final",
    kind: "id-card",
    print: (t, p) => ({
      pages: [
        `<div class="head"><b>eGov mobile</b> · Цифровые документы</div>${h1("Удостоверение личности")}${put.above(
          [
            ["ФИО", `${t.s.ruSur} ${t.s.ruGiv} ${t.s.ruPat}`],
            ["ИИН", t.s.iin],
            ["Дата рождения", p.date(t.s.born, "ru")],
            ["Номер документа", t.s.card],
            ["Дата выдачи", p.date(t.s.cardIssued, "ru")],
            ["Срок действия", p.date(t.s.cardExpires, "ru")],
            ["Орган выдачи", "МВД РК"],
          ],
          1,
        )}`,
      ],
      fields: [
        wholeRu(t.s, "sponsor"),
        val("birthDate", t.s.born, "sponsor"),
        val("expiryDate", t.s.cardExpires, "sponsor"),
        val("personalNumber", t.s.iin, "sponsor"),
      ],
    }),
  },
  {
    id: "permit-card",
    half: "tune",
    kind: "residence-permit",
    print: (t) => ({
      pages: [
        `<div class="card" style="height:96mm"><b>ҚАЗАҚСТАН РЕСПУБЛИКАСЫ</b><br><b>ШЕТЕЛДІКТІҢ ЫҚТИЯРХАТЫ / ВИД НА ЖИТЕЛЬСТВО ИНОСТРАНЦА</b>${put.above(
          [
            ["Тегі / Фамилия / Surname", t.s.sur],
            ["Аты / Имя / Given name", t.s.giv],
            ["Туған күні / Дата рождения / Date of birth", dots(t.s.born)],
            ["Азаматтығы / Гражданство", t.a.state.ru.toUpperCase()],
            ["Құжат № / № документа", t.s.card],
            ["Берілген күні / Дата выдачи", dots(t.s.cardIssued)],
            ["Қолданылу мерзімі / Срок действия / Date of expiry", dots(t.s.cardExpires)],
            ["ЖСН / ИИН", t.s.iin],
          ],
        )}</div>`,
      ],
      fields: [
        ...split(t.s, "sponsor"),
        val("birthDate", t.s.born, "sponsor"),
        val("expiryDate", t.s.cardExpires, "sponsor"),
      ],
    }),
  },
  {
    id: "permit-abroad",
    half: "final",
    kind: "residence-permit",
    print: (t, p) => ({
      pages: [
        `${h1("RESIDENCE PERMIT")}<div class="card" style="height:90mm">${put.colon([
          ["Name", `${t.a.sur}, ${title(t.a.giv)}`],
          ["Date of birth", p.date(t.a.born)],
          ["Nationality", t.a.state.en],
          ["Type of permit", "Permanent resident"],
          ["Permit No.", t.a.card],
          ["Passport No.", t.a.pass],
          ["Issued on", p.date(t.a.cardIssued)],
          ["Valid until", p.date(t.a.cardExpires)],
        ])}</div>`,
      ],
      fields: [
        val("fullName", `${t.a.sur} ${t.a.giv}`),
        val("birthDate", t.a.born),
        val("passportNumber", t.a.pass),
        val("expiryDate", t.a.cardExpires),
      ],
    }),
  },
  {
    id: "prior-visa",
    half: "tune",
    kind: "visa",
    print: (t) => ({
      pages: [
        `<div class="pagebox" style="height:90mm"><b>ҚАЗАҚСТАН РЕСПУБЛИКАСЫ · REPUBLIC OF KAZAKHSTAN</b><h2>ВИЗА / VISA</h2>${put.above(
          [
            ["Категориясы / Category", t.trip.code],
            ["Кіру саны / Entries", "1"],
            ["Жарамды / Valid from", "10.02.2024"],
            ["Дейін / Until", "09.05.2024"],
            ["Тегі, аты / Name", `${t.a.sur} ${t.a.giv}`],
            ["Паспорт № / Passport No", t.a.pass],
            ["Туған күні / Date of birth", dots(t.a.born)],
            ["Шақыру № / Invitation", t.inv.no],
          ],
        )}</div>`,
      ],
      fields: [val("fullName", `${t.a.sur} ${t.a.giv}`), ...own(t.a)],
    }),
  },
];

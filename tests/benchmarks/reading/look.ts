import type { Chance } from "#resources/samples/press/chance.ts";
import { rosette, roundStamp, signature } from "#resources/samples/press/inks.ts";
import { sheet } from "#resources/samples/press/printer.ts";
import type { DocumentKind } from "#shared/domain/document.ts";
import { type CaptionKey, caption, type DateWay, type Tongue, writeDate } from "./captions.ts";
import type { TruthField, TruthZone } from "./truth.ts";

/** The held-out set has faces and item ways that the development set never shows. */
export type Collection = "dev" | "heldout";

const ITEM_WAYS = {
  dev: ["grid", "rules", "colon", "above"],
  heldout: ["rules", "colon", "below", "dots", "numbered", "boxed"],
} as const;
const LATIN_FACES = {
  dev: ["Liberation Serif", "Liberation Sans", "DejaVu Sans", "Noto Sans"],
  heldout: ["Noto Serif", "C059", "Nimbus Sans", "DejaVu Serif", "P052"],
} as const;
const CYRILLIC_FACES = {
  dev: ["Liberation Serif", "Liberation Sans", "DejaVu Sans"],
  heldout: ["Noto Serif", "DejaVu Serif", "Noto Sans"],
} as const;
const KAZAKH_FACES = { dev: ["DejaVu Sans", "Noto Sans"], heldout: ["Noto Serif", "DejaVu Serif"] } as const;
const FILLED = {
  dev: ["inherit", "DejaVu Sans", "Liberation Mono"],
  heldout: ["inherit", "Noto Sans Mono", "URW Bookman"],
} as const;

export type ItemWay = (typeof ITEM_WAYS)[Collection][number];

export interface Look {
  readonly tongue: Tongue;
  readonly face: string;
  readonly filledFace: string;
  readonly way: ItemWay;
  readonly dates: DateWay;
  readonly variant: number;
  readonly accent: string;
  readonly sizePt: number;
  readonly chance: Chance;
  readonly date: (iso: string) => string;
  readonly cap: (key: CaptionKey) => string;
}

export function makeLook(collection: Collection, tongue: Tongue, chance: Chance): Look {
  const faces = tongue === "en" ? LATIN_FACES : tongue.includes("kk") ? KAZAKH_FACES : CYRILLIC_FACES;
  const dates: DateWay = tongue.includes("/")
    ? "dotted"
    : tongue === "en"
      ? chance.pick(["long", "american", "short", "dotted", "iso", "slash"])
      : chance.pick(["dotted", "dotted", "long", "short"]);
  const variant = chance.whole(0, 5);
  return {
    tongue,
    face: chance.pick(faces[collection]),
    filledFace: tongue === "en" ? chance.pick(FILLED[collection]) : "inherit",
    way: chance.pick(ITEM_WAYS[collection]),
    dates,
    variant,
    accent: chance.pick(["#1d4f7c", "#7a2338", "#22613f", "#3a3a44", "#6b4a12"]),
    sizePt: chance.between(9.6, 11.4),
    chance,
    date: (iso) => writeDate(iso, dates, tongue),
    cap: (key) => caption(key, tongue, variant),
  };
}

export interface Paper {
  readonly kind: DocumentKind;
  readonly layout: string;
  readonly pages: readonly string[];
  readonly widthMm: number;
  readonly heightMm: number;
  readonly fields: readonly TruthField[];
  readonly zone: TruthZone | null;
}

export type Item = readonly [label: string, value: string];

/** Captioned values, in the look's way. */
export function items(list: readonly Item[], look: Look): string {
  const value = (text: string): string => `<b class="v">${text}</b>`;
  const rows = list.map(([label, text], i) => {
    switch (look.way) {
      case "colon":
        return `<p class="colon"><span>${label}:</span> ${value(text)}</p>`;
      case "above":
        return `<div class="above"><span>${label}</span>${value(text)}</div>`;
      case "below":
        return `<div class="below">${value(text)}<span>${label}</span></div>`;
      case "dots":
        return `<div class="dots"><span>${label}</span><i></i>${value(text)}</div>`;
      case "numbered":
        return `<tr><td class="n">${i + 1}.</td><td>${label}</td><td>${value(text)}</td></tr>`;
      default:
        return `<tr><td>${label}</td><td>${value(text)}</td></tr>`;
    }
  });
  const table = look.way === "grid" || look.way === "rules" || look.way === "numbered" || look.way === "boxed";
  return table
    ? `<table class="items ${look.way}">${rows.join("")}</table>`
    : `<div class="items ${look.way === "above" || look.way === "below" ? "pairs" : ""}">${rows.join("")}</div>`;
}

function css(look: Look): string {
  return `body{padding:20mm 19mm 16mm 23mm;font:${look.sizePt.toFixed(1)}pt/1.5 "${look.face}"}
h1{font-size:1.45em;text-align:center;margin:2mm 0 5mm}h2{font-size:1.12em;margin:5mm 0 2mm;color:${look.accent}}p{margin:0 0 2.4mm}
.items{width:100%;border-collapse:collapse;margin:2mm 0 3mm}.items td{padding:1.3mm 2mm;vertical-align:top}.items td:first-child{width:44%}
.v{font-family:"${look.filledFace}","${look.face}";font-weight:700}.grid td,.boxed td:last-child{border:.25mm solid #555}.boxed td{border-bottom:.8mm solid #fff0}.rules td{border-bottom:.2mm solid #9aa}
.numbered td.n{width:7mm}.numbered td:nth-child(2){width:42%}
.pairs{display:grid;grid-template-columns:1fr 1fr;gap:2.6mm 8mm}.above span,.below span{display:block;font-size:.78em;color:#444}.above .v{display:block}.below .v{display:block;border-bottom:.2mm solid #555}
.dots{display:flex;align-items:baseline;margin-bottom:1.8mm}.dots i{flex:1;border-bottom:.35mm dotted #777;margin:0 1.5mm}
.head{display:flex;gap:6mm;align-items:center;border-bottom:.5mm solid ${look.accent};padding-bottom:3mm;margin-bottom:6mm;font-size:.9em;line-height:1.4}.head b{font-size:1.25em;color:${look.accent}}
.sign{display:flex;gap:8mm;align-items:flex-end;margin-top:9mm}.sign .pen{border-bottom:.25mm solid #444;width:48mm}
.list{width:100%;border-collapse:collapse;margin-top:4mm}.list td,.list th{border-bottom:.2mm solid #bbb;padding:1.2mm 1.6mm;text-align:left}.list td:nth-child(n+3),.list th:nth-child(n+3){text-align:right}`;
}

export const page = (body: string, look: Look, extra = ""): string => sheet(body, css(look) + extra);

export function letterhead(lines: readonly string[], look: Look): string {
  const [first = "", ...rest] = lines;
  return `<div class="head">${rosette(13, look.accent, look.chance.whole(7, 22), 1)}<div><b>${first}</b><br>${rest.join("<br>")}</div></div>`;
}

/** Signature line, with a round stamp near it where `stamp` names its ring. */
export function signOff(who: string, what: string, look: Look, stamp = ""): string {
  const ring =
    stamp === ""
      ? ""
      : `<div style="position:relative"><div class="stamp" style="left:-20mm;top:-24mm">${roundStamp({ outer: `${stamp} · `, middle: ["*"] }, 32, look.chance, look.chance.pick(["#2b3f9e", "#5b2a86", "#27548a"]))}</div></div>`;
  return `<div class="sign"><span>${what}</span><span class="pen">${signature(36, look.chance)}</span>${ring}<span>${who}</span></div>`;
}

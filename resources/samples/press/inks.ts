import type { Chance } from "./chance.ts";

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export interface StampText {
  readonly outer: string;
  readonly inner?: string;
  readonly middle: readonly string[];
}

let nextId = 0;

/** A round office stamp, `sizeMm` across, unevenly inked. */
export function roundStamp(text: StampText, sizeMm: number, chance: Chance, ink = "#2b3f9e"): string {
  nextId += 1;
  const id = `s${nextId}`;
  const seed = chance.whole(1, 900);
  const around = (label: string, radius: number, size: number, name: string): string => {
    const length = 2 * Math.PI * radius;
    return `<path id="${id}${name}" d="M 100 ${100 + radius} a ${radius} ${radius} 0 1 1 0.01 0" fill="none"/>
<text font-size="${size}" fill="${ink}" font-family="Liberation Sans" font-weight="700" textLength="${length - 14}" lengthAdjust="spacing"><textPath href="#${id}${name}" startOffset="5">${escapeXml(label)}</textPath></text>`;
  };
  const lines = text.middle
    .map(
      (line, i) =>
        `<text x="100" y="${104 + (i - (text.middle.length - 1) / 2) * 16}" font-size="13" text-anchor="middle" fill="${ink}" font-family="Liberation Sans" font-weight="700">${escapeXml(line)}</text>`,
    )
    .join("");
  return `<svg viewBox="0 0 200 200" style="width:${sizeMm}mm;height:${sizeMm}mm;transform:rotate(${chance.between(-14, 14).toFixed(1)}deg);opacity:.82">
<defs><filter id="${id}f" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".035" numOctaves="3" seed="${seed}" result="n"/><feColorMatrix in="n" type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -3.2 2.55" result="a"/><feComposite in="SourceGraphic" in2="a" operator="in"/></filter></defs>
<g filter="url(#${id}f)"><circle cx="100" cy="100" r="96" fill="none" stroke="${ink}" stroke-width="3.4"/><circle cx="100" cy="100" r="90" fill="none" stroke="${ink}" stroke-width="1.2"/><circle cx="100" cy="100" r="56" fill="none" stroke="${ink}" stroke-width="1.4"/>
${around(text.outer, 74, 13, "o")}${text.inner ? around(text.inner, 60, 9, "i") : ""}${lines}</g></svg>`;
}

/** A rectangular stamp with lines of text. */
export function boxStamp(lines: readonly string[], widthMm: number, chance: Chance, ink = "#5b2a86"): string {
  const height = 18 + lines.length * 17;
  const texts = lines
    .map(
      (line, i) =>
        `<text x="110" y="${23 + i * 17}" text-anchor="middle" font-size="12.5" font-family="Liberation Sans" font-weight="700" fill="${ink}">${escapeXml(line)}</text>`,
    )
    .join("");
  return `<svg viewBox="0 0 220 ${height}" style="width:${widthMm}mm;transform:rotate(${chance.between(-4, 4).toFixed(1)}deg);opacity:.8"><rect x="3" y="3" width="214" height="${height - 6}" rx="3" fill="none" stroke="${ink}" stroke-width="2.6"/>${texts}</svg>`;
}

/** A pen signature: a capital's loop, letters that shrink as the hand hurries, and a stroke that runs out. */
export function signature(widthMm: number, chance: Chance, ink = "#1f2f7a"): string {
  const tall = chance.between(28, 42);
  let x = 14;
  let d = `M ${x} 54 C ${x - 10} ${52 - tall}, ${x + 16} ${40 - tall}, ${x + 13} ${50} S ${x - 12} 70, ${x - 6} 58 S ${x + 16} 44, ${x + 24} 49`;
  x += 24;
  const letters = chance.whole(4, 6);
  for (let i = 0; i < letters; i += 1) {
    const shrink = 1 - i / (letters + 2);
    const step = chance.between(8, 15) * (0.7 + shrink * 0.4);
    const kind = chance.whole(0, 3);
    if (kind === 0) {
      const up = chance.between(16, 30) * shrink + 6;
      d += ` C ${x + step * 0.5} ${48 - up}, ${x + step * 0.9} ${44 - up}, ${x + step * 0.5} 52`;
    } else if (kind === 1) {
      const down = chance.between(10, 20) * shrink;
      d += ` C ${x + step * 0.3} 44, ${x + step * 0.7} ${60 + down}, ${x + step * 0.2} ${58 + down} S ${x + step * 0.5} 54, ${x + step} 48`;
    } else {
      const up = chance.between(5, 12) * shrink + 2;
      d += ` Q ${x + step * 0.3} ${50 - up * 2}, ${x + step * 0.5} 51 T ${x + step} ${48 + chance.between(-2, 2)}`;
    }
    x += step;
  }
  d += ` Q ${x + 14} ${38 - chance.between(0, 14)}, ${x + 38} ${44 + chance.between(-8, 8)}`;
  const under = chance.chance(0.6)
    ? `<path d="M ${chance.between(2, 24)} ${64 + chance.between(-3, 5)} Q ${x / 2} ${56 + chance.between(-3, 6)}, ${x + 22} ${59 + chance.between(-7, 3)}" fill="none" stroke="${ink}" stroke-width="1.3" stroke-linecap="round" opacity=".75"/>`
    : "";
  return `<svg viewBox="0 6 ${x + 42} 54" style="width:${widthMm}mm;display:block;transform:rotate(${chance.between(-4, 1).toFixed(1)}deg)"><path d="${d}" fill="none" stroke="${ink}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" opacity=".9"/>${under}</svg>`;
}

/** Security-print waves as an SVG background, faint. */
export function guilloche(
  width: number,
  height: number,
  colours: readonly string[],
  chance: Chance,
  density = 26,
): string {
  const paths: string[] = [];
  for (let i = 0; i < density; i += 1) {
    const phase = (i / density) * Math.PI * 2;
    const base = (i / density) * height;
    const amplitude = height / 14 + Math.sin(phase * 3) * (height / 30);
    const step = width / 48;
    let d = "";
    for (let k = 0; k <= 48; k += 1) {
      const x = k * step;
      const y = base + Math.sin(k / 4.2 + phase) * amplitude + Math.sin(k / 9 + phase * 2) * amplitude * 0.6;
      d += `${k === 0 ? "M" : "L"} ${x.toFixed(1)} ${y.toFixed(1)} `;
    }
    paths.push(
      `<path d="${d}" stroke="${colours[i % colours.length]}" stroke-width="${chance.between(0.25, 0.5).toFixed(2)}" fill="none"/>`,
    );
  }
  return `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" style="position:absolute;inset:0;width:100%;height:100%">${paths.join("")}</svg>`;
}

/** A rosette of turning ellipses: the round ornament of certificates and passports. No state's emblem. */
export function rosette(size: number, colour: string, petals = 24, width = 0.5): string {
  const ellipses = Array.from(
    { length: petals },
    (_, i) =>
      `<ellipse cx="50" cy="50" rx="46" ry="${14 + (i % 2) * 7}" transform="rotate(${(i * 180) / petals} 50 50)" fill="none" stroke="${colour}" stroke-width="${width}"/>`,
  ).join("");
  return `<svg viewBox="0 0 100 100" style="width:${size}mm;height:${size}mm;display:block">${ellipses}<circle cx="50" cy="50" r="47" fill="none" stroke="${colour}" stroke-width="${width * 2}"/></svg>`;
}

/** A square code that looks like a QR code and says nothing. */
export function squareCode(sizeMm: number, chance: Chance): string {
  const n = 33;
  const finder = (x: number, y: number): boolean => {
    const inside = (cx: number, cy: number): boolean | null => {
      const dx = x - cx;
      const dy = y - cy;
      if (dx < 0 || dy < 0 || dx > 7 || dy > 7) return null;
      if (dx === 7 || dy === 7) return false;
      const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3));
      return ring !== 2;
    };
    for (const [cx, cy] of [
      [0, 0],
      [n - 7, 0],
      [0, n - 7],
    ] as const) {
      const value = inside(cx, cy);
      if (value !== null) return value;
    }
    return chance.chance(0.48);
  };
  let cells = "";
  for (let y = 0; y < n; y += 1)
    for (let x = 0; x < n; x += 1) if (finder(x, y)) cells += `<rect x="${x}" y="${y}" width="1.03" height="1.03"/>`;
  return `<svg viewBox="0 0 ${n} ${n}" style="width:${sizeMm}mm;height:${sizeMm}mm;display:block" shape-rendering="crispEdges">${cells}</svg>`;
}

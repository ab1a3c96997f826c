import { chromium } from "playwright-core";

/** Prints HTML: as pixels at a resolution, or as a PDF with its own text. */
export interface Printer {
  readonly png: (html: string, size: SheetSize) => Promise<Buffer>;
  readonly pdf: (html: string) => Promise<Buffer>;
  /** Pixels, and the boxes (fractions of the sheet) of elements that carry data-field. */
  readonly close: () => Promise<void>;
}

export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly dpi: number;
}

export const A4 = { widthMm: 210, heightMm: 297 };
const MM_PER_INCH = 25.4;

export async function openPrinter(executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"): Promise<Printer> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--font-render-hinting=none"] });
  const pages = new Map<number, Awaited<ReturnType<typeof browser.newPage>>>();
  const pageFor = async (dpi: number) => {
    const known = pages.get(dpi);
    if (known) return known;
    const context = await browser.newContext({ deviceScaleFactor: dpi / 96 });
    const page = await context.newPage();
    pages.set(dpi, page);
    return page;
  };
  return {
    png: async (html, size) => {
      const page = await pageFor(size.dpi);
      const width = Math.round((size.widthMm / MM_PER_INCH) * 96);
      const height = Math.round((size.heightMm / MM_PER_INCH) * 96);
      await page.setViewportSize({ width, height });
      await page.setContent(html, { waitUntil: "load" });
      await page.evaluate("document.fonts.ready.then(() => true)");
      return page.screenshot({ type: "png", clip: { x: 0, y: 0, width, height } });
    },
    pdf: async (html) => {
      const page = await pageFor(96);
      await page.setContent(html, { waitUntil: "load" });
      const pdf = await page.pdf({ format: "A4", printBackground: true, preferCSSPageSize: true });
      return dated(pdf);
    },
    close: () => browser.close(),
  };
}

/** The same print gives the same bytes: the clock's time is written over, length kept. */
function dated(pdf: Buffer): Buffer {
  const text = pdf.toString("latin1").replaceAll(/\(D:\d{14}/g, "(D:20261117090000");
  return Buffer.from(text, "latin1");
}

/** A page of HTML; `css` after the house's own reset. Sizes in mm and pt. */
export function sheet(body: string, css = ""): string {
  return `<!doctype html><html><head><meta charset="utf-8"><style>
*{box-sizing:border-box;margin:0;padding:0}
html,body{background:#fff;color:#1a1a1c;-webkit-font-smoothing:antialiased}
body{position:relative;width:100vw;min-height:100vh;overflow:hidden;font:11pt/1.45 "Liberation Serif"}
@page{size:A4;margin:0}
.abs{position:absolute}.stamp{position:absolute;mix-blend-mode:multiply}
.pen{display:flex;align-items:flex-end;padding-bottom:4mm}.pen svg{flex:none;overflow:visible}
.mrz{font-family:"OCR B";white-space:pre}
${css}</style></head><body>${body}</body></html>`;
}

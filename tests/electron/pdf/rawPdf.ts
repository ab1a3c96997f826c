import { deflateSync } from "node:zlib";

/** A PDF put together by hand, object by object, so that it can be as odd as need be. */
export class RawPdf {
  readonly #objects: (string | { readonly dict: string; readonly data: Uint8Array })[] = [];

  /** The object's number. */
  add(body: string): number {
    return this.#objects.push(body);
  }

  stream(dict: string, data: Uint8Array | string, deflate = false): number {
    const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
    const filter = deflate ? "/Filter /FlateDecode" : "";
    return this.#objects.push({ dict: `${dict} ${filter}`, data: deflate ? deflateSync(bytes) : bytes });
  }

  set(number: number, body: string): void {
    this.#objects[number - 1] = body;
  }

  /** The file. */
  write(root: number): Uint8Array {
    const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
    const offsets: number[] = [];
    let at = parts[0]?.length ?? 0;
    const put = (text: string | Uint8Array): void => {
      const bytes = typeof text === "string" ? Buffer.from(text, "latin1") : Buffer.from(text);
      parts.push(bytes);
      at += bytes.length;
    };
    for (const [index, object] of this.#objects.entries()) {
      offsets.push(at);
      put(`${index + 1} 0 obj\n`);
      if (typeof object === "string") put(object);
      else {
        put(`<< ${object.dict} /Length ${object.data.length} >>\nstream\n`);
        put(object.data);
        put("\nendstream");
      }
      put("\nendobj\n");
    }
    const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
    const size = this.#objects.length + 1;
    const start = at;
    put(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root ${root} 0 R >>\n`);
    put(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat(parts);
  }
}

export interface RawPage {
  readonly content: string;
  /** Entries of the page's dictionary. */
  readonly extra?: string;
  /** Entries of its resources. */
  readonly resources?: string;
  /** "" for a page that inherits its box. */
  readonly media?: string;
}

/** Pages with Helvetica as /F1; `finish` may add objects and gives entries of the page tree and of the catalog. */
export function rawPages(
  pages: readonly RawPage[],
  finish: (
    pdf: RawPdf,
    pageNumbers: readonly number[],
  ) => { readonly tree?: string; readonly catalog?: string } = () => ({}),
): Uint8Array {
  const pdf = new RawPdf();
  const font = pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const tree = pdf.add("null");
  const numbers = pages.map(({ content, extra = "", resources = "", media = "/MediaBox [0 0 595 842]" }) => {
    const stream = pdf.stream("", content);
    return pdf.add(
      `<< /Type /Page /Parent ${tree} 0 R ${media} /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> ${resources} >> ${extra} >>`,
    );
  });
  const more = finish(pdf, numbers);
  const kids = numbers.map((number) => `${number} 0 R`).join(" ");
  pdf.set(tree, `<< /Type /Pages /Count ${numbers.length} /Kids [${kids}] ${more.tree ?? ""} >>`);
  return pdf.write(pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R ${more.catalog ?? ""} >>`));
}

/** One page of the size given, filled by one picture. */
export function picturePdf(
  dict: string,
  data: Uint8Array,
  { width = 150, height = 200, paint = "", mask = null as { dict: string; data: Uint8Array } | null } = {},
): Uint8Array {
  const pdf = new RawPdf();
  const soft = mask === null ? "" : `/SMask ${pdf.stream(mask.dict, mask.data)} 0 R`;
  const picture = pdf.stream(`/Type /XObject /Subtype /Image ${dict} ${soft}`, data);
  const content = pdf.stream("", `q ${paint} ${width} 0 0 ${height} 0 0 cm /Im Do Q`);
  const tree = pdf.add("null");
  const page = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Resources << /XObject << /Im ${picture} 0 R >> >> >>`,
  );
  pdf.set(tree, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  return pdf.write(pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

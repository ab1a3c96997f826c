import type { SourceFormat } from "#shared/domain/sourceFile.ts";
import { describeOther } from "./describeOther.ts";
import { brandsOf, latin1 } from "./fileSigns.ts";

/** What bytes are, by content alone. `what` is for people: "ZIP archive". */
export type Sniffed =
  | { readonly kind: "format"; readonly format: SourceFormat }
  | { readonly kind: "other"; readonly what: string }
  | { readonly kind: "empty" };

/** Readers accept junk before a PDF's header within this many bytes. */
const PDF_HEADER_WITHIN = 1024;
/** Brands of ISO media files that hold HEVC pictures. */
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx"];

/** Looks at the first bytes (for archives also the last); never at a name. */
export function sniffFormat(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: "empty" };
  const format = formatOf(bytes);
  return format ? { kind: "format", format } : { kind: "other", what: describeOther(bytes) };
}

function formatOf(bytes: Uint8Array): SourceFormat | null {
  const head = latin1(bytes, 0, PDF_HEADER_WITHIN + 8);
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^(II\*\0|MM\0\*|II\x2b\0|MM\0\x2b)/.test(head)) return "tiff";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (isHeic(head)) return "heic";
  const isArchive = head.startsWith("PK\x03\x04");
  if (!isArchive && head.slice(0, PDF_HEADER_WITHIN + 5).includes("%PDF-")) return "pdf";
  return isHeadlessPdf(bytes) ? "pdf" : null;
}

/** "mif1" and "msf1" only say that it is a picture: the compatible brands tell HEVC from AV1. */
function isHeic(head: string): boolean {
  const brands = brandsOf(head);
  return (
    brands !== null &&
    (brands.some((brand) => HEIC_BRANDS.includes(brand)) || brands[0] === "mif1") &&
    !brands.includes("avif")
  );
}

/** A PDF whose beginning was lost or overwritten still ends like one; it gets a PDF's verdict ("damaged"). */
function isHeadlessPdf(bytes: Uint8Array): boolean {
  const tail = latin1(bytes, Math.max(0, bytes.length - 2048), bytes.length);
  return tail.includes("startxref") && tail.includes("%%EOF");
}

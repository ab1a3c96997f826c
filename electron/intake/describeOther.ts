import { brandsOf, latin1 } from "./fileSigns.ts";

/** First bytes of files that people drop by mistake; the first that fits names it. */
const SIGNATURES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^Rar!\x1a\x07/, "RAR archive"],
  [/^7z\xbc\xaf\x27\x1c/, "7-Zip archive"],
  [/^\x1f\x8b/, "gzip archive"],
  [/^BZh[1-9]/, "bzip2 archive"],
  [/^\xfd7zXZ\0/, "xz archive"],
  [/^.{257}ustar/s, "tar archive"],
  [/^GIF8[79]a/, "GIF picture"],
  [/^BM.{4}\0{4}/s, "BMP picture"],
  [/^8BPS/, "Photoshop picture"],
  [/^\0\0\0\x0cjP {2}\r\n\x87\n|^\xff\x4f\xff\x51/, "JPEG 2000 picture"],
  [/^\xff\x0a|^\0\0\0\x0cJXL /, "JPEG XL picture"],
  [/^AT&TFORM/, "DjVu document"],
  [/^\0\0\x01\0/, "icon"],
  [/^%!PS/, "PostScript file"],
  [/^\{\\rtf/, "RTF document"],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, "old Microsoft Office document"],
  [/^RIFF.{4}AVI /s, "video"],
  [/^RIFF.{4}WAVE/s, "sound recording"],
  [/^\x1a\x45\xdf\xa3/, "video"],
  [/^\0\0\x01[\xb3\xba]/, "video"],
  [/^FLV\x01/, "video"],
  [/^ID3|^\xff[\xfb\xf3\xf2]/, "sound recording"],
  [/^OggS|^fLaC/, "sound recording"],
  [/^SQLite format 3\0/, "database"],
  [/^MZ|^\x7fELF|^\xca\xfe\xba\xbe|^\xcf\xfa\xed\xfe/, "program"],
  [/^wOF[F2]|^OTTO|^\0\x01\0\0\0/, "font"],
  [/^age-encryption\.org\//, "encrypted file"],
  [/^-----BEGIN /, "key or certificate file"],
];

/** Signs within text, looked for after the signatures. */
const TEXTS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?(<!doctype svg|<svg)/is, "SVG drawing"],
  [/^\s*(<!doctype html|<html|<head|<body)/i, "web page"],
  [/^\s*<\?xml/, "XML file"],
  [/^(Received|Return-Path|MIME-Version|Delivered-To|From|Message-ID|X-[\w-]+): /im, "e-mail message"],
  [/^\s*[{[]\s*["{[\]}]/, "JSON file"],
];

/** Folders inside a ZIP that tell an office format. */
const IN_ZIP: readonly (readonly [sign: string, what: string])[] = [
  ["mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument text (ODT)"],
  ["mimetypeapplication/vnd.oasis.opendocument", "OpenDocument file"],
  ["mimetypeapplication/epub", "e-book (EPUB)"],
  ["word/", "Word document (DOCX)"],
  ["xl/", "Excel workbook (XLSX)"],
  ["ppt/", "PowerPoint presentation (PPTX)"],
  ["Index/Document.iwa", "Apple Pages or Numbers document"],
];

/** A name for people of what the bytes are, when they are nothing that a pack can hold. */
export function describeOther(bytes: Uint8Array): string {
  const head = latin1(bytes, 0, 4096);
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return describeZip(bytes);
  const brands = brandsOf(head);
  if (brands) {
    if (brands.includes("avif") || brands.includes("avis")) return "AVIF picture";
    return brands[0]?.startsWith("M4A") ? "sound recording" : "video";
  }
  for (const [pattern, what] of SIGNATURES) if (pattern.test(head)) return what;
  return describeText(bytes) ?? "file of an unknown kind";
}

/** Names stand before each entry, and once more in the directory at the end. */
function describeZip(bytes: Uint8Array): string {
  const seen = latin1(bytes, 0, 65_536) + latin1(bytes, Math.max(0, bytes.length - 65_536), bytes.length);
  return IN_ZIP.find(([sign]) => seen.includes(sign))?.[1] ?? "ZIP archive";
}

function describeText(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 4096);
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (utf16) return "plain text";
  const text = latin1(start, 0, 4096);
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return null;
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? "plain text";
}

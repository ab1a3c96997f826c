import type { RejectionCode, SourceNote } from "../../domain/sourceFile.ts";

/** Why a file cannot be used, and what to do next. {file} is its name. */
export const rejectionSentences: Readonly<Record<RejectionCode, string>> = {
  "empty-file": "“{file}” is empty (0 bytes). Scan or download it again.",
  "unsupported-type": "“{file}” cannot go into a pack: {what}. Save it as PDF, JPEG, PNG or TIFF and add that.",
  encrypted:
    "“{file}” is locked with a password. Open it in a PDF viewer, print it to a new PDF without the password, and add that.",
  damaged: "“{file}” is damaged and no page of it can be read. Scan it again, or ask its sender for a new copy.",
  "too-many-pixels":
    "“{file}” is a picture of {megapixels} megapixels; the limit is {limit}. Save it at 300 dpi and add that.",
  "too-many-pages":
    "“{file}” has {pages} pages; the limit is {limit}. Split it and add only the pages that belong here.",
  "too-large": "“{file}” is {megabytes} MB; the limit is {limit} MB. Scan it at 300 dpi, or save it smaller.",
  "no-pages": "“{file}” holds no page. Check that it is the right file.",
  unreadable: "“{file}” cannot be opened: the system refuses access. Copy it to a folder of your own and add that.",
  "heic-not-decodable":
    "“{file}” is an iPhone picture (HEIC) that cannot be decoded here. On the phone choose Settings, Camera, Formats, Most Compatible, or export it as JPEG, and add that.",
  "timed-out":
    "“{file}” took too long to open and was given up. Print it to a new PDF, or scan the paper again, and add that.",
  "symlink-loop": "“{file}” is a link that leads back to itself. Add the real file or folder.",
  "not-found": "“{file}” does not exist. Check the name and the folder.",
  duplicate: "“{file}” is the same file as “{of}”, byte for byte, and was left out. Nothing is lost.",
};

/** What was noticed about, or done to, an accepted file. */
export const noteSentences: Readonly<Record<SourceNote["code"], string>> = {
  repaired: "The file was damaged and has been repaired for the pack; your original is unchanged.",
  "decrypted-empty-password": "The file was protected without a password; the pack holds an open copy.",
  duplicate: "The same file as “{of}”.",
  "name-does-not-match-content": "The name ends in .{extension}, but the file is {format}; it is read as what it is.",
  "form-flattened": "{fields} form fields are kept as they look, no longer fillable.",
  "digitally-signed":
    "The file is digitally signed. Its pages go into the pack as a print, and the signed original beside it, unchanged.",
  "active-content-removed": "Removed, because a pack must hold none: {what}.",
  "pages-unreadable": "Pages {pageNumbers} cannot be shown; the others can. Scan these pages again.",
};

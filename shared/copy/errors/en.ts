import type { AppErrorCode } from "../../domain/appError.ts";

/** A stop that the user can act on: what is wrong, and the next step. */
export const errorSentences: Readonly<Record<AppErrorCode, string>> = {
  usage: "{what}",
  "route-unknown": 'There is no route "{route}". The routes are: {known}.',
  "route-required": 'Say which visa the pack is for: --route ID, or "route" in the case file. The routes are: {known}.',
  "case-file-invalid": "The case file {file} cannot be used: {what}. Correct it and start again.",
  "no-usable-input": "None of the files can be used, so there is nothing to put into a pack. See the reasons above.",
  "output-not-writable":
    "The folder {folder} cannot be written ({what}). Choose another folder, or make room, and try again.",
  "output-exists":
    "{file} is already there and was not written by this pack. Choose another folder, or allow overwriting.",
  "output-verification-failed":
    "The finished file did not pass its own check ({what}), so it was not kept. Please report this with the kind of your scans.",
  "size-limit-unreachable":
    "The pack cannot be made as small as {limit} without becoming hard to read. Choose a larger limit, or leave out pages.",
  "pack-locked": "This pack is open in another window. Close it there, and try again.",
  "pack-damaged":
    "The pack's file {file} cannot be read. Your scans are still in the pack's folder; open the pack again from a copy.",
  "pack-newer": "This pack was saved by a newer version of Qujat. Update Qujat to open it.",
  interrupted: "Stopped. Nothing half-written was left.",
  "unknown-document": "The document {document} is not in this pack any more.",
  "unknown-page": "The page {page} is not in this pack any more.",
  "invalid-request": "This could not be understood: {what}.",
  internal: "Something went wrong inside Qujat; your pack is unchanged. Try again, and report it if it stays.",
};

import { lintCopyEn } from "./en.ts";
import { lintCopyKk } from "./kk.ts";
import type { LintCopy } from "./lintCopy.ts";
import { lintCopyRu } from "./ru.ts";

/** Words of the lints by language of the window. */
export const LINT_COPY: Readonly<Record<"en" | "ru" | "kk", LintCopy>> = {
  en: lintCopyEn,
  ru: lintCopyRu,
  kk: lintCopyKk,
};

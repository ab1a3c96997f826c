import { homeWords } from "#shared/copy/ui/home.ts";
import { LANGUAGES } from "#shared/copy/ui/words.ts";
import type { Translate } from "./translate.ts";

/** A bundled sample's names, by the folder it is made from. */
export const SAMPLE_NAMES = {
  "b11-family": "home.sampleFamilyName",
  "b1-business": "home.sampleBusinessName",
  "b2-installation": "home.sampleInstallationName",
} as const;

/** A pack's name as it is shown: a sample's in the window's language, until the user calls it otherwise. "" for none. */
export function packName(name: string, t: Translate): string {
  const key = Object.entries(SAMPLE_NAMES).find(
    ([folder, words]) => name === folder || LANGUAGES.some((language) => homeWords[language][words] === name),
  )?.[1];
  return key === undefined ? name : t(key);
}

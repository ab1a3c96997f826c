import { LANGUAGES, type Language } from "#shared/copy/ui/words.ts";
import { preferredLanguage } from "./translate.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** How this window looks and speaks: the renderer's own state, kept by the browser, never part of a pack. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

/** The part of the browser's storage that is used; absent where storage is denied. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = "qujat.preferences";

/** What was chosen before; else the system's language and appearance. */
export function readPreferences(storage: KeyValueStore | null, systemLanguages: readonly string[]): Preferences {
  const kept = parsed(storage?.getItem(KEY) ?? null);
  return {
    language: LANGUAGES.find((language) => language === kept.language) ?? preferredLanguage(systemLanguages),
    theme: THEMES.find((theme) => theme === kept.theme) ?? "system",
  };
}

export function writePreferences(storage: KeyValueStore | null, preferences: Preferences): void {
  storage?.setItem(KEY, JSON.stringify(preferences));
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

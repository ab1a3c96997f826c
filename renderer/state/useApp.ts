import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Language } from "#shared/copy/ui/words.ts";
import type { AppState, AppStore } from "./createAppStore.ts";
import type { KeptViews } from "./keptViews.ts";
import type { Theme } from "./preferences.ts";
import type { Translate } from "./translate.ts";

/** What every component may ask for. */
export interface AppContext {
  readonly store: AppStore;
  readonly language: Language;
  readonly t: Translate;
  /** A text of the route data in the user's language. */
  readonly rt: (text: string) => string;
  setLanguage(language: Language): void;
  /** What this window remembers of each pack's view. */
  readonly keptViews: KeptViews;
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

export const AppContextProvider = createContext<AppContext | null>(null);

export function useAppContext(): AppContext {
  const context = useContext(AppContextProvider);
  if (context === null) throw new Error("outside of the app");
  return context;
}

/** What is pointed at within the step that is shown; "" for nothing. */
export function useAt(): string {
  return useApp(({ place }) => (place.kind === "pack" ? (place.at ?? "") : ""));
}

/** Whether the address points at this. */
export function useIsPointed(at: string): boolean {
  return useApp(({ place }) => place.kind === "pack" && place.at === at);
}

/** One part of the state; the component is drawn anew only when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppContext().store, select);
}

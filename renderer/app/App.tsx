import { useCallback, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { desktopBridge } from "../client/ipcClient.ts";
import type { AppStore } from "../state/createAppStore.ts";
import { createKeptViews } from "../state/keptViews.ts";
import { type KeyValueStore, type Preferences, readPreferences, writePreferences } from "../state/preferences.ts";
import { routeText } from "../state/routeText.ts";
import { LOCALES, translator } from "../state/translate.ts";
import { type AppContext, AppContextProvider } from "../state/useApp.ts";
import { Frame } from "./Frame.tsx";
import { useAddress } from "./useAddress.ts";

/** The whole window: one store, the user's language and appearance, the frame. */
export function App({ store }: { readonly store: AppStore }) {
  const [preferences, setPreferences] = useState(() => readPreferences(storage("localStorage"), navigator.languages));
  const { language, theme } = preferences;
  const choose = useCallback((change: Partial<Preferences>) => {
    setPreferences((before) => {
      const after = { ...before, ...change };
      writePreferences(storage("localStorage"), after);
      return after;
    });
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    desktopBridge()?.setLanguage(language);
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  useAddress(store);
  const [keptViews] = useState(() => createKeptViews(storage("sessionStorage")));
  const context = useMemo<AppContext>(
    () => ({
      store,
      language,
      t: translator(language),
      rt: (text) => routeText(language, text),
      setLanguage: (chosen) => choose({ language: chosen }),
      keptViews,
      theme,
      setTheme: (chosen) => choose({ theme: chosen }),
    }),
    [store, language, theme, choose, keptViews],
  );
  return (
    <AppContextProvider value={context}>
      {/* The controls' own announcements have no Kazakh; Russian is nearer to their readers than English. */}
      <I18nProvider locale={language === "kk" ? LOCALES.ru : LOCALES[language]}>
        <Frame />
      </I18nProvider>
    </AppContextProvider>
  );
}

/** Reading the property alone throws where a browser denies storage. */
function storage(name: "localStorage" | "sessionStorage"): KeyValueStore | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

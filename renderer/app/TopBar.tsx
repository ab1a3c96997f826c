import { memo } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { LANGUAGES, type Language } from "#shared/copy/ui/words.ts";
import { THEMES } from "../state/preferences.ts";
import { useAppContext } from "../state/useApp.ts";
import { IconButton } from "../ui/Button.tsx";
import { MenuButton } from "../ui/MenuButton.tsx";
import { PackName } from "./PackName.tsx";

const OWN_NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Русский", kk: "Қазақша" };

/** The pack's name, undo and redo, language and appearance. */
export const TopBar = memo(function TopBar({ view }: { readonly view: PackView | null }) {
  const { store, t, language, setLanguage, theme, setTheme } = useAppContext();
  const what = (label: string | null) => (label === null ? "" : t(`act.${label}`));
  return (
    <header className="top">
      <a className="top-home" href="#/" aria-label={`${t("app.name")}: ${t("frame.home")}`} data-moves-focus>
        <img src="./icon.svg" alt="" width="26" height="26" />
        {view === null && <span className="top-app">{t("app.name")}</span>}
      </a>
      {view === null ? <span className="top-fill" /> : <PackName view={view} />}
      {view === null ? (
        <span className="top-note soft small">{t("app.promise")}</span>
      ) : (
        <>
          <span className="top-note soft small">{t("frame.saved")}</span>
          <fieldset className="top-group" aria-label={t("frame.history")}>
            <IconButton
              label={view.undo === null ? t("frame.undo") : t("frame.undoWhat", { what: what(view.undo) })}
              icon="undo"
              isDisabled={view.undo === null}
              onPress={() => void store.undo()}
            />
            <IconButton
              label={view.redo === null ? t("frame.redo") : t("frame.redoWhat", { what: what(view.redo) })}
              icon="redo"
              isDisabled={view.redo === null}
              onPress={() => void store.redo()}
            />
          </fieldset>
        </>
      )}
      <div className="top-group">
        <MenuButton
          label={`${t("frame.language")}: ${OWN_NAMES[language]}`}
          icon="language"
          groups={[
            {
              id: "languages",
              title: "",
              lines: LANGUAGES.map((one) => ({
                id: one,
                label: OWN_NAMES[one],
                chosen: one === language,
                onAct: () => setLanguage(one),
              })),
            },
          ]}
        />
        <MenuButton
          label={`${t("frame.theme")}: ${t(`theme.${theme}`)}`}
          icon="theme"
          groups={[
            {
              id: "themes",
              title: "",
              lines: THEMES.map((one) => ({
                id: one,
                label: t(`theme.${one}`),
                chosen: one === theme,
                onAct: () => setTheme(one),
              })),
            },
          ]}
        />
      </div>
    </header>
  );
});

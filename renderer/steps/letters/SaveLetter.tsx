import { useState } from "react";
import type { Letter } from "#shared/letters/letter.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";

/** Saves the letter as a file of its own, to print and sign, or to edit and translate elsewhere. */
export function SaveLetter({ letter }: { readonly letter: Letter }) {
  const { store, t } = useAppContext();
  const [file, setFile] = useState<string | null>(null);
  const save = async (format: "pdf" | "docx") => {
    const folder = await store.client.call("host.chooseFolder", {}).catch(() => ({ path: null }));
    const saved = await store.exportLetter({
      letter: letter.id,
      language: letter.language,
      format,
      outDir: folder.path,
    });
    setFile(saved);
  };
  return (
    <>
      <MenuButton
        label={t("letters.saveAs")}
        text={t("letters.saveAs")}
        icon="out"
        groups={[
          {
            id: "formats",
            title: "",
            lines: (["pdf", "docx"] as const).map((format) => ({
              id: format,
              label: t(format === "pdf" ? "letters.asPdf" : "letters.asDocx"),
              onAct: () => void save(format),
            })),
          },
        ]}
      />
      <span role="status" className="letter-saved">
        {file !== null && (
          <>
            <span className="soft small">{t("letters.saved", { file })}</span>
            <Button
              size="small"
              icon="folder"
              onPress={() => void store.client.call("host.showInFolder", { path: file })}
            >
              {t("letters.showFile")}
            </Button>
          </>
        )}
      </span>
    </>
  );
}

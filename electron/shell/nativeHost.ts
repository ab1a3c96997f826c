import { app, dialog, shell } from "electron";
import { keepingWords } from "#shared/copy/ui/keeping.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import type { HostAsk } from "../process/engineMessages.ts";

const SCANS = ["pdf", "jpg", "jpeg", "png", "tif", "tiff", "webp", "heic", "heif"];

/** The system's own dialogs and its file manager, for the engine. */
export async function answerHost(ask: HostAsk, language: Language): Promise<unknown> {
  const word = (name: string) => keepingWords[language][`menu.${name}`] ?? name;
  const packs = { name: word("packFiles"), extensions: ["qujat"] };
  switch (ask.what) {
    case "chooseFolder": {
      const chosen = await dialog.showOpenDialog({ properties: ["openDirectory", "createDirectory"] });
      return { path: chosen.filePaths[0] ?? null };
    }
    case "chooseFiles": {
      const chosen = await dialog.showOpenDialog({
        properties: ["openFile", "multiSelections"],
        filters: [{ name: word("scans"), extensions: [...SCANS, "qujat"] }, packs],
      });
      for (const path of chosen.filePaths) rememberPack(path);
      return { paths: chosen.filePaths };
    }
    case "chooseSavePath": {
      const chosen = await dialog.showSaveDialog({ defaultPath: ask.name, filters: [packs] });
      if (chosen.canceled || chosen.filePath === "") return { path: null };
      rememberPack(chosen.filePath);
      return { path: chosen.filePath };
    }
    case "showInFolder":
      shell.showItemInFolder(ask.path);
      return true;
  }
}

/** The system's list of recent documents holds packs, never a passport's scan. */
export function rememberPack(path: string): void {
  if (path.toLowerCase().endsWith(".qujat")) app.addRecentDocument(path);
}

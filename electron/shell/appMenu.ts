import type { MenuItemConstructorOptions } from "electron";
import type { MenuAction } from "#shared/contract/methods.ts";
import { keepingWords } from "#shared/copy/ui/keeping.ts";
import type { Language } from "#shared/copy/ui/words.ts";

/** The native menu in the window's language. Undo is the pack's; the window leaves a text that is typed its own. */
export function appMenu(
  act: (action: MenuAction) => void,
  language: Language,
  isMac: boolean,
): MenuItemConstructorOptions[] {
  const word = (name: string) => keepingWords[language][`menu.${name}`] ?? name;
  const own = (action: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    id: action,
    label: word(action),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => act(action),
  });
  const role = (name: NonNullable<MenuItemConstructorOptions["role"]>, label: string): MenuItemConstructorOptions => ({
    role: name,
    label: word(label),
  });
  const line: MenuItemConstructorOptions = { type: "separator" };
  return [
    ...(isMac ? [{ role: "appMenu" } as const] : []),
    {
      label: word("file"),
      submenu: [
        own("newPack", "CmdOrCtrl+N"),
        own("openPack", "CmdOrCtrl+O"),
        own("addFiles", "Shift+CmdOrCtrl+O"),
        own("savePack", "Shift+CmdOrCtrl+S"),
        line,
        own("home"),
        line,
        isMac ? role("close", "close") : role("quit", "quit"),
      ],
    },
    {
      label: word("edit"),
      submenu: [
        own("undo", "CmdOrCtrl+Z"),
        own("redo", "Shift+CmdOrCtrl+Z"),
        line,
        role("cut", "cut"),
        role("copy", "copy"),
        role("paste", "paste"),
        role("selectAll", "selectAll"),
      ],
    },
    {
      label: word("view"),
      submenu: [
        role("resetZoom", "resetZoom"),
        role("zoomIn", "zoomIn"),
        role("zoomOut", "zoomOut"),
        line,
        role("togglefullscreen", "fullScreen"),
      ],
    },
  ];
}

import type { MenuItemConstructorOptions } from "electron";

export interface MenuActions {
  readonly newPack: () => void;
  readonly addFiles: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The native menu; the window's own undo is the pack's, so the roles' text undo is left to text fields. */
export function appMenu(actions: MenuActions, isMac: boolean): MenuItemConstructorOptions[] {
  const application: MenuItemConstructorOptions[] = isMac ? [{ role: "appMenu" }] : [];
  return [
    ...application,
    {
      label: "&File",
      submenu: [
        { label: "New pack", accelerator: "CmdOrCtrl+N", click: actions.newPack },
        { label: "Add scans…", accelerator: "CmdOrCtrl+O", click: actions.addFiles },
        { type: "separator" },
        isMac ? { role: "close" } : { role: "quit" },
      ],
    },
    {
      label: "&Edit",
      submenu: [
        { label: "Undo", accelerator: "CmdOrCtrl+Z", click: actions.undo },
        { label: "Redo", accelerator: "Shift+CmdOrCtrl+Z", click: actions.redo },
        { type: "separator" },
        { role: "cut" },
        { role: "copy" },
        { role: "paste" },
        { role: "selectAll" },
      ],
    },
    {
      label: "&View",
      submenu: [
        { role: "resetZoom" },
        { role: "zoomIn" },
        { role: "zoomOut" },
        { type: "separator" },
        { role: "togglefullscreen" },
      ],
    },
    { role: "windowMenu" },
  ];
}

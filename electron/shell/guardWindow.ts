import type { Session, WebContents } from "electron";
import { APP_ORIGIN, SCHEME } from "./appProtocol.ts";

/** The page stays ours: no navigation, no new window, no web view, no permission. */
export function guardContents(contents: WebContents): void {
  contents.on("will-navigate", (event, url) => {
    if (!isOwn(url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/** Nothing but the app's own scheme is ever loaded: passports and statements stay on this machine. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }));
}

export function isOwn(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}

export function isAllowedRequest(url: string): boolean {
  return isOwn(url) || url.startsWith("data:") || url.startsWith(`blob:${SCHEME}://app`) || url.startsWith("devtools:");
}

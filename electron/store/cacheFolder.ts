import { homedir } from "node:os";
import { join } from "node:path";

/** The user's cache folder for this product, by the platform's custom. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.QUJAT_CACHE_DIR) return env.QUJAT_CACHE_DIR;
  if (process.platform === "win32")
    return join(env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "Qujat", "Cache");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "Qujat");
  return join(env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "qujat");
}

import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { cacheFolder } from "../store/cacheFolder.ts";

/**
 * Keeps the program's compiled code between starts; nothing of a pack ever lies there. In the user's own folder, not in
 * Node's usual one below the system's temporary folder, where on a shared machine others might lay code for us.
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv = process.env): void {
  const folder = env.NODE_COMPILE_CACHE ?? join(cacheFolder(env), "code");
  enableCompileCache(folder);
  // Threads look here.
  env.NODE_COMPILE_CACHE = folder;
}

import { mkdtemp, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { engineOnTheWay } from "#electron/engine/engineOnTheWay.ts";
import { openAppWindow } from "#electron/server/openAppWindow.ts";
import { startServer } from "#electron/server/startServer.ts";
import { openUploads } from "#electron/server/uploads.ts";
import { AppError } from "#shared/domain/appError.ts";
import { EXIT } from "../exitStatus.ts";
import type { Command } from "../parseArguments.ts";
import type { Terminal } from "../terminal.ts";

type ServeCommand = Extract<Command, { kind: "serve" }>;

const RENDERER = fileURLToPath(new URL("../../../dist/renderer", import.meta.url));
/** A window that is reloaded is away for a moment only. */
const GRACE_MS = 5_000;

/** Serves the app on this machine's loopback address until its window is closed or Ctrl-C. */
export async function runServe(command: ServeCommand, terminal: Terminal, signal: AbortSignal): Promise<number> {
  await buildRendererIfMissing(terminal);
  const uploads = openUploads(await mkdtemp(join(tmpdir(), "qujat-uploads-")));
  // The door opens first: the window's files are loaded by the browser while the engine is loaded here.
  const starting = import("#electron/engine/startEngine.ts").then(({ startEngine }) =>
    startEngine({ packs: "kept", uploadPath: uploads.pathOf, host: { log: (line) => terminal.err(line) } }),
  );
  const engine = engineOnTheWay(starting);
  const ended = Promise.withResolvers<void>();
  signal.addEventListener("abort", () => ended.resolve(), { once: true });
  const server = await startServer({
    dispatch: engine.dispatch,
    subscribe: engine.subscribe,
    assets: engine.assets,
    uploads,
    rendererFolder: RENDERER,
    port: command.port,
    onLastWindowClosed: () => ended.resolve(),
    graceMs: GRACE_MS,
  });
  terminal.out(server.url);
  if (command.open && !(await openAppWindow(server.url))) {
    terminal.err("No Chromium, Chrome or Edge was found: open the address above in a browser on this machine.");
  }
  starting.catch(ended.reject);
  try {
    await ended.promise;
  } finally {
    await server.close();
  }
  await engine.close();
  return signal.aborted ? EXIT.interrupted : EXIT.done;
}

/** In a checkout the window's files are built when they are first needed; an installed app brings them. */
async function buildRendererIfMissing(terminal: Terminal): Promise<void> {
  if ((await stat(join(RENDERER, "index.html")).catch(() => null)) !== null) return;
  terminal.err("Building the window (once) ...");
  const vite = await import("vite").catch(() => null);
  if (vite === null) throw new AppError("usage", { what: "The window's files are missing: install Qujat again." });
  await vite.build({
    configFile: fileURLToPath(new URL("../../../vite.config.ts", import.meta.url)),
    logLevel: "error",
  });
}

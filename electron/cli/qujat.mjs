#!/usr/bin/env node
// Starts the command line with a Node that runs TypeScript as it is (24, from the `node` package, or the machine's own).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { keepCompiledCode } = await import("../engine/keepCompiledCode.ts");
  keepCompiledCode();
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.argv.slice(2));
} else {
  const own = join(here, "..", "..", "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(own)) {
    console.error(
      `Qujat needs Node 22.18 or newer; this is ${process.version}. Run "npm ci" in the project's folder: it brings its own.`,
    );
    process.exit(2);
  }
  const child = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(child.status ?? 130);
}

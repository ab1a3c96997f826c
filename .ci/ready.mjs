// Installs what is missing, then runs the given script with the project's own Node (24).
// Runs on the machine's Node (20 or newer), before node_modules exists.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".qujat-lock");
const lockHash = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash;

if (!installed) {
  console.error("Installing packages (once) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    console.error(
      "The packages could not be installed: npm needs its registry this first time. Run the command again when online.",
    );
    process.exit(2);
  }
  writeFileSync(stamp, lockHash);
}

const nodeName = process.platform === "win32" ? "node.exe" : "node";
const own = join(root, "node_modules", "node", "bin", nodeName);
const [script, ...rest] = process.argv.slice(2);
const child = spawnSync(existsSync(own) ? own : process.execPath, [join(root, script), ...rest], { stdio: "inherit" });
process.exit(child.status ?? 130);

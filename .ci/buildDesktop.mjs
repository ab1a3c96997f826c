// Makes the desktop app's files in dist/desktop, or in the folder that is given: the TypeScript with its types taken out, file by file, so that the
// workers stay files of their own; the preload as the one CommonJS file that a sandboxed page needs; the window.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = resolve(process.argv[2] ?? join(root, "dist", "desktop"));
rmSync(out, { recursive: true, force: true });

for (const area of ["electron", "shared"]) {
  for (const entry of readdirSync(join(root, area), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.name.endsWith(".d.ts")) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(out, relative(root, path)).replace(/\.ts$/, ".js");
    mkdirSync(dirname(target), { recursive: true });
    const plain = stripTypeScriptTypes(readFileSync(path, "utf8"), { mode: "strip" });
    writeFileSync(target, plain.replaceAll(/\.ts(?=["'`])/g, ".js"));
  }
}

await build({
  configFile: false,
  logLevel: "warn",
  build: {
    outDir: join(out, "electron", "shell"),
    emptyOutDir: false,
    lib: { entry: join(root, "electron/shell/preload.ts"), formats: ["cjs"], fileName: () => "preload.cjs" },
    rolldownOptions: { external: ["electron"] },
  },
});
await build({
  configFile: join(root, "vite.config.ts"),
  logLevel: "warn",
  build: { outDir: join(out, "dist", "renderer") },
});
cpSync(join(root, "resources"), join(out, "resources"), {
  recursive: true,
  filter: (path) => !/screenshots|training/.test(relative(root, path)),
});
const { name, version, description, license, type, imports, dependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
writeFileSync(
  join(out, "package.json"),
  `${JSON.stringify({ name, version, description, license, type, main: "electron/shell/main.js", imports, dependencies }, null, 2)}\n`,
);
console.log(relative(root, out));

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

export interface ToolResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Of all its threads; 0 where the system does not tell. Unlike `seconds` the same on a busy machine. */
  readonly processorSeconds: number;
}

/** A tool that has not ended by then is ended; what it wrote so far is kept. */
const LIMIT_MILLISECONDS = 900_000;

export function runTool(command: string, args: readonly string[]): Promise<ToolResult> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, OMP_THREAD_LIMIT: "1" },
      timeout: LIMIT_MILLISECONDS,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    let processorSeconds = 0;
    const watch = setInterval(() => {
      processorSeconds = processorSecondsOf(child.pid) ?? processorSeconds;
    }, 200);
    child.on("close", (status) => {
      clearInterval(watch);
      resolve({
        status,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8").slice(-2000),
        seconds: (performance.now() - started) / 1000,
        processorSeconds,
      });
    });
  });
}

const TICKS_A_SECOND = 100;

/** What a running process has used so far, as Linux tells it; null elsewhere and once it has ended. */
function processorSecondsOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in brackets; user and system time are the 12th and 13th behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    return ticks > 0 ? ticks / TICKS_A_SECOND : null;
  } catch {
    return null;
  }
}

/** The product, as a user starts it. */
export const runQujat = (args: readonly string[]): Promise<ToolResult> =>
  runTool(process.execPath, [join(root, "electron", "cli", "qujat.mjs"), ...args]);

/** The peer: native tesseract on the same file, nothing prepared. PDFs are skipped. */
export async function runTesseract(file: string, languages: string): Promise<string> {
  if (!file.endsWith(".jpg")) return "";
  const done = await runTool("tesseract", [file, "-", "-l", languages]);
  return done.status === 0 ? done.stdout : "";
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a tool that had no part in writing the file. */
export async function tool(name: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(name, [...args], { maxBuffer: 64_000_000 });
  return stdout;
}

export interface PoppledWord {
  readonly text: string;
  /** Fractions of the page as shown, from the top left. */
  readonly box: readonly [number, number, number, number];
}

/** Words of every page with their places, as poppler finds them. */
export async function wordsByPage(path: string): Promise<readonly (readonly PoppledWord[])[]> {
  const html = await tool("pdftotext", "-bbox", path, "-");
  const info = await tool("pdfinfo", "-f", "1", "-l", "99999", path);
  const rotations = [...info.matchAll(/rot:\s+(\d+)/g)].map((found) => Number(found[1]));
  return html
    .split("<page ")
    .slice(1)
    .map((page, index) => {
      const [width, height] = [...page.matchAll(/(?:width|height)="([\d.]+)"/g)].map((found) => Number(found[1]));
      return [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
      ].map((found) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = found.slice(1, 5).map(Number);
        // The places are of the turned page, the size given is of the page before turning.
        const [w = 1, h = 1] = (rotations[index] ?? 0) % 180 === 0 ? [width, height] : [height, width];
        return { text: found[5] ?? "", box: [x1 / w, y1 / h, (x2 - x1) / w, (y2 - y1) / h] as const };
      });
    });
}

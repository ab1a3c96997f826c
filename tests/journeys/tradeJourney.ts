import { execFileSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { type App, goTo } from "./driver.ts";

/** The sentences of open findings that are more than advice, as the Check step shows them. */
export async function expectFindings(app: App, sentences: readonly RegExp[]): Promise<void> {
  await goTo(app, "Check");
  for (const sentence of sentences) await app.page.getByText(sentence).first().waitFor();
  const told = (await app.view()).findings.filter((finding) => finding.severity !== "advice");
  expect(told.map((finding) => finding.rule)).toHaveLength(sentences.length);
}

/** Makes one PDF although blockers are open; the text of its pages, read by another program. */
export async function makePack(app: App, name: RegExp): Promise<readonly string[]> {
  const { page } = app;
  await goTo(app, "Pack");
  await page.getByText("One PDF").click();
  await page.getByRole("button", { name: "Make the pack" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Make it all the same" }).click();
  await page.getByText("Written and verified", { exact: true }).waitFor({ timeout: 180_000 });
  const folder = join(app.dataFolder, (await app.view()).pack.id, "output");
  const file = (await readdir(folder)).find((one) => name.test(one));
  const path = join(folder, `${file}`);
  execFileSync("qpdf", ["--check", path], { stdio: "ignore" });
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return text
    .split("\f")
    .slice(0, -1)
    .map((one) => one.replace(/\s+/g, " "));
}

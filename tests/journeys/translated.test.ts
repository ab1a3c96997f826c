import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, goTo, openApp, openSample } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
  await openSample(app);
});
afterAll(() => app?.close());

const LANGUAGES = [
  {
    menu: /^Language/,
    name: "Русский",
    steps: ["Маршрут", "Документы", "Проверка", "Письма", "Подготовка", "Пакет"],
  },
  { menu: /^Язык/, name: "Қазақша", steps: ["Бағыт", "Құжаттар", "Тексеру", "Хаттар", "Дайындық", "Топтама"] },
] as const;

/** Texts of the page with two English words in a row; what stands in quotes was read off a paper, and addresses are as they are. */
function englishOn(page: App["page"]): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const said = (node.textContent ?? "").replace(/“[^”]*”|https:\/\/\S+/g, "");
      if (/(?:\b[A-Za-z]?[a-z]{2,}\b[\s,'’-]+){1,}[a-z]{3,}/.test(said)) texts.push(said.trim());
    }
    return [...new Set(texts)];
  });
}

/** Everything that can be unfolded, unfolded. */
async function unfoldAll(page: App["page"]): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]')) {
      if (!button.hasAttribute("aria-haspopup")) button.click();
    }
  });
  await page.waitForTimeout(400);
}

test.each(LANGUAGES)("in $name no step says anything in English but what stands on the papers", async (language) => {
  const { page } = app;
  await page.getByRole("button", { name: language.menu }).click();
  await page.getByRole("menuitem", { name: language.name }).click();
  const { pack } = await app.view();
  const onPapers = [
    ...pack.files.map(({ name }) => name.split("/").at(-1) ?? name),
    ...pack.documents.flatMap(({ fields }) => fields.flatMap(({ raw, value }) => [raw.trim(), value])),
  ];
  const said: string[] = [];
  for (const step of language.steps) {
    await goTo(app, step);
    await page.locator('main h1[tabindex="-1"]').waitFor();
    const tabs = page.getByRole("tab");
    for (let tab = 0; tab < Math.max(1, await tabs.count()); tab++) {
      if ((await tabs.count()) > 0) await tabs.nth(tab).click();
      await unfoldAll(page);
      said.push(...(await englishOn(page)).filter((text) => !onPapers.includes(text)));
    }
  }
  expect([...new Set(said)]).toEqual([]);
});

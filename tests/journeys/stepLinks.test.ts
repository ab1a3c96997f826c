import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, openApp } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
}, 120_000);
afterAll(async () => {
  await app.close();
});

test("a step that is chosen in the moment the pack changes stays chosen", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "New pack" }).click();
  await page.getByRole("heading", { name: "Why are you going?" }).waitFor();
  const { pack } = await app.view();
  for (const [route, step] of [
    ["b11", "documents"],
    ["b1", "check"],
    ["b11", "letters"],
  ] as const) {
    await page.evaluate(
      ({ packId, body, to }) => {
        // The engine answers while the window is busy, so that the change waits in front of the followed link.
        void fetch("/rpc", { method: "POST", body });
        const until = performance.now() + 1_000;
        while (performance.now() < until);
        document.querySelector<HTMLAnchorElement>(`a[href="#/${packId}/${to}"]`)?.click();
      },
      {
        packId: pack.id,
        to: step,
        body: JSON.stringify({
          method: "pack.command",
          params: { packId: pack.id, command: { kind: "setRoute", route } },
        }),
      },
    );
    await page.waitForTimeout(300);
    expect(await page.locator('.tab[aria-current="page"]').getAttribute("href")).toBe(`#/${pack.id}/${step}`);
  }
});

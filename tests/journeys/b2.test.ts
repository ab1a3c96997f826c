import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, expectAccessible, openApp, openSample } from "./driver.ts";
import { expectFindings, makePack } from "./tradeJourney.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
  await openSample(app, "B2");
});
afterAll(() => app?.close());

test("a service engineer's three mistakes are shown, and nothing else above advice", async () => {
  await expectFindings(app, [
    /The cover letter says “will work”/,
    /name on the accommodation paper \(ROHAN KULKARNY, page 1\) differs from the passport/,
    /host company's letter \(page 1\) speaks of a visa of category B1, but you apply for B2/,
  ]);
  await expectAccessible(app, "check of the installation sample");
});

test("the installation pack is written in the guide's order, cover letter first and index last", async () => {
  const pages = await makePack(app, /^Pack_B2_KULKARNI.*\.pdf$/);
  expect(pages).toHaveLength(14);
  const place = (words: RegExp) => pages.findIndex((text) => words.test(text));
  expect(place(/I ask for a visa of category B2/)).toBe(0);
  expect(place(/VISA APPLICATION FORM/)).toBe(1);
  expect(place(/CONTRACT No WG-2026\/118/)).toBeGreaterThan(place(/EMPLOYMENT CERTIFICATE/));
  expect(pages.at(-1)).toMatch(/index/i);
  expect(pages.at(-1)).toMatch(/Visa application form/);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, expectAccessible, openApp, openSample } from "./driver.ts";
import { expectFindings, makePack } from "./tradeJourney.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
  await openSample(app, "B1");
});
afterAll(() => app?.close());

test("a business visitor's three mistakes are shown, and nothing else above advice", async () => {
  await expectFindings(app, [
    /passport number on the employer's letter \(A27468193, page 1\) differs from the passport/,
    /insurance policy \(page 1\) ends on 16 February 2027|insurance policy \(page 1\) ends on 2027-02-16/,
    /company number on the invitation \(160340027495, page 1\) differs from the letter of invitation \(160340024795, page 1\)/,
  ]);
  await expectAccessible(app, "check of the business sample");
});

test("the business pack is written in the guide's order, index first, with its text", async () => {
  const pages = await makePack(app, /^Pack_B1_MANSOUR.*\.pdf$/);
  expect(pages).toHaveLength(13);
  expect(pages[0]).toMatch(/document index/i);
  expect(pages[0]).toMatch(/Visa application form/);
  const place = (words: RegExp) => pages.findIndex((text, index) => index > 0 && words.test(text));
  expect(place(/P<EGYMANSOUR<<KARIM<+ A274618936EGY8709147M3004102/)).toBe(1);
  expect(place(/VISA APPLICATION FORM/)).toBe(2);
  expect(place(/I ask for a business visa of category B1/)).toBeGreaterThan(place(/EMPLOYMENT CERTIFICATE/));
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, goTo, openApp, slot } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const answer = (name: string) => app.page.getByRole("button", { name, exact: true }).click();

test("questions lead to a route; a wrong answer is taken back on the way", async () => {
  const { page } = app;
  await answer("New pack");
  await page.getByRole("heading", { name: "Why are you going?" }).waitFor();
  await answer("Meetings, a deal, a conference, market research");
  await answer("Yes");
  await page.getByRole("heading", { name: /^Is there a contract/ }).waitFor();
  // The focus is on the question, so that it is read at once.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Is there a contract/);
  await page.getByRole("button", { name: /^Yes\. Answer again: Will you handle tools/ }).click();
  await answer("No");
  await answer("No: only negotiating, meeting, exhibiting, researching");
  await page.getByText(/Guides disagree with official lists/).waitFor();
  await answer("Take this route");
  await page.getByRole("heading", { level: 1, name: "Business visa" }).waitFor();
});

test("only questions that change the pack are asked, each says what for, and the places follow the answers", async () => {
  const { page } = app;
  await page.getByRole("radiogroup", { name: "Has a visa ever been refused?" }).getByText("Yes").click();
  await goTo(app, "Documents");
  await slot(app, "Prior-refusal note").getByText("Why: Has a visa ever been refused? Yes").waitFor();
  await goTo(app, "Route");
  await page.getByRole("textbox", { name: "Code that the mission confirmed" }).fill("c5");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await app.view()).pack.facts["case.codeConfirmedByMission"]).toBe("C5");
});

test("the route is corrected: other places, the same answers, and undo leads back", async () => {
  const { page } = app;
  await answer("Change the route");
  await answer("Join or live with close family");
  await answer("Yes");
  await answer("Citizen");
  await answer("Enter now");
  await answer("Yes");
  await page.getByText(/Family status is not work permission/).waitFor();
  await answer("Take this route");
  await page.getByRole("heading", { level: 1, name: "Family reunification visa" }).waitFor();
  const refused = page.getByRole("radiogroup", { name: "Has a visa ever been refused?" });
  expect(await refused.getByRole("radio", { name: "Yes" }).isChecked()).toBe(true);
  // What a child would need is not asked while nobody is known to be a child.
  expect(await page.getByText("Does one parent have sole custody?").count()).toBe(0);
  await page.getByLabel("Date of birth?").fill("2015-05-05");
  await page.getByRole("radiogroup", { name: "Which parents travel with the child?" }).waitFor();
  await page.reload();
  await page.getByRole("radiogroup", { name: "Which parents travel with the child?" }).waitFor();
  await page.getByRole("button", { name: "Undo: answer" }).click();
  await page.getByRole("button", { name: "Undo: choice of route" }).click();
  await page.getByRole("heading", { level: 1, name: "Business visa" }).waitFor();
});

test("a purpose without a pack says so, and a derived route says how thin its source is", async () => {
  const { page } = app;
  await answer("Change the route");
  await page.getByRole("button", { name: /^Other: transit/ }).click();
  await page.getByRole("heading", { name: "No pack, other category" }).waitFor();
  await answer("Back");
  await answer("Leisure");
  await answer("Take this route");
  await page.getByText("Thin source").waitFor();
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startEngine } from "#electron/engine/startEngine.ts";
import type { Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";

const folder = await mkdtemp(join(tmpdir(), "qujat-wishes-"));
const engine = await startEngine({
  packs: "passing",
  jobs: 1,
  cache: false,
  languages: ["eng"],
  host: { log: () => {} },
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> {
  const answer = await engine.dispatch(method, params);
  if (!answer.ok) throw new Error(`${method}: ${answer.error.code} ${JSON.stringify(answer.error.detail)}`);
  return answer.result as ResultOf<M>;
}

const WISHES = {
  format: 1 as const,
  id: "embassy-somewhere-b11",
  mission: "Embassy of Kazakhstan, Somewhere",
  route: "b11",
  source: "its page",
  date: "2026-11-02",
  order: ["photo", "passport-copy"],
  droppedSlots: ["additional-questionnaire"],
  passportMonths: 8,
  uploadLimitMb: 4,
};

describe("a mission's wishes", () => {
  it("change the order, the places and the facts of a pack, as one step of undo", async () => {
    const { packId } = await ask("packs.create", { route: "b11" });
    const before = await ask("packs.open", { packId });
    const after = await ask("pack.command", { packId, command: { kind: "setOverlay", overlay: WISHES } });
    expect(after.slots.slice(0, 2).map(({ slotId }) => slotId)).toEqual(["photo", "passport-copy"]);
    expect(after.slots.map(({ slotId }) => slotId)).not.toContain("additional-questionnaire");
    expect(after.pack.facts).toMatchObject({ "mission.passportMonths": 8, "mission.maxFileMb": 4 });
    expect(after.routeKey).not.toBe(before.routeKey);
    const { changes } = await ask("pack.route", { packId });
    expect(changes.map(({ kind }) => kind).sort()).toEqual([
      "order",
      "passport-months",
      "slot-dropped",
      "upload-limit",
    ]);
    expect(changes.every(({ source, date }) => source === "its page" && date === "2026-11-02")).toBe(true);
    const undone = await ask("pack.undo", { packId });
    expect([undone.slots[0]?.slotId, undone.pack.overlay]).toEqual(["document-index", null]);
  });

  it("give way to what the user answered for the mission", async () => {
    const { packId } = await ask("packs.create", { route: "b11", facts: { "mission.passportMonths": 3 } });
    const view = await ask("pack.command", { packId, command: { kind: "setOverlay", overlay: WISHES } });
    expect(view.pack.facts["mission.passportMonths"]).toBe(3);
  });

  it("travel with the saved pack, and with ticks, holidays and answers", async () => {
    const { packId } = await ask("packs.create", { route: "b11" });
    await ask("pack.command", { packId, command: { kind: "setOverlay", overlay: WISHES } });
    await ask("pack.command", { packId, command: { kind: "tickItem", itemId: "CL-B11-B1", ticked: true } });
    await ask("pack.command", { packId, command: { kind: "setHolidays", days: ["2026-12-16", "2026-12-16"] } });
    const path = join(folder, "kept.qujat");
    await ask("packs.saveFile", { packId, path });
    const opened = await ask("packs.openFile", { path });
    const view = await ask("packs.open", { packId: opened.packId });
    expect(view.pack).toMatchObject({ overlay: WISHES, ticks: ["CL-B11-B1"], holidays: ["2026-12-16"] });
    expect(view.slots[0]?.slotId).toBe("photo");
  });

  it("without a source are refused at the door", async () => {
    const { packId } = await ask("packs.create", { route: "b11" });
    const answer = await engine.dispatch("pack.command", {
      packId,
      command: { kind: "setOverlay", overlay: { ...WISHES, source: "" } },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: "invalid-request" } });
  });

  it("leave checklists and dates to be worked out by the route as it stands", async () => {
    const { packId } = await ask("packs.create", {
      route: "extension",
      facts: { "case.variant": "ext-b2", "ext.currentUntil": "2027-03-01" },
      today: "2026-11-20",
    });
    const { checklists, dates } = await ask("pack.prepare", { packId });
    expect(checklists.map(({ id }) => id)).toEqual(["CL-B2-E", "CL-B2-F", "CL-LS-E"]);
    expect(dates.apply).toMatchObject({ state: "open", latest: "2027-01-30" });
  });
});

import { expect, test, vi } from "vitest";
import { createAppStore } from "#renderer/state/createAppStore.ts";
import { sidesCommand } from "#renderer/steps/documents/pageActs.ts";
import { suggestedSides } from "#renderer/steps/documents/suggestedSides.ts";
import type { PackSummary, PackView } from "#shared/contract/packView.ts";
import type { Field, PackDocument } from "#shared/domain/document.ts";
import { documentOf } from "#tests/electron/pdf/packFixture.ts";
import { fakeClient, viewAt } from "./fakeClient.ts";

const ZONE: Field = {
  name: "passportNumber",
  value: "012345678",
  raw: "012345678",
  pageNumber: 1,
  box: null,
  confidence: 1,
  source: "mrz",
};

function viewOf(documents: readonly PackDocument[], sheets: PackView["pack"]["sheets"] = []): PackView {
  const view = viewAt(1);
  return { ...view, pack: { ...view.pack, documents, sheets } };
}

test("two pages of a card are proposed as one sheet, until they stand on it", () => {
  const card = documentOf("f1.0", "id-card", ["f1.0", "f1.1"]);
  expect(suggestedSides(card, viewOf([card]))).toEqual({ front: "f1.0", back: "f1.1", other: null });
  expect(suggestedSides(card, viewOf([card], [{ front: "f1.0", back: "f1.1" }]))).toBeNull();
  const long = documentOf("f1.0", "id-card", ["f1.0", "f1.1", "f1.2"]);
  expect(suggestedSides(long, viewOf([long]))).toBeNull();
  const statement = documentOf("f1.0", "bank-statement", ["f1.0", "f1.1"]);
  expect(suggestedSides(statement, viewOf([statement]))).toBeNull();
});

test("two files with a side each are proposed once, the side with the zone as the back", () => {
  const back = documentOf("f1.0", "id-card", ["f1.0"], { fields: [ZONE] });
  const front = documentOf("f2.0", "id-card", ["f2.0"]);
  const view = viewOf([back, front]);
  expect(suggestedSides(back, view)).toEqual({ front: "f2.0", back: "f1.0", other: front });
  expect(suggestedSides(front, view)).toBeNull();
  const stranger = documentOf("f2.0", "id-card", ["f2.0"], { person: "sponsor" });
  expect(suggestedSides(back, viewOf([back, stranger]))).toBeNull();
});

test("two chosen pages are put on one sheet, the first as the front; a page that is on one is parted from the other", () => {
  const pages = ["a", "b", "c"];
  expect(sidesCommand(pages, ["a", "c"], undefined)).toEqual({
    kind: "pairSides",
    front: "a",
    back: "c",
    document: pages,
  });
  expect(sidesCommand(pages, ["a"], undefined)).toBeNull();
  expect(sidesCommand(pages, pages, undefined)).toBeNull();
  expect(sidesCommand(pages, ["b"], { front: "a" })).toEqual({ kind: "partSides", front: "a" });
});

const summary: PackSummary = {
  packId: "p1",
  name: "Anna",
  route: "b11",
  applicant: "IVANOVA ANNA",
  documents: 3,
  missing: null,
  blockers: null,
  deadline: null,
  changedAt: "2026-11-20T10:00:00.000Z",
};

test("a pack that is removed can be put back at once, and the offer goes when another place is shown", async () => {
  const client = fakeClient({
    "packs.list": () => [summary],
    "packs.remove": () => null,
    "packs.restore": () => null,
    "packs.open": () => viewAt(1),
  });
  const store = createAppStore(client);
  await store.go({ kind: "home" });
  await store.removePack("p1");
  expect(store.getState().justRemoved).toEqual(summary);
  await store.restorePack("p1");
  expect(store.getState().justRemoved).toBeNull();
  expect(client.called).toContain("packs.restore");
  await store.removePack("p1");
  await store.go({ kind: "pack", packId: "p1", step: "documents" });
  expect(store.getState().justRemoved).toBeNull();
});

test("of files opened from the system, saved packs become packs, and scans go into a new one", async () => {
  const added: unknown[] = [];
  const client = fakeClient({
    "packs.openFile": () => ({ packId: "p2" }),
    "packs.create": () => ({ packId: "p3" }),
    "packs.open": ({ packId }) => viewAt(1, "", packId),
    "pack.addFiles": ({ files }) => {
      added.push(...files);
      return { jobId: "j1" };
    },
  });
  const store = createAppStore(client);
  await store.openPaths(["/case.QUJAT"]);
  expect(store.getState().place).toMatchObject({ packId: "p2" });
  await store.go({ kind: "home" });
  await store.openPaths(["/passport.jpg"]);
  expect(store.getState().place).toMatchObject({ packId: "p3", step: "documents" });
  expect(added).toEqual([{ path: "/passport.jpg" }]);
});

test("an engine that was started again is told, and the pack is asked for anew", async () => {
  const client = fakeClient({ "packs.open": () => viewAt(7) });
  const store = createAppStore(client);
  await store.go({ kind: "pack", packId: "p1", step: "documents" });
  client.tell({ kind: "engineRestarted" });
  expect(store.getState().error?.code).toBe("engine-restarted");
  await vi.waitFor(() => expect(client.called.filter((method) => method === "packs.open")).toHaveLength(2));
});

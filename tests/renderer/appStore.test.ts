import { expect, test, vi } from "vitest";
import { ClientError } from "#renderer/client/clientError.ts";
import { createAppStore } from "#renderer/state/createAppStore.ts";
import type { PackView } from "#shared/contract/packView.ts";
import { fakeClient, viewAt } from "./fakeClient.ts";

const open = { kind: "pack", packId: "p1", step: "documents" } as const;
const lost = () => {
  throw new ClientError({ code: "connection-lost", detail: {}, retry: true });
};

test("an answer that comes late never replaces what is newer", async () => {
  const answers: ((view: PackView) => void)[] = [];
  const client = fakeClient({
    "packs.open": () => viewAt(1),
    "pack.command": () => new Promise<PackView>((resolve) => answers.push(resolve)),
  });
  const store = createAppStore(client);
  await store.go(open);
  const [first, second] = [store.command({ kind: "rename", name: "a" }), store.command({ kind: "rename", name: "b" })];
  await vi.waitFor(() => expect(answers.length).toBe(2));
  answers[1]?.(viewAt(3));
  await second;
  answers[0]?.(viewAt(2));
  await first;
  expect(store.getState().view?.pack.name).toBe("revision 3");
  client.tell({ kind: "packChanged", packId: "p1", view: viewAt(2) });
  expect(store.getState().view?.revision).toBe(3);
  client.tell({ kind: "packChanged", packId: "p1", view: viewAt(4) });
  expect(store.getState().view?.revision).toBe(4);
});

test("what is told of another pack is not shown, nor what arrives after the pack was left", async () => {
  let answer: (view: PackView) => void = () => undefined;
  const client = fakeClient({
    "packs.open": () =>
      new Promise<PackView>((resolve) => {
        answer = resolve;
      }),
  });
  const store = createAppStore(client);
  const opening = store.go(open);
  await store.go({ kind: "home" });
  answer(viewAt(1));
  await opening;
  expect(store.getState().view).toBeNull();
  client.tell({ kind: "packChanged", packId: "p2", view: viewAt(9, "other", "p2") });
  expect(store.getState().view).toBeNull();
});

test("what failed can be tried again, and does the same thing", async () => {
  let fails = true;
  const client = fakeClient({
    "packs.open": () => viewAt(1),
    "pack.command": () => (fails ? lost() : viewAt(2, "renamed")),
  });
  const store = createAppStore(client);
  await store.go(open);
  await store.command({ kind: "rename", name: "renamed" });
  const { error, retry } = store.getState();
  expect(error?.code).toBe("connection-lost");
  fails = false;
  store.dismissError();
  retry?.();
  await vi.waitFor(() => expect(store.getState().view?.pack.name).toBe("renamed"));
  expect(store.getState().error).toBeNull();
});

test("an engine that was restarted counts anew, and is believed", async () => {
  let view = viewAt(40, "before");
  const client = fakeClient({ "packs.open": () => view });
  const store = createAppStore(client);
  await store.go(open);
  view = viewAt(1, "after");
  client.tell({ kind: "reconnected" });
  await vi.waitFor(() => expect(store.getState().view?.pack.name).toBe("after"));
});

test("a fault that is nobody's answer is shown as one, and no files are left on their way", async () => {
  const client = fakeClient({
    "packs.open": () => viewAt(1),
    "pack.addFiles": () => {
      throw new TypeError("a bug");
    },
  });
  const store = createAppStore(client);
  await store.go(open);
  await store.addFiles([new Blob(["x"])]);
  expect(store.getState()).toMatchObject({ error: { code: "internal" }, sending: null });
});

test("undo says what it took back", async () => {
  const client = fakeClient({
    "packs.open": () => ({ ...viewAt(1), undo: "turnPages" }),
    "pack.undo": () => viewAt(2),
  });
  const store = createAppStore(client);
  await store.go(open);
  await store.undo();
  expect(store.getState().moved).toEqual({ way: "undone", label: "turnPages" });
});

test("what answers an act is told from what the engine says by itself, which can wait to be drawn", async () => {
  const client = fakeClient({ "packs.open": () => viewAt(1), "pack.command": () => viewAt(3) });
  const store = createAppStore(client);
  await store.go(open);
  expect(store.getState().isAnswer).toBe(true);
  client.tell({ kind: "packChanged", packId: "p1", view: viewAt(2) });
  expect(store.getState()).toMatchObject({ view: { revision: 2 }, isAnswer: false });
  await store.command({ kind: "rename", name: "x" });
  expect(store.getState()).toMatchObject({ view: { revision: 3 }, isAnswer: true });
  client.tell({ kind: "packChanged", packId: "p1", view: viewAt(2) });
  expect(store.getState()).toMatchObject({ view: { revision: 3 }, isAnswer: true });
});

import { expect, test } from "vitest";
import { createKeptViews } from "#renderer/state/keptViews.ts";
import { packName } from "#renderer/state/packName.ts";
import { hashOf, isSamePlace, isSameStep, placeOf } from "#renderer/state/place.ts";
import { readPreferences, writePreferences } from "#renderer/state/preferences.ts";
import { shareUnchanged } from "#renderer/state/shareUnchanged.ts";
import { formatDate, formatMonth, formatTime, formatWhen, translator } from "#renderer/state/translate.ts";
import { joinCommand, movedPages, splitCommand, splitOffCommand } from "#renderer/steps/documents/pageActs.ts";

test("the address says where the user is, and nonsense in it leads home", () => {
  const place = { kind: "pack", packId: "p-1", step: "check" } as const;
  expect(placeOf(hashOf(place))).toEqual(place);
  expect(placeOf(hashOf({ kind: "home" }))).toEqual({ kind: "home" });
  const at = { ...place, at: "look~f.1/0 é~a/b" };
  expect(placeOf(hashOf(at))).toEqual(at);
  expect(placeOf("#/p-1/check/%E0%A4%A")).toEqual(place);
  expect(isSameStep(place, at) && !isSamePlace(place, at)).toBe(true);
  expect(placeOf("#/p-1/nowhere")).toEqual({ ...place, step: "documents" });
  for (const nonsense of ["", "#", "#/../..", "#/<script>"]) expect(placeOf(nonsense)).toEqual({ kind: "home" });
});

test("language and appearance are kept; without a choice they are the system's; what is damaged is no choice", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(readPreferences(storage, ["fr-FR", "kk-KZ"])).toEqual({ language: "kk", theme: "system" });
  writePreferences(storage, { language: "ru", theme: "dark" });
  expect(readPreferences(storage, ["en-GB"])).toEqual({ language: "ru", theme: "dark" });
  for (const key of kept.keys()) kept.set(key, '{"language":"xx",');
  expect(readPreferences(storage, ["en-GB"])).toEqual({ language: "en", theme: "system" });
  expect(readPreferences(null, ["ru"])).toEqual({ language: "ru", theme: "system" });
});

test("pages move together, to before or after another page, and an order that is the same is none", () => {
  const pages = ["a", "b", "c", "d"];
  expect(movedPages(pages, new Set(["d"]), "a", "before")).toEqual(["d", "a", "b", "c"]);
  expect(movedPages(pages, new Set(["a", "c"]), "d", "after")).toEqual(["b", "d", "a", "c"]);
  expect(movedPages(pages, new Set(["a"]), "b", "before")).toBeNull();
  expect(movedPages(pages, new Set(["a"]), "a", "after")).toBeNull();
});

test("a document is split before a page, not before its first; all of its pages are no part of it", () => {
  const pages = ["a", "b", "c"];
  expect(splitCommand(pages, "b")).toEqual({ kind: "arrange", documents: [["a"], ["b", "c"]] });
  expect(splitCommand(pages, "a")).toBeNull();
  expect(splitOffCommand(pages, new Set(["a", "c"]))).toEqual({ kind: "arrange", documents: [["b"], ["a", "c"]] });
  expect(splitOffCommand(pages, new Set(pages))).toBeNull();
  expect(joinCommand(pages, ["x"])).toEqual({ kind: "arrange", documents: [["a", "b", "c", "x"]] });
});

test("times are said as people say them, in their language", () => {
  expect(formatTime(41_000, translator("en"))).toBe("40 seconds");
  expect(formatTime(150_000, translator("en"))).toBe("3 minutes");
  expect(formatTime(122_000, translator("ru"))).toBe("2 минуты");
  const now = Date.parse("2026-11-20T12:00:00Z");
  expect(formatWhen("2026-11-20T11:15:00Z", "en", now)).toBe("45 minutes ago");
  expect(formatWhen("2026-11-19T12:00:00Z", "ru", now)).toBe("вчера");
  expect(formatWhen("2026-10-01T12:00:00Z", "en", now)).toBe("1 Oct 2026");
});

test("Kazakh days and distances are those of the common locale data, which the window's runtime lacks", () => {
  const now = Date.parse("2026-11-20T12:00:00Z");
  const ago = new Intl.RelativeTimeFormat("kk-KZ", { numeric: "auto" });
  const said = (hours: number) => formatWhen(new Date(now - hours * 3_600_000).toISOString(), "kk", now);
  expect([0.01, 0.75, 3, 24, 48, 120].map(said)).toEqual([
    ago.format(-1, "minute"),
    ago.format(-45, "minute"),
    ago.format(-3, "hour"),
    ago.format(-1, "day"),
    ago.format(-2, "day"),
    ago.format(-5, "day"),
  ]);
  const medium = new Intl.DateTimeFormat("kk-KZ", { dateStyle: "medium", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat("kk-KZ", { month: "short", year: "2-digit", timeZone: "UTC" });
  for (let month = 1; month <= 12; month++) {
    const iso = `2026-${String(month).padStart(2, "0")}-05`;
    expect(formatDate(iso, "kk")).toBe(medium.format(new Date(iso)));
    expect(formatMonth(iso, "kk")).toBe(short.format(new Date(iso)));
  }
});

test("what a new view does not change is the same object as before; what it changes is not", () => {
  const before = {
    documents: [
      { id: "a", pages: ["1"] },
      { id: "b", pages: ["2"] },
    ],
    edits: {},
    gone: 1,
  };
  const after = {
    documents: [
      { id: "a", pages: ["1"] },
      { id: "b", pages: ["2", "3"] },
    ],
    edits: {},
  };
  const shared = shareUnchanged<unknown>(before, after);
  expect(shared).toEqual(after);
  expect(shared).toMatchObject({ documents: [{ id: "a" }, { id: "b" }] });
  const { documents, edits } = shared as typeof before;
  expect(documents[0]).toBe(before.documents[0]);
  expect(documents[1]).not.toBe(before.documents[1]);
  expect(edits).toBe(before.edits);
  expect(shareUnchanged(before, structuredClone(before))).toBe(before);
  expect(shareUnchanged<unknown>([1, 2], { 0: 1, 1: 2 })).toEqual({ 0: 1, 1: 2 });
});

test("a view is kept by pack for this window; a damaged or a denied storage keeps nothing, and breaks nothing", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  createKeptViews(storage).set("p1", "pack.output", "single");
  expect(createKeptViews(storage).get("p1", "pack.output")).toBe("single");
  expect(createKeptViews(storage).get("p2", "pack.output")).toBeUndefined();
  for (const key of kept.keys()) kept.set(key, '{"sin');
  expect(createKeptViews(storage).get("p1", "pack.output")).toBeUndefined();
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  for (const denied of [full, null]) {
    const views = createKeptViews(denied);
    views.set("p1", "pack.page", 7);
    expect(views.get("p1", "pack.page")).toBe(7);
  }
});

test("a sample is called by its name in the window's language, whichever it was made in; any other name is the user's", () => {
  for (const name of ["b11-family", "Sample: family reunification (B11)", "Пример: воссоединение семьи (B11)"]) {
    expect(packName(name, translator("kk"))).toBe("Үлгі: отбасының қосылуы (B11)");
  }
  expect(packName("Sample: mine", translator("kk"))).toBe("Sample: mine");
});

import { expect, test } from "vitest";
import { applyCommand } from "#shared/domain/applyCommand.ts";
import { historyLabels, presentOf, pushStep, redoStep, startHistory, undoStep } from "#shared/domain/history.ts";
import { emptyCase, type PackCase } from "#shared/domain/packCase.ts";

const file = (id: string) => ({
  id,
  name: `${id}.pdf`,
  sha256: id.repeat(32),
  bytes: 10,
  format: "pdf" as const,
  pageCount: 2,
  notes: [],
});
const base: PackCase = { ...emptyCase("p1"), files: [file("f1"), file("f2")] };

test("a page turned four times, or there and back, is untouched", () => {
  let turned = base;
  for (let i = 0; i < 4; i++) turned = applyCommand(turned, { kind: "turnPages", pageIds: ["f1.0"], by: 1 });
  expect(turned.edits).toEqual({});
  const there = applyCommand(base, { kind: "turnPages", pageIds: ["f1.0"], by: 1 });
  expect(there.edits).toEqual({ "f1.0": { turns: 1, leftOut: false } });
  expect(applyCommand(there, { kind: "turnPages", pageIds: ["f1.0"], by: -1 }).edits).toEqual({});
});

test("removing a file takes its edits, groups, corrections and overrides along, and undo brings all back", () => {
  const edited = [
    { kind: "turnPages", pageIds: ["f1.0", "f2.0"], by: 2 } as const,
    { kind: "arrange", documents: [["f1.0", "f2.1"]] } as const,
    { kind: "override", documentId: "f1.0", override: { slot: "photo" } } as const,
    { kind: "correctField", documentId: "f1.0", field: "surname", person: null, value: "SEITOVA" } as const,
  ].reduce(applyCommand, base);
  const removed = applyCommand(edited, { kind: "removeFiles", fileIds: ["f1"] });
  expect(removed).toMatchObject({
    files: [{ id: "f2" }],
    edits: { "f2.0": { turns: 2 } },
    groups: [["f2.1"]],
    overrides: {},
    corrections: [],
  });
  const history = pushStep(startHistory(edited), "removeFiles", removed);
  expect(presentOf(undoStep(history))).toBe(edited);
  expect(presentOf(redoStep(undoStep(history)))).toBe(removed);
});

test("arranging pages takes them out of the documents they were in", () => {
  const joined = applyCommand(base, { kind: "arrange", documents: [["f1.0", "f1.1", "f2.0"]] });
  const split = applyCommand(joined, { kind: "arrange", documents: [["f1.1"], ["f2.0"]] });
  expect(split.groups).toEqual([["f1.0"], ["f1.1"], ["f2.0"]]);
});

test("what was said of a document stays with it when another of its pages comes first", () => {
  const said = [
    { kind: "override", documentId: "f1.0", override: { slot: "photo" } } as const,
    { kind: "override", documentId: "f2.0", override: { translationOf: "f1.0" } } as const,
    { kind: "correctField", documentId: "f1.0", field: "surname", person: null, value: "SEITOVA" } as const,
  ].reduce(applyCommand, base);
  const reordered = applyCommand(said, { kind: "arrange", documents: [["f1.1", "f1.0"]] });
  expect(reordered.overrides).toEqual({ "f1.1": { slot: "photo" }, "f2.0": { translationOf: "f1.1" } });
  expect(reordered.corrections.map((one) => one.documentId)).toEqual(["f1.1"]);
  // Joined behind another document, it keeps its own word for the day they are parted.
  const joined = applyCommand(said, { kind: "arrange", documents: [["f3.0", "f1.0"]] });
  expect(joined.overrides).toEqual(said.overrides);
});

test("a correction replaces the one before it, and null takes it back", () => {
  const correct = (before: PackCase, value: string | null) =>
    applyCommand(before, { kind: "correctField", documentId: "f1.0", field: "surname", person: null, value });
  const twice = correct(correct(base, "A"), "B");
  expect(twice.corrections.map((one) => one.value)).toEqual(["B"]);
  expect(correct(twice, null).corrections).toEqual([]);
});

test("a new act gives up what had been taken back", () => {
  const named = applyCommand(base, { kind: "rename", name: "A" });
  const other = applyCommand(base, { kind: "rename", name: "B" });
  let history = pushStep(startHistory(base), "rename", named);
  expect(historyLabels(history)).toEqual({ undo: "rename", redo: null });
  history = undoStep(history);
  expect(historyLabels(history)).toEqual({ undo: null, redo: "rename" });
  history = pushStep(history, "rename", other);
  expect(historyLabels(history)).toEqual({ undo: "rename", redo: null });
});

test("a letter is put into the pack and taken out by acts of their own; what is written in it stays", () => {
  const put = { kind: "placeLetter", letter: "GD02", language: "en", inPack: true } as const;
  const placed = applyCommand(base, put);
  expect(placed.letters).toEqual([{ letter: "GD02", language: "en", body: "", fields: {}, inPack: true }]);
  expect(applyCommand(placed, put)).toBe(placed);
  expect(applyCommand(placed, { ...put, inPack: false }).letters).toEqual([]);
  const draft = { letter: "GD02", language: "en", body: "One more line.", fields: { mission: "Embassy" } } as const;
  const written = applyCommand(placed, { kind: "saveLetter", draft });
  expect(written.letters).toEqual([{ ...draft, inPack: true }]);
  expect(applyCommand(written, { ...put, inPack: false }).letters).toEqual([draft]);
});

test("a card's sides are put together in one act, the back behind the front, and parted again", () => {
  const paired = applyCommand(base, { kind: "pairSides", front: "f1.0", back: "f2.0", document: ["f2.0", "f1.0"] });
  expect(paired).toMatchObject({ groups: [["f1.0", "f2.0"]], sheets: [{ front: "f1.0", back: "f2.0" }] });
  const other = applyCommand(paired, { kind: "pairSides", front: "f2.0", back: "f2.1", document: ["f2.0", "f2.1"] });
  expect(other.sheets).toEqual([{ front: "f2.0", back: "f2.1" }]);
  const parted = applyCommand(paired, { kind: "partSides", front: "f1.0" });
  expect(parted).toMatchObject({ groups: [["f1.0", "f2.0"]], sheets: [] });
  expect(applyCommand(parted, { kind: "partSides", front: "f1.0" })).toBe(parted);
});

test("sides that are split into two documents, or whose file is removed, are no sheet any more", () => {
  const paired = applyCommand(base, { kind: "pairSides", front: "f1.0", back: "f2.0", document: ["f1.0", "f2.0"] });
  expect(applyCommand(paired, { kind: "arrange", documents: [["f1.0"], ["f2.0"]] }).sheets).toEqual([]);
  expect(applyCommand(paired, { kind: "removeFiles", fileIds: ["f2"] }).sheets).toEqual([]);
  expect(applyCommand(paired, { kind: "turnPages", pageIds: ["f1.0"], by: 1 }).sheets).toHaveLength(1);
});

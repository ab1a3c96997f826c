import { describe, expect, it } from "vitest";
import { readingsToLay } from "#electron/engine/readingsToLay.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import { sheet } from "../../shared/reading/sheet.ts";

const document = (kind: PackDocument["kind"], pageId: string): PackDocument => ({
  id: pageId,
  fileId: "f1",
  pageIds: [pageId],
  kind,
  slot: null,
  person: null,
  language: "",
  confidence: 1,
  fields: [],
  translationOf: null,
  attachments: [],
  title: "",
  because: [],
});

describe("the text under a pack's pages", () => {
  it("is none on a portrait, whatever a reader saw in it", () => {
    const readings = new Map([
      ["f1.0", { recognised: sheet("74 q") }],
      ["f2.0", { recognised: sheet("COVER LETTER") }],
    ]);
    const laid = readingsToLay(readings, [document("photo", "f1.0"), document("cover-letter", "f2.0")]);
    expect([...laid.values()].map(({ lines }) => lines.length)).toEqual([0, 1]);
  });
});

import { describe, expect, it } from "vitest";
import { UPLOAD_LIMITS, WITHOUT_LIMIT } from "#renderer/steps/pack/uploadLimits.ts";
import { packWords } from "#shared/copy/ui/pack.ts";

describe("the published upload limits", () => {
  it("stand smallest first, each once, named in every language, and a conflict says another figure", () => {
    const sizes = UPLOAD_LIMITS.map(({ bytes }) => bytes);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    const ids = [...UPLOAD_LIMITS.map(({ id }) => id), ...WITHOUT_LIMIT];
    expect(new Set(ids).size).toBe(ids.length);
    for (const words of Object.values(packWords)) {
      expect(ids.filter((id) => !Object.hasOwn(words, `limit.${id}`))).toEqual([]);
    }
    const conflicts = UPLOAD_LIMITS.flatMap(({ id, bytes, conflict }) =>
      conflict === undefined ? [] : [{ id, differs: conflict.bytes !== bytes }],
    );
    expect(conflicts.map(({ id }) => id)).toEqual(["india", "irccPortal", "thailand", "uscis"]);
    expect(conflicts.every(({ differs }) => differs)).toBe(true);
  });
});

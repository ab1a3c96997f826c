import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { LINT_COPY } from "#shared/copy/letters/lints/lintCopies.ts";
import { lintRequest, lintSentence } from "#shared/copy/letters/lints/lintCopy.ts";
import { runLints } from "#shared/letters/lints/runLints.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { contextWith, LINT_CASES, letterOf } from "./lintCases.ts";

const { library } = await readRoutes();
const lints = library.lints?.lints ?? [];

describe.each(Object.entries(LINT_COPY))("the lints in %s", (language, copy) => {
  it("have a sentence each, and words for everything that may lack", () => {
    expect(Object.keys(copy.why).sort()).toEqual(lints.map(({ id }) => id).sort());
    expect(Object.keys(copy.elements).sort()).toEqual(Object.keys(LINT_COPY.en.elements).sort());
    const elements = Object.values(LINT_CASES).flatMap(({ fires }) => fires.flatMap((one) => one.elements ?? []));
    for (const element of elements) expect(copy.elements[element], element).toBeDefined();
    for (const { id, variantOf } of library.routes) if (variantOf === null) expect(copy.safe[id], id).toBeDefined();
  });

  it("leave no place unfilled", () => {
    const b1 = findRoute(library, "b1");
    if (b1 === null || b1 === undefined) throw new Error("no route b1");
    const found = runLints(
      [
        letterOf("He will install the machine. We discuss the repair.", { kind: "invitation-letter", author: "host" }),
        letterOf("I come."),
      ],
      { lints, route: b1, context: contextWith() },
    );
    const told = found.map((one) => lintSentence(one, copy, "“letter.pdf”", "b1"));
    expect(told.length).toBeGreaterThan(1);
    for (const sentence of [...told, lintRequest(found, copy, "letter")])
      expect(sentence).not.toMatch(/[{}]|undefined/);
    if (language === "en") {
      expect(told[0]).toBe(
        "“letter.pdf” says “install”, “repair”. Work with one's hands belongs to the visa for installation and service, or to a work permit. Only its author can change it: ask the host for a new letter, for example with: a meeting, a negotiation, to discuss or sign a contract, a conference or trade fair, market research, to visit a partner.",
      );
    }
  });
});

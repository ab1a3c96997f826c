import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { parseFacts } from "#shared/routes/parseFacts.ts";

const { library } = await readRoutes();

type Kind = Pick<FactDefinition, "type" | "values">;

/** An answer of the fact's kind, and one that is none. */
function answersFor({ type, values = [] }: Kind): { readonly good: unknown; readonly bad: unknown } {
  switch (type) {
    case "tri":
      return { good: "yes", bad: "perhaps" };
    case "bool":
      return { good: true, bad: "perhaps" };
    case "enum":
      return { good: values[0], bad: 7 };
    case "set":
      return { good: values.slice(0, 1), bad: "x" };
    case "list":
      return { good: ["one"], bad: 7 };
    case "languages":
      return { good: ["ru"], bad: ["russian"] };
    case "countries":
      return { good: ["UZB"], bad: ["Uzbekistan"] };
    case "country":
      return { good: "UZB", bad: "Uzbekistan" };
    case "date":
      return { good: "2026-12-01", bad: "1 December" };
    case "int":
      return { good: 6, bad: 6.5 };
    case "number":
      return { good: 4.5, bad: "4.5" };
    case "text":
      return { good: "words", bad: 7 };
    case "record":
      return { good: {}, bad: 7 };
  }
}

describe("every fact of the specification", () => {
  it.each(library.facts.map((fact) => [fact.id, fact] as const))(
    "%s takes its own kind of answer and no other",
    (id, fact) => {
      const whole = fact.parts?.map((part) => [part.id, answersFor(part).good]);
      const good = whole === undefined ? answersFor(fact).good : Object.fromEntries(whole);
      expect(parseFacts(library.facts, { [id]: good }).kind).toBe("facts");
      expect(parseFacts(library.facts, { [id]: answersFor(fact).bad }).kind).toBe("invalid");
      expect(fact.question.length * fact.why.length).toBeGreaterThan(0);
    },
  );
});

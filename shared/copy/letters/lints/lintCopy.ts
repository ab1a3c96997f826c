/** Words of the lints in one language (routes.md section 5): keyed by code, with {param} places. */
export interface LintCopy {
  readonly frame: Readonly<
    Record<
      | "words"
      | "lacks"
      | "plain"
      | "own"
      | "ask"
      | "ownPlain"
      | "askPlain"
      | "downgraded"
      | "request"
      | "place"
      | "placeLacking",
      string
    >
  >;
  readonly authors: Readonly<Record<string, string>>;
  /** What a letter may lack. */
  readonly elements: Readonly<Record<string, string>>;
  /** Why it matters, by lint. */
  readonly why: Readonly<Record<string, string>>;
  /** Words that fit, by route (routes.md 5.0). */
  readonly safe: Readonly<Record<string, string>>;
}

/** What the sentences need of a lint finding. */
export interface LintTold {
  readonly lint: string;
  readonly fixer: string;
  readonly severity: string;
  readonly marks: readonly { readonly text: string; readonly downgraded: boolean }[];
  readonly elements: readonly string[];
}

/** Lints whose wording has no replacement by words of the route. */
const WITHOUT_SAFE = /^LN-(?:GN-0[1-5]|EX-01|B11-10|B1-1[68]|B2-1[058]|B2-08|ST-02|SE-02)$/;

/** The sentence for one finding: what the letter says, why it matters, what to do. `route`: its id, parent included. */
export function lintSentence(told: LintTold, copy: LintCopy, document: string, route: string): string {
  const frame =
    told.marks.length > 0 ? copy.frame.words : told.elements.length > 0 ? copy.frame.lacks : copy.frame.plain;
  const safe = WITHOUT_SAFE.test(told.lint) ? undefined : copy.safe[route.replace(/^ext-/, "")];
  const mine = told.fixer === "applicant";
  const step = fill(
    safe === undefined ? copy.frame[mine ? "ownPlain" : "askPlain"] : copy.frame[mine ? "own" : "ask"],
    { safe: safe ?? "", author: copy.authors[told.fixer] ?? told.fixer },
  );
  const onlyAdvice = told.marks.length > 0 && told.marks.every(({ downgraded }) => downgraded);
  return fill(frame, {
    document,
    words: wordsOf(told),
    elements: elementsOf(told, copy),
    why: [copy.why[told.lint] ?? "", ...(onlyAdvice ? [copy.frame.downgraded] : [])].join(" "),
    step,
  });
}

/** A message to the author of a letter that somebody else wrote, asking for a new one. */
export function lintRequest(told: readonly LintTold[], copy: LintCopy, document: string): string {
  const places = told.map((one) =>
    one.marks.length > 0
      ? fill(copy.frame.place, {
          words: one.marks.map(({ text }) => flat(text)).join("”, “"),
          why: copy.why[one.lint] ?? "",
        })
      : fill(copy.frame.placeLacking, { elements: elementsOf(one, copy) || (copy.why[one.lint] ?? "") }),
  );
  return fill(copy.frame.request, { document, places: places.join("\n") });
}

function wordsOf({ marks }: LintTold): string {
  return [...new Set(marks.map(({ text }) => flat(text)))].map((text) => `“${text}”`).join(", ");
}

function elementsOf({ elements }: LintTold, copy: LintCopy): string {
  return elements.map((element) => copy.elements[element] ?? element).join(", ");
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? "");
}

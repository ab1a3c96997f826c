/** Literal of the condition language; the bare words yes, no and unknown are answers to a `tri` fact. */
export type ConditionLiteral =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "tri"; readonly value: "yes" | "no" | "unknown" };

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** A parsed condition (routes.md 0.3). Facts are named, never valued, in it. */
export type Condition =
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "not"; readonly operand: Condition }
  | { readonly kind: "and" | "or"; readonly operands: readonly Condition[] }
  | {
      readonly kind: "compare";
      readonly fact: string;
      readonly operator: Comparison;
      readonly to: ConditionLiteral | { readonly kind: "fact"; readonly fact: string };
    }
  /** The fact's single value is one of these. */
  | { readonly kind: "oneOf"; readonly fact: string; readonly values: readonly ConditionLiteral[] }
  /** The fact is a set that holds this. */
  | { readonly kind: "contains"; readonly fact: string; readonly value: ConditionLiteral };

/** A parse that may fail: `at` is a 0-based offset into the text. */
export type ParsedCondition =
  | { readonly kind: "condition"; readonly condition: Condition }
  | { readonly kind: "invalid"; readonly at: number; readonly message: string };

interface Token {
  readonly kind: "fact" | "text" | "number" | "word" | "sign" | "end";
  readonly value: string;
  readonly at: number;
}

class ConditionFault extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const TOKEN =
  /\s*(?:(?<fact>[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z][a-zA-Z0-9]*)+)|'(?<text>[^']*)'|(?<number>-?\d+(?:\.\d+)?)|(?<word>[a-zA-Z]+)|(?<sign>&&|==|!=|<=|>=|[!<>(){},]))/y;

/** The conditions of the routes are a few hundred, and each is asked thousands of times. */
const MOST_KEPT = 2_000;
const kept = new Map<string, ParsedCondition>();

/** Parses a condition of routes.md 0.3. Nothing in the text is ever executed. */
export function parseCondition(text: string): ParsedCondition {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const parsed = parse(text);
  if (kept.size < MOST_KEPT) kept.set(text, parsed);
  return parsed;
}

function parse(text: string): ParsedCondition {
  try {
    const parser = new ConditionParser(tokensOf(text));
    return { kind: "condition", condition: parser.parse() };
  } catch (error) {
    if (error instanceof ConditionFault) return { kind: "invalid", at: error.at, message: error.message };
    throw error;
  }
}

/** Every fact that a condition asks for, each once, in reading order. */
export function factsOfCondition(condition: Condition): readonly string[] {
  const found = new Set<string>();
  const visit = (part: Condition): void => {
    switch (part.kind) {
      case "constant":
        return;
      case "not":
        visit(part.operand);
        return;
      case "and":
      case "or":
        part.operands.forEach(visit);
        return;
      case "compare":
        found.add(part.fact);
        if (part.to.kind === "fact") found.add(part.to.fact);
        return;
      default:
        found.add(part.fact);
    }
  };
  visit(condition);
  return [...found];
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== "") {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) throw new ConditionFault(at, `cannot read "${text.slice(at).trim().slice(0, 20)}"`);
    for (const kind of ["fact", "text", "number", "word", "sign"] as const) {
      const value = groups[kind];
      if (value !== undefined) tokens.push({ kind, value, at });
    }
    at = TOKEN.lastIndex;
  }
  tokens.push({ kind: "end", value: "", at: text.length });
  return tokens;
}

const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);
const END: Token = { kind: "end", value: "", at: 0 };

class ConditionParser {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  parse(): Condition {
    const condition = this.either();
    const rest = this.peek();
    if (rest.kind !== "end") throw new ConditionFault(rest.at, `"${rest.value}" is not expected here`);
    return condition;
  }

  private either(): Condition {
    const operands = [this.both()];
    while (this.take("word", "or")) operands.push(this.both());
    const [only] = operands;
    return operands.length === 1 && only !== undefined ? only : { kind: "or", operands };
  }

  private both(): Condition {
    const operands = [this.single()];
    while (this.take("sign", "&&")) operands.push(this.single());
    const [only] = operands;
    return operands.length === 1 && only !== undefined ? only : { kind: "and", operands };
  }

  private single(): Condition {
    if (this.take("sign", "!")) return { kind: "not", operand: this.single() };
    if (this.take("sign", "(")) {
      const inner = this.either();
      this.expect(")");
      return inner;
    }
    const token = this.peek();
    if (token.kind === "fact") return this.aboutFact();
    if (token.kind === "word" && (token.value === "true" || token.value === "false")) {
      this.next += 1;
      return { kind: "constant", value: token.value === "true" };
    }
    const value = this.literal();
    if (!this.take("word", "in")) throw new ConditionFault(token.at, "a value must be followed by `in` and a fact");
    return { kind: "contains", fact: this.fact(), value };
  }

  private aboutFact(): Condition {
    const fact = this.fact();
    const token = this.peek();
    if (token.kind === "sign" && COMPARISONS.has(token.value)) {
      this.next += 1;
      const operator = token.value as Comparison;
      if (this.peek().kind === "fact")
        return { kind: "compare", fact, operator, to: { kind: "fact", fact: this.fact() } };
      return { kind: "compare", fact, operator, to: this.literal() };
    }
    if (this.take("word", "has")) return { kind: "contains", fact, value: this.literal() };
    if (this.take("word", "in")) {
      this.expect("{");
      const values = [this.literal()];
      while (this.take("sign", ",")) values.push(this.literal());
      this.expect("}");
      return { kind: "oneOf", fact, values };
    }
    return { kind: "fact", fact };
  }

  private fact(): string {
    const token = this.peek();
    if (token.kind !== "fact") throw new ConditionFault(token.at, "a fact such as sponsor.status is expected");
    this.next += 1;
    return token.value;
  }

  private literal(): ConditionLiteral {
    const token = this.peek();
    this.next += 1;
    if (token.kind === "text") return { kind: "text", value: token.value };
    if (token.kind === "number") return { kind: "number", value: Number(token.value) };
    if (token.kind === "word") {
      if (token.value === "true" || token.value === "false") return { kind: "truth", value: token.value === "true" };
      if (token.value === "yes" || token.value === "no" || token.value === "unknown") {
        return { kind: "tri", value: token.value };
      }
    }
    throw new ConditionFault(token.at, "a value is expected: 'text', a number, yes, no, true or false");
  }

  private peek(): Token {
    return this.tokens[this.next] ?? END;
  }

  private take(kind: Token["kind"], value: string): boolean {
    const token = this.peek();
    if (token.kind !== kind || token.value !== value) return false;
    this.next += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take("sign", sign)) throw new ConditionFault(this.peek().at, `"${sign}" is expected`);
  }
}

import type { z } from "zod";

/** Something wrong in a data file; the path is written as in code: `positions[3].slots[0].accepts[1]`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** A path as in code: `slots[3].accepts`, `tokens["passport-copy"]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = String(key);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

/** The schema's complaints as problems; of a union, those of the option that fits best. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, []));
}

function problemsOfIssue(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): readonly Problem[] {
  const path = [...before, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: pathText([...path, key]), message: `"${key}" is not a known key` }));
  }
  if (issue.code === "invalid_union") {
    const deepest = issue.errors
      .filter((issues) => issues.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"))
      .at(0);
    if (deepest !== undefined) return deepest.flatMap((inner) => problemsOfIssue(inner, path));
  }
  return [{ path: pathText(path), message: issue.message }];
}

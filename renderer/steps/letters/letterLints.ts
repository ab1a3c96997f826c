import { LINT_COPY } from "#shared/copy/letters/lints/lintCopies.ts";
import { lintSentence } from "#shared/copy/letters/lints/lintCopy.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import { lintTextOfLetter } from "#shared/letters/documents/documentsOf.ts";
import type { Letter } from "#shared/letters/letter.ts";
import type { LetterSources } from "#shared/letters/letterSources.ts";
import type { LintContext } from "#shared/letters/lints/lintContext.ts";
import type { LintFinding } from "#shared/letters/lints/lintFinding.ts";
import { runLints } from "#shared/letters/lints/runLints.ts";
import type { Route } from "#shared/routes/route.ts";

/** What the guides warn of in a drafted letter (routes.md section 5). */
export function lintsOf(
  letter: Letter,
  route: Route,
  { lints }: LetterSources,
  context: LintContext,
): readonly LintFinding[] {
  const text = lintTextOfLetter(letter, route.id);
  return text === null ? [] : runLints([text], { lints, route, context });
}

/** The reason in the reader's language. Whoever signs it, a draft is changed here. */
export function lintWords(found: LintFinding, language: Language, title: string, route: Route): string {
  return lintSentence({ ...found, fixer: "applicant" }, LINT_COPY[language], title, route.id);
}

/** "S0§19, S0§6". */
export function lintSources(found: LintFinding, { lints }: LetterSources): string {
  return lints.find(({ id }) => id === found.lint)?.sources.join(", ") ?? "";
}

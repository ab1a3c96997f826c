import type { FactValue } from "#shared/domain/caseFacts.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import type { Translate } from "./translate.ts";

interface RouteWords {
  readonly t: Translate;
  readonly rt: (text: string) => string;
}

/** A case fact's answer in words: "Yes", "Citizen of Kazakhstan"; "" where nobody has answered. */
export function factAnswer(fact: FactDefinition, value: FactValue | undefined, words: RouteWords): string {
  if (value === undefined || value === "") return "";
  if (fact.type === "bool" || fact.type === "tri") {
    const isYes = value === true || value === "yes";
    return words.t(isYes ? "answer.yes" : value === "unknown" ? "answer.unknown" : "answer.no");
  }
  if (typeof value === "object") return value.map((one) => valueWord(fact, one, words)).join(", ");
  return valueWord(fact, String(value), words);
}

/** One of a fact's values in words: the value itself, its camel case taken apart, where no language has it. */
export function valueWord(fact: FactDefinition, value: string, { rt }: RouteWords): string {
  if (fact.values === undefined) return value;
  const known = rt(`${fact.id}=${value}`);
  if (known !== `${fact.id}=${value}`) return known;
  const apart = value
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return rt(apart.charAt(0).toUpperCase() + apart.slice(1));
}

import type { Finding, MissingSlot } from "#shared/domain/finding.ts";
import type { Pack } from "#shared/domain/pack.ts";
import type { ChecklistCatalogue } from "#shared/routes/checklist.ts";
import type { Route } from "#shared/routes/route.ts";
import type { GuideCatalogue } from "#shared/routes/routeGuide.ts";
import type { Rule } from "#shared/routes/rule.ts";
import type { PackPlan } from "../packPlan.ts";

/** What the items of a checklist are ticked from. */
export interface ChecklistInput {
  readonly catalogue: ChecklistCatalogue;
  readonly route: Route;
  /** All routes: an item may name the papers of an extension. */
  readonly routes: readonly Route[];
  readonly rules: readonly Rule[];
  readonly guide: GuideCatalogue | null;
  readonly pack: Pack;
  /** Null while nothing is planned yet. */
  readonly plan: PackPlan | null;
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingSlot[];
  /** Rules with a question that the pack cannot answer. */
  readonly questions: readonly { readonly rule: string }[];
  /** Ids of photo and scan checks that found something: "PH01". */
  readonly scanFaults?: readonly string[];
  /** Items that the user ticked by hand. */
  readonly tickedByHand?: ReadonlySet<string>;
}

/** `unknown`: nothing in the pack decides it; the user does. */
export type ItemState = "ticked" | "open" | "unknown";

/** Why an item stands as it does, in codes of shared/copy/letters/checklists.ts. */
export interface ItemReason {
  readonly code:
    | "by-hand"
    | "manual"
    | "paper"
    | "paper-missing"
    | "paper-optional"
    | "papers-missing"
    | "for-the-counter"
    | "rule-clear"
    | "rule-found"
    | "rule-asks"
    | "rule-without-input"
    | "fact-known"
    | "fact-unknown"
    | "letter-drafted"
    | "letter-missing"
    | "questions-left"
    | "photo-fault"
    | "photo-size-unknown"
    | "all-agree"
    | "guide"
    | "practice"
    | "dates"
    | "sheet"
    | "after-refusal";
  /** What it is about: a slot, a rule, a fact, a letter; the title of a slot that another route has. */
  readonly about: string;
  /** How many, where it counts something. */
  readonly count: number;
}

/** One item of a checklist for this pack. */
export interface ChecklistItemView {
  readonly id: string;
  readonly stage: string;
  readonly text: string;
  readonly basis: "G" | "A" | "D";
  readonly state: ItemState;
  readonly reasons: readonly ItemReason[];
  /** Whether the pack itself can tick it; false for what only the user can. */
  readonly automatic: boolean;
}

export interface ChecklistView {
  readonly id: string;
  readonly stage: string;
  readonly sources: readonly string[];
  readonly items: readonly ChecklistItemView[];
}

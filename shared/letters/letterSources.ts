import type { ChecklistCatalogue } from "#shared/routes/checklist.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import type { GeneratedDocument } from "#shared/routes/generatedDocument.ts";
import type { Lint, RefusalTrigger } from "#shared/routes/lint.ts";
import type { GuideCatalogue } from "#shared/routes/routeGuide.ts";
import type { RouteLibrary } from "#shared/routes/routeLibrary.ts";

/** The catalogues that letters are offered, written and looked through with. */
export interface LetterSources {
  readonly documents: readonly GeneratedDocument[];
  readonly lints: readonly Lint[];
  readonly triggers: readonly RefusalTrigger[];
  readonly facts: readonly FactDefinition[];
  readonly guide: GuideCatalogue | null;
  readonly checklists: ChecklistCatalogue | null;
}

/** The host explains in its own letter why a mission needs longer: the second of the two papers that GD21 names. */
const HOST_JUSTIFICATION = "host-justification-letter";

function byWriter(document: GeneratedDocument): readonly GeneratedDocument[] {
  if (document.id !== "GD21") return [document];
  const host = { id: "GD21H", title: "Host justification letter", routes: ["ext-b2"], signer: "host" };
  return [
    { ...document, slots: document.slots.filter((slot) => slot !== HOST_JUSTIFICATION) },
    { ...document, ...host, slots: [HOST_JUSTIFICATION] },
  ];
}

/** What a library has of them; a catalogue that is missing is empty. */
export function letterSourcesOf(library: RouteLibrary): LetterSources {
  return {
    documents: (library.documents?.documents ?? []).flatMap(byWriter),
    lints: library.lints?.lints ?? [],
    triggers: library.lints?.refusalTriggers ?? [],
    facts: library.facts,
    guide: library.guide,
    checklists: library.checklists,
  };
}

import type { AssembleResult, JobView, PackView, SlotView } from "#shared/contract/packView.ts";
import { applyCommand } from "#shared/domain/applyCommand.ts";
import type { PackCommand } from "#shared/domain/command.ts";
import {
  type History,
  historyLabels,
  presentOf,
  pushStep,
  redoStep,
  replacePresent,
  undoStep,
} from "#shared/domain/history.ts";
import type { Pack } from "#shared/domain/pack.ts";
import type { PackCase } from "#shared/domain/packCase.ts";
import type { Page } from "#shared/domain/page.ts";
import type { LetterSources } from "#shared/letters/letterSources.ts";
import { placedLetters } from "#shared/letters/placedLetters.ts";
import { applyWindow } from "#shared/plan/dates/applyWindow.ts";
import type { DateCatalogue } from "#shared/routes/dateRule.ts";
import type { Route } from "#shared/routes/route.ts";
import { type CaseRoute, routeKeyOf } from "#shared/routes/routeOfCase.ts";
import type { PageReading, UsableSource } from "../ports.ts";
import type { JournalEntry } from "../store/packJournal.ts";
import { type DerivedPack, derivePack } from "./derivePack.ts";
import { plannedFiling } from "./packSummaries.ts";
import { slotViews } from "./slotViews.ts";

/** One open pack: its history, its sources, what was read, and the view computed from them. */
export interface PackSession {
  readonly packId: string;
  present(): PackCase;
  /** Applies an act of the user and keeps it; acts of one burst, one directly after the other, are one step. */
  apply(command: PackCommand, burst?: string): Promise<void>;
  /** Replaces the present as one step of undo: files added or replaced. */
  push(label: string, packCase: PackCase): Promise<void>;
  /** More of the last step, where that step is of the same label; else a step of its own. */
  extend(label: string, packCase: PackCase): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  addSource(source: UsableSource): void;
  source(fileId: string): UsableSource | undefined;
  sources(): ReadonlyMap<string, UsableSource>;
  setReading(page: Page, reading: PageReading): void;
  readings(): ReadonlyMap<string, PageReading>;
  derived(): DerivedPack;
  /** The pack's route with the variant that the case chose; null where none is chosen. */
  route(): Route | null;
  /** The same readings under another case: what would be, if. */
  derivedFrom(packCase: PackCase): DerivedPack;
  /** Notes what was written of the case as it was then. */
  noteWritten(result: AssembleResult, packCase: PackCase): void;
  view(jobs: readonly JobView[]): PackView;
  /** ISO 8601: the last good day to file; null while nothing limits it. */
  deadline(): string | null;
  /** Waits until everything said so far is on disk. */
  saved(): Promise<void>;
}

export interface SessionOptions {
  readonly packId: string;
  readonly history: History;
  readonly save: (entry: JournalEntry) => Promise<void>;
  readonly routeOf: (packCase: PackCase) => CaseRoute;
  readonly letterSources: LetterSources;
  readonly dates: DateCatalogue | null;
  readonly today: () => string;
}

export function createPackSession(options: SessionOptions): PackSession {
  let history = options.history;
  let revision = 0;
  /** Of the last step, while nothing else has happened since. */
  let lastBurst: string | null = null;
  let written: { readonly result: AssembleResult; readonly packCase: PackCase } | null = null;
  let derivedPack: DerivedPack | null = null;
  let saving: Promise<void> = Promise.resolve();
  const sources = new Map<string, UsableSource>();
  const readings = new Map<string, PageReading>();

  const changed = () => {
    derivedPack = null;
  };
  const move = (next: History, entry: JournalEntry): Promise<void> => {
    if (next === history) return saving;
    history = next;
    lastBurst = null;
    changed();
    saving = saving.then(() => options.save(entry));
    return saving;
  };
  const push = (label: string, packCase: PackCase) =>
    move(pushStep(history, label, packCase), { op: "push", label, packCase });
  const present = () => presentOf(history);
  const derivedFrom = (packCase: PackCase): DerivedPack =>
    derivePack({
      packCase,
      pages: new Map([...sources].map(([fileId, source]) => [fileId, source.pages])),
      readings,
      route: options.routeOf(packCase),
      letterSources: options.letterSources,
      today: options.today(),
    });
  const placedOf = (pack: Pack, route: Route) => placedLetters(pack, route, options.letterSources.documents);
  const derived = (): DerivedPack => {
    derivedPack ??= derivedFrom(present());
    return derivedPack;
  };

  return {
    packId: options.packId,
    present,
    push,
    derived,
    route: () => derived().route.route,
    derivedFrom,
    extend(label, packCase) {
      const continues = history.past.length > 1 && history.past.at(-1)?.label === label;
      return continues ? move(replacePresent(history, packCase), { op: "amend", packCase }) : push(label, packCase);
    },
    apply(command, burst) {
      const before = history;
      const next = applyCommand(present(), command);
      const continues = burst !== undefined && burst === lastBurst;
      const done = continues
        ? move(replacePresent(history, next), { op: "amend", packCase: next })
        : push(command.kind, next);
      // An act that changed nothing is no step that the next could be part of.
      if (history !== before && burst !== undefined) lastBurst = burst;
      return done;
    },
    undo: () => move(undoStep(history), { op: "undo" }),
    redo: () => move(redoStep(history), { op: "redo" }),
    addSource(source) {
      sources.set(source.file.id, source);
      changed();
    },
    source: (fileId) => sources.get(fileId),
    sources: () => sources,
    setReading(page, reading) {
      readings.set(page.id, reading);
      changed();
    },
    readings: () => readings,
    noteWritten(result, packCase) {
      written = { result, packCase };
    },
    view(jobs) {
      revision += 1;
      const { pack, route, checks, pageIssues, uprightTurns } = derived();
      const slots: readonly SlotView[] =
        route.route === null ? [] : slotViews(pack, route.route, checks, placedOf(pack, route.route));
      return {
        pack,
        revision,
        routeKey: routeKeyOf(route, pack.overlay),
        slots,
        findings: checks.findings,
        missing: checks.missing,
        questions: checks.questions,
        answered: checks.answered,
        decided: checks.decided,
        pageIssues,
        pageStates: Object.fromEntries(
          pack.pages.map((page) => [page.id, readings.has(page.id) ? "read" : jobs.length > 0 ? "reading" : "waiting"]),
        ),
        uprightTurns,
        jobs,
        written: written === null ? null : { result: written.result, isOld: written.packCase !== present() },
        ...historyLabels(history),
      };
    },
    deadline() {
      const { pack, route } = derived();
      if (route.route === null || options.dates === null) return plannedFiling(pack.facts);
      const { facts, documents, holidays, today } = pack;
      const input = { catalogue: options.dates, route: route.route, facts, documents, holidays };
      return applyWindow({ ...input, today: today ?? options.today() }).latest || plannedFiling(facts);
    },
    saved: () => saving,
  };
}

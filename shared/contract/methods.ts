import { z } from "zod";
import type { RecognisedPage } from "../domain/recognised.ts";
import type { LetterSources } from "../letters/letterSources.ts";
import type { PackPlan } from "../plan/packPlan.ts";
import type { Preparation } from "../plan/preparation.ts";
import type { RouteSummary } from "../routes/describeRoute.ts";
import type { FactDefinition } from "../routes/fact.ts";
import type { Route } from "../routes/route.ts";
import type { GuideCatalogue } from "../routes/routeGuide.ts";
import type { CaseRoute } from "../routes/routeOfCase.ts";
import type { Rule } from "../routes/rule.ts";
import { commandSchema, factValueSchema, personSchema } from "./commandSchema.ts";
import type { AssembleResult, PackSummary, PackView } from "./packView.ts";

const packId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const path = z.string().min(1).max(4_096);

/** Paths on this machine (shell, command line), or ids of finished uploads (loopback). */
const givenFiles = z
  .array(
    z.union([
      z.strictObject({ path, name: z.string().max(1_000).optional() }),
      z.strictObject({ uploadId: z.string().max(100), name: z.string().min(1).max(1_000) }),
    ]),
  )
  .max(10_000);

/** What a door may ask for: the schema of the parameters by method. Everything that comes in is checked against it. */
export const METHOD_PARAMS = {
  "routes.list": z.strictObject({}),
  "routes.show": z.strictObject({ routeId: z.string() }),
  "facts.list": z.strictObject({}),
  "guide.get": z.strictObject({}),
  /** What letters are written and looked through with. */
  "letters.sources": z.strictObject({}),
  "rules.list": z.strictObject({}),
  /** Writes one letter as a file of its own; without a folder into the pack's own "output" folder. */
  "letters.export": z.strictObject({
    packId,
    letter: z.string().regex(/^GD\d{2}[A-Z]?$/),
    language: z.enum(["en", "ru"]),
    format: z.enum(["pdf", "docx"]),
    outDir: path.nullable().default(null),
  }),
  "packs.list": z.strictObject({}),
  "packs.create": z.strictObject({
    name: z.string().max(200).default(""),
    route: z.string().nullable().default(null),
    people: z.array(personSchema).max(50).default([]),
    facts: z.record(z.string(), factValueSchema).default({}),
    today: z.iso.date().nullable().default(null),
  }),
  /** A new pack that holds a bundled sample's scans; reading starts at once. */
  "packs.createSample": z.strictObject({
    sample: z.string().default("b11-family"),
    /** What the pack is called; "" for the sample's own name. */
    name: z.string().max(200).default(""),
  }),
  "packs.open": z.strictObject({ packId }),
  /** A pack saved as one file becomes a pack of this machine. */
  "packs.openFile": z.union([z.strictObject({ path }), z.strictObject({ uploadId: z.string().max(100) })]),
  /** Saves the pack, scans included, as one file that can be kept or handed on. */
  "packs.saveFile": z.strictObject({ packId, path }),
  /** Puts a pack aside; it is restored as it was, or after a while deleted. */
  "packs.remove": z.strictObject({ packId }),
  "packs.removed": z.strictObject({}),
  "packs.restore": z.strictObject({ packId }),
  /** Deletes a pack that was put aside, for good. */
  "packs.forget": z.strictObject({ packId }),
  "pack.addFiles": z.strictObject({ packId, files: givenFiles }),
  /** Better scans in the place of pages of one document: one step of undo. */
  "pack.replaceScan": z.strictObject({ packId, pageIds: z.array(z.string()).min(1).max(10_000), files: givenFiles }),
  /**
   * One act of the user. Acts of one burst (a text that is saved while it is typed) make one step of undo: `burst` is the
   * same for all of them, and for no others.
   */
  "pack.command": z.strictObject({ packId, command: commandSchema, burst: z.string().max(64).optional() }),
  "pack.undo": z.strictObject({ packId }),
  "pack.redo": z.strictObject({ packId }),
  /** The route with its variant and the mission's wishes: asked anew when the view's routeKey changes. */
  "pack.route": z.strictObject({ packId }),
  /** Checklists, dates, practice cards and border sheet of this pack. */
  "pack.prepare": z.strictObject({ packId }),
  "pack.plan": z.strictObject({ packId }),
  "pack.words": z.strictObject({ packId, pageId: z.string() }),
  "pack.assemble": z.strictObject({
    packId,
    /** null: the pack's own "output" folder, or the one that the host asks the user for. */
    outDir: path.nullable().default(null),
    output: z.enum(["single", "split", "both"]).default("both"),
    naming: z.string().nullable().default(null),
    maxSizeBytes: z.number().int().positive().nullable().default(null),
    searchable: z.boolean().default(true),
    allowBlockers: z.boolean().default(false),
    force: z.boolean().default(false),
    /** Of the report page for people. */
    reportLanguage: z.enum(["en", "ru", "kk"]).default("en"),
  }),
  "jobs.cancel": z.strictObject({ jobId: z.string() }),
  "host.chooseFolder": z.strictObject({}),
  "host.chooseFiles": z.strictObject({}),
  /** Where to save a file; null where nothing was chosen, or where the host cannot ask. */
  "host.chooseSavePath": z.strictObject({ name: z.string().min(1).max(200) }),
  "host.showInFolder": z.strictObject({ path }),
} as const;

export type Method = keyof typeof METHOD_PARAMS;
/** Parameters as a caller writes them (defaults may be left out). */
export type ParamsIn<M extends Method> = z.input<(typeof METHOD_PARAMS)[M]>;
/** Parameters as a handler receives them. */
export type ParamsOf<M extends Method> = z.output<(typeof METHOD_PARAMS)[M]>;

/** What each method answers. */
export interface MethodResults {
  "routes.list": readonly RouteSummary[];
  "routes.show": Route;
  "facts.list": readonly FactDefinition[];
  "guide.get": GuideCatalogue | null;
  "letters.sources": LetterSources;
  "rules.list": readonly Rule[];
  "letters.export": { readonly file: string };
  "packs.list": readonly PackSummary[];
  "packs.create": { readonly packId: string };
  "packs.createSample": { readonly packId: string; readonly jobId: string };
  "packs.open": PackView;
  "packs.openFile": { readonly packId: string };
  "packs.saveFile": null;
  "packs.remove": null;
  /** Newest first; changedAt is when it was put aside. */
  "packs.removed": readonly PackSummary[];
  "packs.restore": null;
  "packs.forget": null;
  "pack.addFiles": { readonly jobId: string };
  "pack.replaceScan": { readonly jobId: string };
  "pack.command": PackView;
  "pack.undo": PackView;
  "pack.redo": PackView;
  "pack.route": CaseRoute;
  "pack.prepare": Preparation;
  "pack.plan": PackPlan;
  "pack.words": RecognisedPage | null;
  "pack.assemble": { readonly jobId: string };
  "jobs.cancel": null;
  "host.chooseFolder": { readonly path: string | null };
  "host.chooseFiles": { readonly paths: readonly string[] };
  "host.chooseSavePath": { readonly path: string | null };
  "host.showInFolder": { readonly shown: boolean };
}
export type ResultOf<M extends Method> = MethodResults[M];

/** Entries of the native menu that the window acts on. */
export const MENU_ACTIONS = ["newPack", "openPack", "savePack", "addFiles", "undo", "redo", "home"] as const;
export type MenuAction = (typeof MENU_ACTIONS)[number];

/** What the engine says by itself. */
export type EngineEvent =
  | { readonly kind: "packChanged"; readonly packId: string; readonly view: PackView }
  | { readonly kind: "packsChanged" }
  /** Said by the desktop's shell: an entry of its menu, or files opened from the system. */
  | { readonly kind: "menu"; readonly action: MenuAction }
  | { readonly kind: "open"; readonly paths: readonly string[] }
  /** The engine died and was started anew; every pack is as it was saved. */
  | { readonly kind: "engineRestarted" }
  /** Said by the client itself: the connection was lost and is back, and events may have been missed. */
  | { readonly kind: "reconnected" }
  | { readonly kind: "jobDone"; readonly jobId: string; readonly packId: string; readonly result: JobResult };

export type JobResult =
  | { readonly kind: "filesAdded"; readonly accepted: number; readonly rejected: number }
  | { readonly kind: "assembled"; readonly result: AssembleResult }
  | { readonly kind: "blocked"; readonly blockers: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: ErrorAnswer };

/** A stop, in codes; shared/copy has the sentence. */
export interface ErrorAnswer {
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly retry: boolean;
}

export type Answer<M extends Method = Method> =
  | { readonly ok: true; readonly result: ResultOf<M> }
  | { readonly ok: false; readonly error: ErrorAnswer };

/** What a renderer needs of any transport: calls out, events in, pictures by address. */
export interface EngineClient {
  call<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>>;
  /** Calls back at each event until the returned function is called. */
  subscribe(listener: (event: EngineEvent) => void): () => void;
  /** Address of a page's picture: the page as its file shows it, `turns` clockwise on top, longest side in pixels. */
  pageUrl(packId: string, pageId: string, turns: number, maxSidePx: number): string;
  /** Address of a crop of the upright page, with a little of what is around it. */
  cropUrl(packId: string, pageId: string, turns: number, box: readonly [number, number, number, number]): string;
  /** Address of a page of the pack as it would be written now, 1-based. */
  previewUrl(packId: string, revision: number, pageNumber: number, maxSidePx: number): string;
  /** Saves a pack as one file where the user wants it; resolves to false where nothing was chosen. */
  savePack(packId: string, name: string): Promise<boolean>;
  /** Sends dropped files; resolves to what pack.addFiles takes. The desktop window gives paths, the browser uploads. */
  takeFiles(files: readonly unknown[], onTaken?: (done: number) => void): Promise<ParamsIn<"pack.addFiles">["files"]>;
}

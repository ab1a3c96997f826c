import { createHash } from "node:crypto";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import { AppError } from "#shared/domain/appError.ts";
import { buildIndexModel, ENGLISH_INDEX_LABELS } from "#shared/letters/indexModel.ts";
import type { Letter } from "#shared/letters/letter.ts";
import { entriesOf, type PlanEntry, pagesOf, sidesOf } from "#shared/plan/packPlan.ts";
import type { Removed } from "./annotations.ts";
import { type BuiltPdf, buildPdf, type PdfRequest } from "./buildPdf.ts";
import { emptyCache } from "./openInputs.ts";
import { WAYS_TO_OPEN } from "./sourcePdf.ts";
import { splitIntoVolumes } from "./splitIntoVolumes.ts";
import { type CheckResult, verifyPack } from "./verifyPack.ts";
import type { FilesTogether } from "./writeFilesTogether.ts";
import type { OutputKind, WriteRequest, WrittenFile } from "./writePack.ts";

/** Without these a pack is not what it says: nothing is written. The others are told in the report. */
const INDISPENSABLE = new Set([
  "opens",
  "no-active-content",
  "page-labels",
  "bookmarks",
  "printed-number",
  "index-links",
  "index-rows",
  "every-page-once",
]);

/** Builds, verifies and puts down each file of a pack. */
export class OutputWriter {
  readonly #request: WriteRequest;
  readonly #letters: ReadonlyMap<string, Letter>;
  readonly #files: FilesTogether;
  readonly #cache = emptyCache();
  readonly #outputs: WrittenFile[];
  readonly #removed: Map<string, readonly Removed[]>;

  constructor(
    request: WriteRequest,
    letters: ReadonlyMap<string, Letter>,
    files: FilesTogether,
    outputs: WrittenFile[],
    removed: Map<string, readonly Removed[]>,
  ) {
    this.#request = request;
    this.#letters = letters;
    this.#files = files;
    this.#outputs = outputs;
    this.#removed = removed;
  }

  /** The pack in one PDF, or in numbered volumes where the limit asks for it. */
  async writeWhole(): Promise<void> {
    const { plan, options } = this.#request;
    await this.#writePdf(entriesOf(plan), options.names.single, "pack");
  }

  /** One file a document. */
  async writeDocuments(): Promise<void> {
    const { plan, options } = this.#request;
    for (const entry of entriesOf(plan)) {
      const name = options.names.entries.get(entry.id);
      if (name === undefined) continue;
      const picture = this.#pictureOf(entry, name);
      if (picture === null) await this.#writePdf([entry], name.replace(/\.(jpe?g|png)$/i, ".pdf"), "document");
      else
        await this.#put(name, picture, "picture", { pages: 0, firstPage: entry.firstPage, checks: [], squeeze: null });
    }
  }

  /** The photo where the route's names ask for the picture itself. */
  #pictureOf(entry: PlanEntry, name: string): Uint8Array | null {
    const wanted = /\.jpe?g$/i.test(name) ? "jpeg" : /\.png$/i.test(name) ? "png" : null;
    const [page, second] = pagesOf(entry);
    if (
      wanted === null ||
      page?.kind !== "source" ||
      second !== undefined ||
      page.turns !== 0 ||
      page.back !== undefined
    )
      return null;
    const source = this.#request.sources.get(page.fileId);
    return source?.file.format === wanted ? source.bytes : null;
  }

  /** Digitally signed inputs, byte for byte, beside the pack. */
  async writeSignedOriginals(): Promise<void> {
    const { plan, sources, options, readOriginal } = this.#request;
    const used = new Set(
      entriesOf(plan)
        .flatMap(pagesOf)
        .flatMap(sidesOf)
        .map((side) => side.fileId),
    );
    for (const [fileId, source] of sources) {
      if (!used.has(fileId) || !source.file.notes.some((note) => note.code === "digitally-signed")) continue;
      const entry = entriesOf(plan).find((one) =>
        pagesOf(one)
          .flatMap(sidesOf)
          .some((side) => side.fileId === fileId),
      );
      const base = (entry === undefined ? undefined : options.names.entries.get(entry.id)) ?? `${fileId}.pdf`;
      const name = this.#freeName(base.replace(/\.[a-z]+$/i, "").slice(0, 70), "_SignedOriginal.pdf");
      const same = createHash("sha256").update(source.bytes).digest("hex") === source.file.sha256;
      const bytes = same ? source.bytes : await readOriginal?.(fileId);
      if (bytes === undefined) throw new Error(`the signed original of ${fileId} is not at hand`);
      await this.#put(name, bytes, "signed-original", {
        pages: 0,
        firstPage: entry?.firstPage ?? 0,
        checks: [],
        squeeze: null,
      });
    }
  }

  #freeName(stem: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = number === 1 ? `${stem}${ending}` : `${stem}_${number}${ending}`;
      if (!this.#outputs.some((output) => output.file.toLowerCase() === name.toLowerCase())) return name;
    }
  }

  async #writePdf(entries: readonly PlanEntry[], name: string, kind: OutputKind): Promise<void> {
    const built = await this.#build(entries);
    if (built.sizeMet) return this.#verifyAndPut(entries, name, kind, built);
    const { maxSizeBytes } = this.#request.options;
    const volumes = await splitIntoVolumes(entries, maxSizeBytes ?? 0, (part) => this.#build(part));
    if (volumes === null)
      throw new AppError("size-limit-unreachable", { file: name, limit: inWords(maxSizeBytes ?? 0) });
    for (const [index, volume] of volumes.entries()) {
      const numbered = name.replace(/\.pdf$/i, `_Volume${index + 1}of${volumes.length}.pdf`);
      await this.#verifyAndPut(volume.entries, numbered, "volume", volume.built);
    }
  }

  /** Builds, and builds anew with its zones protected where squeezing has made one unreadable. */
  async #build(entries: readonly PlanEntry[]): Promise<BuiltPdf> {
    const first = await buildPdf(this.#pdfRequest(entries, new Set()));
    const harmed = first.squeeze === null || !first.sizeMet ? [] : await this.#unreadableZones(entries, first.bytes);
    return harmed.length === 0 ? first : buildPdf(this.#pdfRequest(entries, new Set(harmed)));
  }

  #pdfRequest(entries: readonly PlanEntry[], protectedPages: ReadonlySet<string>): PdfRequest {
    const { plan, sources, readings, options, signal, onProgress } = this.#request;
    const total = entries.reduce((sum, entry) => sum + pagesOf(entry).length, 0);
    let done = 0;
    return {
      plan,
      entries,
      index: buildIndexModel(plan, options.indexLabels ?? ENGLISH_INDEX_LABELS),
      letters: this.#letters,
      sources,
      readings,
      title: options.title,
      language: options.language,
      searchable: options.searchable,
      maxSizeBytes: options.maxSizeBytes,
      protectedPages,
      cache: this.#cache,
      signal,
      onPage: (pageNumber) => {
        done += 1;
        onProgress({ stage: "write", done, total, item: `${pageNumber}` });
      },
    };
  }

  async #unreadableZones(entries: readonly PlanEntry[], bytes: Uint8Array): Promise<readonly string[]> {
    const { readings, zoneHolds } = this.#request;
    if (zoneHolds === undefined) return [];
    const offset = entries[0]?.firstPage ?? 1;
    const harmed: string[] = [];
    for (const page of entries.flatMap(pagesOf)) {
      const zoned = sidesOf(page).filter((side) => readings.get(side.pageId)?.mrz?.valid === true);
      if (zoned.length === 0) continue;
      const raster = await withPdf(bytes, (pdf) =>
        renderPage(pdf, page.pageNumber - offset, { dpi: 300, channels: 1 }),
      );
      for (const { pageId } of zoned) {
        if (raster === null || !(await zoneHolds(raster, pageId))) harmed.push(pageId);
      }
    }
    return harmed;
  }

  async #verifyAndPut(entries: readonly PlanEntry[], name: string, kind: OutputKind, first: BuiltPdf): Promise<void> {
    const { onProgress } = this.#request;
    let built = first;
    let onDisk = await this.#files.add(name, built.bytes);
    onProgress({ stage: "verify", done: 0, total: 1, item: name });
    let verified = await this.#verify(entries, onDisk, built);
    if (verified.different.size > 0) {
      built = await this.#openOtherwise(entries, built, verified.different);
      if (built !== first) {
        await this.#files.drop(name);
        onDisk = await this.#files.add(name, built.bytes);
        verified = await this.#verify(entries, onDisk, built);
      }
    }
    onProgress({ stage: "verify", done: 1, total: 1, item: name });
    const { checks } = verified;
    const broken = checks.find((result) => !result.passed && INDISPENSABLE.has(result.check));
    if (broken !== undefined) {
      throw new AppError("output-verification-failed", { file: name, what: `${broken.check}: ${broken.detail}` });
    }
    for (const [fileId, what] of built.removed) this.#removed.set(fileId, what);
    this.#note(name, onDisk, kind, {
      pages: built.pageCount,
      firstPage: entries[0]?.firstPage ?? 1,
      checks,
      squeeze: built.squeeze,
    });
  }

  async #verify(
    entries: readonly PlanEntry[],
    bytes: Uint8Array,
    built: BuiltPdf,
  ): Promise<{ readonly checks: readonly CheckResult[]; readonly different: ReadonlySet<number> }> {
    const { plan, options } = this.#request;
    const different = new Set<number>();
    const checks = await verifyPack(bytes, plan, {
      entries,
      title: options.title,
      language: options.language,
      evidence: built.evidence,
      textLayerBytes: built.textLayerBytes,
      maxSizeBytes: options.maxSizeBytes,
      squeezed: built.squeeze !== null,
      onDifferent: (pageNumber) => different.add(pageNumber),
    });
    return { checks, different };
  }

  /** A damaged input may show all of itself only when it is opened another way: the way that loses least is kept. */
  async #openOtherwise(
    entries: readonly PlanEntry[],
    first: BuiltPdf,
    different: ReadonlySet<number>,
  ): Promise<BuiltPdf> {
    const files = new Set(
      entries
        .flatMap(pagesOf)
        .filter((page) => different.has(page.pageNumber))
        .flatMap((page) => sidesOf(page).map((side) => side.fileId))
        .filter((fileId) => this.#cache.pdfs.has(fileId)),
    );
    let best = { built: first, way: 0, losses: different.size };
    for (let way = 1; way < WAYS_TO_OPEN && best.losses > 0 && files.size > 0; way++) {
      this.#open(files, way);
      const built = await this.#build(entries).catch(() => null);
      if (built === null || !built.sizeMet) continue;
      const losses = (await this.#verify(entries, built.bytes, built)).different.size;
      if (losses < best.losses) best = { built, way, losses };
    }
    this.#open(files, best.way);
    return best.built;
  }

  #open(files: ReadonlySet<string>, way: number): void {
    for (const fileId of files) {
      this.#cache.ways.set(fileId, way);
      this.#cache.pdfs.delete(fileId);
    }
  }

  async #put(name: string, bytes: Uint8Array, kind: OutputKind, more: OutputMore): Promise<void> {
    this.#note(name, await this.#files.add(name, bytes), kind, more);
  }

  #note(file: string, bytes: Uint8Array, kind: OutputKind, more: OutputMore): void {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    this.#outputs.push({ file, kind, bytes: bytes.length, sha256, ...more });
  }
}

type OutputMore = Pick<WrittenFile, "pages" | "firstPage" | "checks" | "squeeze">;

/** A size as people write it: "2 MB", "800 kB". */
function inWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : `${bytes / 1_000} kB`;
}

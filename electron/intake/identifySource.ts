import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import sharp from "sharp";
import type { IdentifySource, InputPath, UsableSource } from "#electron/ports.ts";
import { pageIdOf } from "#shared/domain/ids.ts";
import type { Rejected, SourceFormat, SourceNote } from "#shared/domain/sourceFile.ts";
import { inspectImage, pageOf } from "./inspectImage.ts";
import { createInspector, type Inspector } from "./inspector.ts";
import { INTAKE_LIMITS, type IntakeLimits } from "./limits.ts";
import { refusalOf } from "./listInputs.ts";
import { noteOnName } from "./noteOnName.ts";
import { sniffFormat } from "./sniffFormat.ts";
import { type Refused, refuse, type Verdict } from "./verdict.ts";

/** An intake with its own thread and limits; `close` ends the thread. */
export interface Intake {
  readonly identifySource: IdentifySource;
  close(): Promise<void>;
}

/** Limits may be lowered for tests and small machines. */
export function createIntake(limits: Partial<IntakeLimits> = {}): Intake {
  const all = { ...INTAKE_LIMITS, ...limits };
  const inspector = createInspector(all);
  return {
    identifySource: (input, fileId, signal) => identify(input, fileId, signal, inspector, all),
    close: () => inspector.close(),
  };
}

let shared: Intake | null = null;

/** One input in, one verdict out, with the usual limits and one thread for the whole program. */
export const identifySource: IdentifySource = (input, fileId, signal) => {
  shared ??= createIntake();
  return shared.identifySource(input, fileId, signal);
};

async function identify(
  input: InputPath,
  fileId: string,
  signal: AbortSignal,
  inspector: Inspector,
  limits: IntakeLimits,
): Promise<UsableSource | Rejected> {
  signal.throwIfAborted();
  const name = input.name.normalize("NFC");
  const rejected = ({ code, detail }: Refused): Rejected => ({ kind: "rejected", name, code, detail });
  const bytes = await readSource(input.path, limits);
  if (!(bytes instanceof Uint8Array)) return rejected(bytes);
  const sniffed = sniffFormat(bytes);
  if (sniffed.kind === "empty") return rejected(refuse("empty-file"));
  if (sniffed.kind === "other") return rejected(refuse("unsupported-type", { what: sniffed.what }));
  const { format } = sniffed;
  const verdict = await inspect(bytes, format, inspector, limits, signal);
  if (verdict.kind === "refused") return rejected(verdict);
  const notes: readonly SourceNote[] = [...noteOnName(name, format), ...verdict.notes];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    file: { id: fileId, name, sha256, bytes: bytes.length, format, pageCount: verdict.pageCount, notes },
    bytes: verdict.bytes ?? bytes,
    pages: verdict.pages.map((page) => ({ id: pageIdOf(fileId, page.pageIndex), fileId, ...page })),
  };
}

async function inspect(
  bytes: Uint8Array,
  format: SourceFormat,
  inspector: Inspector,
  limits: IntakeLimits,
  signal: AbortSignal,
): Promise<Verdict> {
  if (format === "pdf") return inspector.inspectPdf(bytes, signal);
  if (format !== "heic") return inspectImage(bytes, format, limits, signal);
  const decoded = await inspector.decodeHeic(bytes, signal);
  return decoded.kind === "decoded" ? asJpeg(decoded.rgba, decoded.widthPx, decoded.heightPx) : decoded;
}

/** Nothing else in the program decodes HEIC: the rooms below get the photo as a JPEG that hides no detail. */
async function asJpeg(rgba: Uint8Array, width: number, height: number): Promise<Verdict> {
  const jpeg = await sharp(rgba, { raw: { width, height, channels: 4 }, limitInputPixels: false })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 93, chromaSubsampling: "4:4:4" })
    .toBuffer();
  const page = pageOf(0, await sharp(jpeg).metadata());
  return { kind: "accepted", bytes: jpeg, pageCount: 1, pages: [page], notes: [] };
}

/** Kind and size are asked before reading: a pipe would never end, and a disk image is not read to be refused. */
async function readSource(path: string, limits: IntakeLimits): Promise<Uint8Array | Refused> {
  try {
    const info = await stat(path);
    if (!info.isFile()) return refuse("unreadable", { why: "not a file" });
    if (info.size > limits.maxFileBytes) return tooLarge(info.size, limits);
    const bytes = await readFile(path);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    const { code, why } = refusalOf(error);
    return refuse(code, { why });
  }
}

function tooLarge(bytes: number, limits: IntakeLimits): Refused {
  const megabytes = Math.ceil(bytes / 1_000_000);
  return refuse("too-large", { megabytes, limit: Math.round(limits.maxFileBytes / 1_000_000) });
}

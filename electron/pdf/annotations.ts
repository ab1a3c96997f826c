import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { matrixOps } from "./contentOps.ts";
import { applyToCorners, type Matrix, multiply } from "./pageFrame.ts";
import { arrayOf, cornersOf, dictOf, nameOf, numberOf, numbersOf } from "./pdfValues.ts";
import type { SourceCopier } from "./sourceCopier.ts";

/** What taking a page into the pack removed; "form-field", "javascript", "launch", "media", "embedded-file", "action". */
export type Removed = string;

/** A page's annotations, ready for the output. */
export interface TakenAnnotations {
  /** Kept as annotations: links and comments. */
  readonly kept: readonly PDFDict[];
  /** Operators that draw the appearances of form fields and media as plain page content. */
  readonly flattened: string;
  /** Forms that `flattened` draws, by resource name. */
  readonly forms: ReadonlyMap<string, PDFObject>;
  readonly removed: readonly Removed[];
}

const HIDDEN = 1 << 1;
const NO_VIEW = 1 << 5;
/** Subtypes that run, play or carry something: only their look stays. */
const MEDIA: Readonly<Record<string, Removed>> = {
  FileAttachment: "embedded-file",
  Sound: "media",
  Movie: "media",
  Screen: "media",
  RichMedia: "media",
  "3D": "media",
  TrapNet: "media",
};
const COMMENT_KEYS = [
  "Type",
  "Subtype",
  "Rect",
  "Contents",
  "NM",
  "F",
  "AP",
  "AS",
  "Border",
  "C",
  "OC",
  "T",
  "CA",
  "ca",
  "BM",
  "RC",
  "Subj",
  "DA",
  "DS",
  "Q",
  "CL",
  "LE",
  "BE",
  "RD",
  "BS",
  "L",
  "IC",
  "LL",
  "LLE",
  "Cap",
  "IT",
  "CP",
  "CO",
  "Vertices",
  "InkList",
  "QuadPoints",
  "Name",
  "Sy",
  "CreationDate",
  "M",
  "Open",
  "State",
  "StateModel",
] as const;
const LINK_KEYS = [
  "Type",
  "Subtype",
  "Rect",
  "Contents",
  "F",
  "AP",
  "AS",
  "Border",
  "C",
  "BS",
  "H",
  "QuadPoints",
] as const;

export interface AnnotationOptions {
  /** Draw every appearance as page content: for pages that are scaled. */
  readonly flattenAll: boolean;
  /** Named destinations of the source. */
  readonly resolveDestination: (destination: PDFObject | undefined) => PDFArray | null;
}

/** Sorts a page's annotations into what stays alive, what becomes plain content, and what goes. */
export function takeAnnotations(
  copier: SourceCopier,
  page: PDFDict,
  { flattenAll, resolveDestination }: AnnotationOptions,
): TakenAnnotations {
  const { source } = copier;
  const kept: PDFDict[] = [];
  const drawn: string[] = [];
  const forms = new Map<string, PDFObject>();
  const removed: Removed[] = [];
  const flatten = (annotation: PDFDict): void => {
    const appearance = appearanceOf(copier, annotation);
    if (appearance === null) return;
    const name = `QjA${forms.size}`;
    forms.set(name, copier.copy(appearance.form));
    const layer = annotation.get(PDFName.of("OC"));
    if (layer instanceof PDFRef) copier.copy(layer);
    drawn.push(`q ${matrixOps(appearance.matrix)} /${name} Do Q`);
  };
  for (const item of arrayOf(source, page.get(PDFName.of("Annots")))) {
    const annotation = dictOf(source, item);
    if (annotation === null || annotation instanceof PDFStream) continue;
    const subtype = nameOf(source, annotation.get(PDFName.of("Subtype"))) ?? "";
    removed.push(...actionsOf(copier, annotation));
    const media = MEDIA[subtype];
    if (subtype === "Popup") continue;
    if (subtype === "Widget") {
      removed.push("form-field");
      flatten(annotation);
    } else if (media !== undefined) {
      removed.push(media);
      flatten(annotation);
    } else if (flattenAll) {
      flatten(annotation);
    } else if (subtype === "Link") {
      kept.push(linkOf(copier, annotation, resolveDestination));
    } else {
      kept.push(pick(copier, annotation, COMMENT_KEYS));
    }
  }
  return { kept, flattened: drawn.join("\n"), forms, removed };
}

function pick(copier: SourceCopier, annotation: PDFDict, keys: readonly string[]): PDFDict {
  const wanted = PDFDict.withContext(copier.source);
  for (const key of keys) {
    const value = annotation.get(PDFName.of(key));
    if (value !== undefined) wanted.set(PDFName.of(key), value);
  }
  return copier.copyDict(wanted);
}

/** A link to a page of the pack, or to the web; its look stays in any case. */
function linkOf(
  copier: SourceCopier,
  annotation: PDFDict,
  resolveDestination: AnnotationOptions["resolveDestination"],
): PDFDict {
  const link = pick(copier, annotation, LINK_KEYS);
  const action = dictOf(copier.source, annotation.get(PDFName.of("A")));
  const kind = action === null ? null : nameOf(copier.source, action.get(PDFName.of("S")));
  const named = annotation.get(PDFName.of("Dest")) ?? (kind === "GoTo" ? action?.get(PDFName.of("D")) : undefined);
  const destination = mapDestination(copier, resolveDestination(named));
  if (destination !== null) link.set(PDFName.of("Dest"), destination);
  else if (kind === "URI" && action !== null) {
    const uri = copier.source.lookup(action.get(PDFName.of("URI")));
    if (isAddress(uri)) {
      const out = PDFDict.withContext(link.context);
      out.set(PDFName.of("S"), PDFName.of("URI"));
      out.set(PDFName.of("URI"), uri);
      link.set(PDFName.of("A"), out);
    }
  }
  return link;
}

/** An address to look up or to write to; "javascript:" and "file:" are none. */
function isAddress(uri: PDFObject | undefined): uri is PDFString | PDFHexString {
  if (!(uri instanceof PDFString || uri instanceof PDFHexString)) return false;
  const [scheme] = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(uri.decodeText().trim()) ?? [""];
  return ["", "http", "https", "mailto", "tel"].includes(scheme.toLowerCase());
}

/** An explicit destination in the output; null where its page is not there. */
export function mapDestination(copier: SourceCopier, destination: PDFArray | null): PDFArray | null {
  if (destination === null) return null;
  const copy = copier.copy(destination);
  return copy instanceof PDFArray && copy.get(0) instanceof PDFRef ? copy : null;
}

/** Actions that are left behind, for the report. */
function actionsOf(copier: SourceCopier, annotation: PDFDict): readonly Removed[] {
  const found: Removed[] = [];
  const look = (object: PDFObject | undefined): void => {
    const action = dictOf(copier.source, object);
    const kind = action === null ? null : nameOf(copier.source, action.get(PDFName.of("S")));
    if (action === null || kind === null || kind === "GoTo") return;
    if (kind === "URI" && isAddress(copier.source.lookup(action.get(PDFName.of("URI"))))) return;
    found.push(kind === "JavaScript" ? "javascript" : kind === "Launch" ? "launch" : "action");
  };
  look(annotation.get(PDFName.of("A")));
  for (const value of dictOf(copier.source, annotation.get(PDFName.of("AA")))?.values() ?? []) look(value);
  return found;
}

/** The normal appearance of a visible annotation and where it is drawn (ISO 32000-1, 12.5.5, algorithm 8.1). */
function appearanceOf(
  copier: SourceCopier,
  annotation: PDFDict,
): { readonly form: PDFObject; readonly matrix: Matrix } | null {
  const { source } = copier;
  const flags = numberOf(source, annotation.get(PDFName.of("F"))) ?? 0;
  if ((flags & (HIDDEN | NO_VIEW)) !== 0) return null;
  const rect = cornersOf(source, annotation.get(PDFName.of("Rect")));
  const normal = dictOrStream(copier, dictOf(source, annotation.get(PDFName.of("AP")))?.get(PDFName.of("N")));
  if (rect === null || normal === null) return null;
  const form = normal.stream ? normal : stateOf(copier, annotation, normal.dict);
  if (form === null || !form.stream) return null;
  const box = cornersOf(source, form.dict.get(PDFName.of("BBox")));
  if (box === null) return null;
  const own = numbersOf(source, form.dict.get(PDFName.of("Matrix")));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own ?? [];
  const shown = applyToCorners([a, b, c, d, e, f], box);
  const scaleX = (rect[2] - rect[0]) / (shown[2] - shown[0]);
  const scaleY = (rect[3] - rect[1]) / (shown[3] - shown[1]);
  if (!Number.isFinite(scaleX) || !Number.isFinite(scaleY)) return null;
  const matrix = multiply([1, 0, 0, 1, -shown[0], -shown[1]], [scaleX, 0, 0, scaleY, rect[0], rect[1]]);
  return { form: form.object, matrix };
}

interface Look {
  readonly object: PDFObject;
  readonly dict: PDFDict;
  readonly stream: boolean;
}

function dictOrStream(copier: SourceCopier, object: PDFObject | undefined): Look | null {
  const value = copier.source.lookup(object);
  if (object === undefined) return null;
  if (value instanceof PDFStream) return { object, dict: value.dict, stream: true };
  return value instanceof PDFDict ? { object, dict: value, stream: false } : null;
}

/** Check boxes and radio buttons have one appearance a state. */
function stateOf(copier: SourceCopier, annotation: PDFDict, states: PDFDict): Look | null {
  const state = nameOf(copier.source, annotation.get(PDFName.of("AS"))) ?? "Off";
  return dictOrStream(copier, states.get(PDFName.of(state)));
}

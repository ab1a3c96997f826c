import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import { cropRaster } from "../imaging/cropRaster.ts";
import { encodeJpeg } from "../imaging/encodeRaster.ts";
import { rasterisePage } from "../imaging/rasterisePage.ts";
import type { Asset, Raster } from "../ports.ts";
import type { PackSession } from "./packSession.ts";
import { renderPlannedPage } from "./renderPlannedPage.ts";
import type { SettledPack } from "./settlePack.ts";

type Shelf = (key: string, make: () => Promise<Raster>) => Promise<Raster>;
type Settle = (session: PackSession) => Promise<SettledPack>;

/** Largest picture a window may ask for, longest side in pixels. */
const MAX_SIDE_PX = 3_000;
/** A crop is shown with a little of what is around it, as a share of the page. */
const CROP_MARGIN = { horizontal: 0.02, vertical: 0.008 };
const CROP_DPI = 200;

const shelf = createRasterShelf();

/** A picture of a pack by the rest of its address, as JPEG; null where there is no such page. */
export async function drawAsset(
  kind: string | undefined,
  session: PackSession,
  rest: readonly string[],
  settle: Settle,
): Promise<Asset | null> {
  const raster = await readRaster(kind, session, rest, settle);
  if (raster === null) return null;
  return { type: "image/jpeg", bytes: await encodeJpeg(raster, kind === "crop" ? 88 : 80), immutable: true };
}

async function readRaster(
  kind: string | undefined,
  session: PackSession,
  rest: readonly string[],
  settle: Settle,
): Promise<Raster | null> {
  const [which = "", turnsOrNumber = "", last = ""] = rest;
  if (kind === "preview") {
    const side = sideOf(last);
    const page = side === null ? null : { number: Number(turnsOrNumber), side };
    return page === null ? null : renderPlannedPage(session, await settle(session), page.number, page.side);
  }
  const fileId = which.split(".")[0] ?? "";
  const source = session.source(fileId);
  const page = source?.pages.find((one) => one.id === which);
  const turns = turnsOf(turnsOrNumber);
  if (source === undefined || page === undefined || turns === null) return null;
  if (kind === "page") {
    const maxSidePx = sideOf(last);
    return maxSidePx === null ? null : rasterisePage(source, page, { maxSidePx, turns, channels: 3 });
  }
  if (kind !== "crop") return null;
  const box = boxOf(last);
  if (box === null) return null;
  const whole = await shelf(`${session.packId}/${source.file.sha256}/${page.id}/${turns}`, () =>
    rasterisePage(source, page, { dpi: CROP_DPI, turns, channels: 3 }),
  );
  return cropRaster(whole, withMargin(box));
}

function withMargin([left, top, width, height]: Box): Box {
  const l = Math.max(0, left - CROP_MARGIN.horizontal);
  const t = Math.max(0, top - CROP_MARGIN.vertical);
  const right = Math.min(1, left + width + CROP_MARGIN.horizontal);
  const bottom = Math.min(1, top + height + CROP_MARGIN.vertical);
  return [l, t, right - l, bottom - t];
}

function turnsOf(text: string): QuarterTurns | null {
  const turns = Number(text);
  return turns === 0 || turns === 1 || turns === 2 || turns === 3 ? turns : null;
}

function sideOf(text: string): number | null {
  const side = Number(text);
  return Number.isInteger(side) && side >= 16 && side <= MAX_SIDE_PX ? side : null;
}

function boxOf(text: string): Box | null {
  const [left, top, width, height, ...more] = text.split(",").map(Number);
  if (left === undefined || top === undefined || width === undefined || height === undefined || more.length > 0) {
    return null;
  }
  const fits = [left, top, width, height].every((part) => part >= 0 && part <= 1) && width > 0 && height > 0;
  return fits ? [left, top, width, height] : null;
}

const SHELF_LIMIT_BYTES = 120_000_000;

/** The pages that crops were cut from last: a table of crops asks for many of one page. */
function createRasterShelf(): Shelf {
  const shelf = new Map<string, Promise<Raster>>();
  const sizes = new Map<string, number>();
  return (key, make) => {
    const making = shelf.get(key) ?? make();
    shelf.delete(key);
    shelf.set(key, making);
    void making.then(
      ({ data }) => {
        sizes.set(key, data.length);
        for (const oldest of shelf.keys()) {
          const total = [...shelf.keys()].reduce((sum, one) => sum + (sizes.get(one) ?? 0), 0);
          if (total <= SHELF_LIMIT_BYTES || oldest === key) break;
          shelf.delete(oldest);
          sizes.delete(oldest);
        }
      },
      () => shelf.delete(key),
    );
    return making;
  };
}

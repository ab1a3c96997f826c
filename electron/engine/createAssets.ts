import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import { cropRaster } from "../imaging/cropRaster.ts";
import { encodeJpeg } from "../imaging/encodeRaster.ts";
import { rasterisePage } from "../imaging/rasterisePage.ts";
import type { Asset, AssetSource, Raster } from "../ports.ts";
import type { PackSession } from "./packSession.ts";
import { renderPlannedPage } from "./renderPlannedPage.ts";
import type { SettledPack } from "./settlePack.ts";

export interface AssetOptions {
  /** The pack saved as one file. */
  readonly packFile: (packId: string) => Promise<Uint8Array>;
  readonly open: (packId: string) => Promise<PackSession>;
  readonly settle: (session: PackSession) => Promise<SettledPack>;
}

type Shelf = (key: string, make: () => Promise<Raster>) => Promise<Raster>;

/** Largest picture a window may ask for, longest side in pixels. */
const MAX_SIDE_PX = 3_000;
/** A crop is shown with a little of what is around it, as a share of the page. */
const CROP_MARGIN = { horizontal: 0.02, vertical: 0.008 };
const CROP_DPI = 200;

/** Pictures by address: page/PACK/PAGE/TURNS/SIDE, crop/PACK/PAGE/TURNS/L,T,W,H, preview/PACK/REVISION/NUMBER/SIDE. */
export function createAssets(options: AssetOptions): AssetSource {
  const cache = createAssetCache();
  const shelf = createRasterShelf();
  return {
    async read(address) {
      const saved = /^packfile\/([a-z0-9-]{1,64})$/.exec(address)?.[1];
      if (saved !== undefined) {
        const bytes = await options.packFile(saved).catch(() => null);
        return bytes === null ? null : { type: "application/x-qujat", bytes, immutable: false };
      }
      return cache(address, async () => {
        const [kind, packId, ...rest] = address.split("/");
        if (packId === undefined || !/^[a-z0-9-]{1,64}$/.test(packId)) return null;
        const session = await options.open(packId).catch(() => null);
        if (session === null) return null;
        const raster = await readRaster(kind, session, rest, options.settle, shelf);
        if (raster === null) return null;
        return { type: "image/jpeg", bytes: await encodeJpeg(raster, kind === "crop" ? 88 : 80), immutable: true };
      });
    },
  };
}

async function readRaster(
  kind: string | undefined,
  session: PackSession,
  rest: readonly string[],
  settle: AssetOptions["settle"],
  shelf: Shelf,
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

const CACHE_LIMIT_BYTES = 100_000_000;

/** The pictures shown last, in memory only; two askers of one address wait for one picture. */
function createAssetCache() {
  const kept = new Map<string, Asset>();
  const asked = new Map<string, Promise<Asset | null>>();
  let bytes = 0;
  return async (address: string, make: () => Promise<Asset | null>): Promise<Asset | null> => {
    const known = kept.get(address);
    if (known !== undefined) {
      kept.delete(address);
      kept.set(address, known);
      return known;
    }
    const running = asked.get(address) ?? make();
    asked.set(address, running);
    try {
      const made = await running;
      if (made !== null && !kept.has(address)) {
        kept.set(address, made);
        bytes += made.bytes.length;
      }
      for (const [oldest, asset] of kept) {
        if (bytes <= CACHE_LIMIT_BYTES) break;
        kept.delete(oldest);
        bytes -= asset.bytes.length;
      }
      return made;
    } finally {
      asked.delete(address);
    }
  };
}

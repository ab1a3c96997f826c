import type { Asset, AssetSource } from "../ports.ts";
import type { PackSession } from "./packSession.ts";
import { roomsOnDemand } from "./roomsOnDemand.ts";
import type { SettledPack } from "./settlePack.ts";

export interface AssetOptions {
  /** The pack saved as one file. */
  readonly packFile: (packId: string) => Promise<Uint8Array>;
  readonly open: (packId: string) => Promise<PackSession>;
  readonly settle: (session: PackSession) => Promise<SettledPack>;
}

/** Pictures by address: page/PACK/PAGE/TURNS/SIDE, crop/PACK/PAGE/TURNS/L,T,W,H, preview/PACK/REVISION/NUMBER/SIDE. */
export function createAssets(options: AssetOptions): AssetSource {
  const cache = createAssetCache();
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
        const { drawAsset } = await roomsOnDemand.drawAsset();
        return drawAsset(kind, session, rest, options.settle);
      });
    },
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

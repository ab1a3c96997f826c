import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { startEngine } from "#electron/engine/startEngine.ts";
import type { Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";

/** An empty machine: packs and readings in a folder of their own. Resolves to what takes it away again. */
export async function onEmptyMachine(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "qujat-engine-"));
  vi.stubEnv("QUJAT_DATA_DIR", folder);
  vi.stubEnv("QUJAT_CACHE_DIR", join(folder, "cache"));
  return async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The engine as a window has it; a call that fails throws its code. */
export async function openEngine() {
  const engine = await startEngine({ packs: "kept", jobs: 1 });
  const call = async <M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> => {
    const answer = await engine.dispatch(method, params);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.result as ResultOf<M>;
  };
  return { call, close: () => engine.close() };
}

import { assetPaths } from "#renderer/client/assetPaths.ts";
import type { EngineClient, EngineEvent, Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";
import type { PackView } from "#shared/contract/packView.ts";
import { emptyCase } from "#shared/domain/packCase.ts";

type Handlers = { readonly [M in Method]?: (params: ParamsIn<M>) => Promise<ResultOf<M>> | ResultOf<M> };

/** An engine that answers as the test says, and tells what the test says. */
export interface FakeClient extends EngineClient {
  tell(event: EngineEvent): void;
  readonly called: readonly Method[];
}

export function fakeClient(handlers: Handlers): FakeClient {
  const listeners = new Set<(event: EngineEvent) => void>();
  const called: Method[] = [];
  const standard: Handlers = {
    "routes.list": () => [],
    "facts.list": () => [],
    "guide.get": () => null,
    "letters.sources": () => ({ documents: [], lints: [], triggers: [], facts: [], guide: null, checklists: null }),
    "rules.list": () => [],
    "packs.list": () => [],
    "packs.removed": () => [],
  };
  return {
    called,
    async call<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> {
      called.push(method);
      const handler = handlers[method] ?? standard[method];
      if (handler === undefined) throw new Error(`not expected: ${method}`);
      return handler(params);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
    ...assetPaths("/assets"),
    savePack: async () => true,
    takeFiles: async (files) => files.map((_file, index) => ({ uploadId: `u${index}`, name: `file ${index}` })),
  };
}

/** A view of an empty pack at a revision. */
export function viewAt(revision: number, name = `revision ${revision}`, packId = "p1"): PackView {
  const { groups: _groups, overrides: _overrides, corrections: _corrections, ...kept } = emptyCase(packId, name);
  return {
    pack: { ...kept, pages: [], documents: [] },
    revision,
    routeKey: "",
    slots: [],
    findings: [],
    missing: [],
    questions: [],
    answered: [],
    decided: [],
    pageIssues: {},
    pageStates: {},
    uprightTurns: {},
    jobs: [],
    written: null,
    undo: null,
    redo: null,
  };
}

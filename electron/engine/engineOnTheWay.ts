import type { EngineEvent } from "#shared/contract/methods.ts";
import type { Engine } from "./createEngine.ts";

/** An engine that is still starting: what is asked of it meanwhile is answered as soon as it stands. */
export function engineOnTheWay(starting: Promise<Engine>): Engine {
  return {
    dispatch: async (method, params) => (await starting).dispatch(method, params),
    subscribe(listener) {
      let isWanted = true;
      const hear = (event: EngineEvent) => {
        if (isWanted) listener(event);
      };
      // Whoever awaits the engine learns that it could not start; a listener then has nothing to hear.
      void starting.then(
        (engine) => engine.subscribe(hear),
        () => undefined,
      );
      return () => {
        isWanted = false;
      };
    },
    assets: { read: async (address) => (await starting).assets.read(address) },
    idle: async () => (await starting).idle(),
    close: async () => (await starting).close(),
  };
}

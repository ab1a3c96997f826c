import { keepCompiledCode } from "#electron/engine/keepCompiledCode.ts";
import type { Host } from "../ports.ts";
import type { FromEngine, HostAsk, ToEngine } from "./engineMessages.ts";

/** The part of a utility process's port that is used here. */
export interface ParentPort {
  on(event: "message", listener: (message: { readonly data: ToEngine }) => void): void;
  postMessage(message: FromEngine): void;
}

/** Runs the engine beside the window's process, so that neither can take the other down. */
export async function runEngineProcess(port: ParentPort, exit: () => void): Promise<void> {
  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  const askHost = <Reply>(ask: HostAsk): Promise<Reply> =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, (answer) => resolve(answer as Reply));
      port.postMessage({ kind: "host", id: asked, ask });
    });
  const host: Host = {
    chooseFolder: () => askHost({ what: "chooseFolder" }),
    chooseFiles: () => askHost({ what: "chooseFiles" }),
    chooseSavePath: (name) => askHost({ what: "chooseSavePath", name }),
    showInFolder: (path) => askHost({ what: "showInFolder", path }),
    log: (line) => port.postMessage({ kind: "log", line }),
  };
  const { startEngine } = await import("#electron/engine/startEngine.ts");
  const engine = await startEngine({ packs: "kept", host });
  engine.subscribe((event) => port.postMessage({ kind: "event", event }));
  port.on("message", ({ data }) => {
    switch (data.kind) {
      case "call":
        void engine
          .dispatch(data.method, data.params)
          .then((answer) => port.postMessage({ kind: "answer", id: data.id, answer }));
        return;
      case "asset":
        void engine.assets
          .read(data.address)
          .catch(() => null)
          .then((asset) => port.postMessage({ kind: "asset", id: data.id, asset }));
        return;
      case "host-answer":
        waiting.get(data.id)?.(data.answer);
        waiting.delete(data.id);
        return;
      case "close":
        void engine.close().then(exit);
        return;
    }
  });
  port.postMessage({ kind: "ready" });
}

const { parentPort } = process as NodeJS.Process & { readonly parentPort?: ParentPort };
if (parentPort !== undefined) {
  keepCompiledCode();
  void runEngineProcess(parentPort, () => process.exit(0));
}

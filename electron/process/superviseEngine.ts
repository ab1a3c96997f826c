import type { Answer, EngineEvent } from "#shared/contract/methods.ts";
import type { Asset } from "../ports.ts";
import type { FromEngine, HostAsk, ToEngine } from "./engineMessages.ts";

/** The part of Electron's UtilityProcess that is used here. */
export interface ChildProcess {
  on(event: "message", listener: (message: FromEngine) => void): void;
  on(event: "exit", listener: (code: number) => void): void;
  postMessage(message: ToEngine): void;
  kill(): boolean;
}

export interface SupervisorOptions {
  readonly fork: () => ChildProcess;
  readonly onEvent: (event: EngineEvent) => void;
  readonly onHost: (ask: HostAsk) => Promise<unknown>;
  /** The engine died and has been started anew; every pack is as it was last saved. */
  readonly onRestart: () => void;
  readonly log: (line: string) => void;
}

export interface Supervisor {
  call(method: string, params: unknown): Promise<Answer>;
  asset(address: string): Promise<Asset | null>;
  close(): void;
}

const CRASHED: Answer = { ok: false, error: { code: "internal", detail: {}, retry: true } };

const CRASH_WINDOW_MS = 60_000;
const QUICK_RESTARTS = 3;
const PAUSE_MS = 10_000;

/** Keeps one engine process alive: calls in flight are answered when it dies, and the next one finds a new process. */
export function superviseEngine(options: SupervisorOptions): Supervisor {
  const calls = new Map<number, (answer: Answer) => void>();
  const assets = new Map<number, (asset: Asset | null) => void>();
  let count = 0;
  let closing = false;
  let crashes: readonly number[] = [];
  let child = start();

  function start(): ChildProcess {
    const started = options.fork();
    started.on("message", receive);
    started.on("exit", (code) => {
      if (closing) return;
      options.log(`engine ended with ${code}`);
      for (const answer of calls.values()) answer(CRASHED);
      for (const answer of assets.values()) answer(null);
      calls.clear();
      assets.clear();
      const now = Date.now();
      crashes = [...crashes.filter((at) => now - at < CRASH_WINDOW_MS), now];
      // One that dies at once would die again at once: it is given a moment, so that the window stays usable.
      if (crashes.length <= QUICK_RESTARTS) restart();
      else setTimeout(restart, PAUSE_MS);
    });
    return started;
  }

  function restart(): void {
    if (closing) return;
    child = start();
    options.onRestart();
  }

  function receive(message: FromEngine): void {
    switch (message.kind) {
      case "answer":
        calls.get(message.id)?.(message.answer);
        calls.delete(message.id);
        return;
      case "asset":
        assets.get(message.id)?.(message.asset);
        assets.delete(message.id);
        return;
      case "event":
        options.onEvent(message.event);
        return;
      case "host":
        void options
          .onHost(message.ask)
          .then((answer) => child.postMessage({ kind: "host-answer", id: message.id, answer }));
        return;
      case "log":
        options.log(message.line);
        return;
      case "ready":
        return;
    }
  }

  /** Posts a question under a new number and waits for the answer of that number. */
  const ask = <Reply>(waiting: Map<number, (reply: Reply) => void>, question: (id: number) => ToEngine) =>
    new Promise<Reply>((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      child.postMessage(question(count));
    });
  return {
    call: (method, params) => ask(calls, (id) => ({ kind: "call", id, method, params })),
    asset: (address) => ask(assets, (id) => ({ kind: "asset", id, address })),
    close() {
      closing = true;
      child.postMessage({ kind: "close" });
    },
  };
}

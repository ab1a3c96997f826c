import type { Answer, EngineEvent } from "#shared/contract/methods.ts";
import type { Asset } from "../ports.ts";

/** What the main process asks of the engine's process. */
export type ToEngine =
  | { readonly kind: "call"; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly kind: "asset"; readonly id: number; readonly address: string }
  | { readonly kind: "host-answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "close" };

/** What the engine's process answers, says by itself, and asks of the host. */
export type FromEngine =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "asset"; readonly id: number; readonly asset: Asset | null }
  | { readonly kind: "event"; readonly event: EngineEvent }
  | { readonly kind: "host"; readonly id: number; readonly ask: HostAsk }
  | { readonly kind: "log"; readonly line: string };

/** What only the desktop can do for the engine. */
export type HostAsk =
  | { readonly what: "chooseFolder" }
  | { readonly what: "chooseFiles" }
  | { readonly what: "chooseSavePath"; readonly name: string }
  | { readonly what: "showInFolder"; readonly path: string };

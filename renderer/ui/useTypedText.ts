import { useCallback, useEffect, useRef, useState } from "react";

/** A pause after which what was typed is saved. */
const REST_MS = 700;
/** A longer one begins another burst: another step of undo. */
const BURST_MS = 8_000;
let bursts = 0;

interface TypedTextInput {
  /** The kept text. */
  readonly value: string;
  /** With a changed text only, trimmed. Calls of one burst of typing bring the same `burst`. */
  readonly onCommit: (text: string, burst: string) => void;
  /** Saved when it is left only. */
  readonly waits: boolean;
}

export interface TypedText {
  readonly draft: string;
  change(text: string): void;
  /** Saves it now. */
  commit(): void;
  /** The field is left: saved, and what comes from outside is shown again. */
  leave(): void;
  /** Back to what was there before the typing began; that text. */
  cancel(): string;
}

interface Typing {
  text: string;
  /** Before the first key. */
  readonly before: string;
  /** Saved last. */
  kept: string;
  burst: string;
  lastKeyMs: number;
}

/**
 * A text that is saved while it is typed: after a pause, when the field is left, and when the window goes. While it is
 * being typed, what comes back from outside does not touch it.
 */
export function useTypedText({ value, onCommit, waits }: TypedTextInput): TypedText {
  const [draft, setDraft] = useState(value);
  const typing = useRef<Typing | null>(null);
  const timer = useRef(0);
  const latest = useRef({ value, onCommit });
  useEffect(() => {
    latest.current = { value, onCommit };
  });
  useEffect(() => {
    if (typing.current === null) setDraft(value);
  }, [value]);
  const commit = useCallback(() => {
    window.clearTimeout(timer.current);
    const now = typing.current;
    if (now === null || now.text.trim() === now.kept) return;
    now.kept = now.text.trim();
    latest.current.onCommit(now.kept, now.burst);
  }, []);
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === "hidden") commit();
    };
    window.addEventListener("pagehide", commit);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      commit();
      window.removeEventListener("pagehide", commit);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [commit]);
  const change = (text: string) => {
    const nowMs = performance.now();
    const now = typing.current ?? { text, before: value, kept: value, burst: "", lastKeyMs: 0 };
    if (now.burst === "" || nowMs - now.lastKeyMs > BURST_MS) {
      bursts += 1;
      now.burst = `${Math.round(performance.timeOrigin)}-${bursts}`;
    }
    now.text = text;
    now.lastKeyMs = nowMs;
    typing.current = now;
    setDraft(text);
    window.clearTimeout(timer.current);
    if (!waits) timer.current = window.setTimeout(commit, REST_MS);
  };
  return {
    draft,
    change,
    commit,
    leave() {
      const now = typing.current;
      if (now === null) return;
      const isAnswered = now.text.trim() === now.kept && latest.current.value !== now.before;
      commit();
      typing.current = null;
      // What was kept may be written otherwise than it was typed: "b11" as "B11".
      if (isAnswered) setDraft(latest.current.value);
    },
    cancel() {
      const before = typing.current?.before ?? value;
      if (typing.current !== null) change(before);
      commit();
      typing.current = null;
      setDraft(before);
      return before;
    },
  };
}

import { useState } from "react";
import { Button, type ButtonProps } from "./Button.tsx";
import { copyText } from "./copyText.ts";

interface CopyTextProps {
  readonly label: string;
  /** What is copied, for those who do not see where the button stands. */
  readonly of?: string;
  readonly copiedLabel: string;
  readonly failedLabel: string;
  readonly text: () => string;
  readonly size?: ButtonProps["size"];
}

/** Puts a text into the clipboard, and says whether it is there. */
export function CopyText({ label, of, copiedLabel, failedLabel, text, size = "normal" }: CopyTextProps) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const shown = { idle: label, copied: copiedLabel, failed: failedLabel }[state];
  return (
    <>
      <Button
        size={size}
        icon={{ idle: "files", copied: "check", failed: "warning" }[state] as ButtonProps["icon"] & string}
        {...(of === undefined ? {} : { "aria-label": `${shown}: ${of}` })}
        onPress={() => void copyText(text()).then((isThere) => setState(isThere ? "copied" : "failed"))}
        onBlur={() => setState("idle")}
      >
        {shown}
      </Button>
      <span role="status" className="visually-hidden">
        {state !== "idle" && shown}
      </span>
    </>
  );
}

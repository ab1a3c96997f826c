import { scanContent } from "./scanContent.ts";

/** How a page's content leaves the stack of graphics states. */
export interface GraphicsBalance {
  /** Restores without a save before them. */
  readonly missingSaves: number;
  /** Saves that were never restored. */
  readonly openSaves: number;
  /** It ends within a string, an inline picture, a text object or marked content: what follows would be part of it. */
  readonly unfinished: boolean;
}

/** Counts q and Q, so that what is added draws on a clean state. */
export function graphicsBalanceOf(content: Uint8Array): GraphicsBalance {
  let depth = 0;
  let lowest = 0;
  let inText = false;
  let marks = 0;
  const whole = scanContent(content, (operator) => {
    if (operator === "q") depth++;
    else if (operator === "Q") {
      depth--;
      lowest = Math.min(lowest, depth);
    } else if (operator === "BT" || operator === "ET") inText = operator === "BT";
    else if (operator === "BDC" || operator === "BMC") marks++;
    else if (operator === "EMC") marks--;
  });
  return { missingSaves: Math.abs(lowest), openSaves: depth - lowest, unfinished: !whole || inText || marks !== 0 };
}

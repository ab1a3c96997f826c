/**
 * The new value, with every part that equals its counterpart in the old one replaced by that very object: what is not
 * changed need not be drawn again. Both are plain data, as JSON brings it; the parts are replaced in the new value
 * itself, which is the caller's alone, since this happens several times a second with a whole pack.
 */
export function shareUnchanged<Value>(before: Value, after: Value): Value {
  if (before === after || !isPlain(before) || !isPlain(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const parts: Record<string, unknown> = after;
  const keys = Object.keys(parts);
  let isSame = keys.length === Object.keys(before).length;
  for (const key of keys) {
    const old = before[key];
    const fresh = parts[key];
    const part = shareUnchanged(old, fresh);
    if (part !== fresh) parts[key] = part;
    if (part !== old || (part === undefined && !Object.hasOwn(before, key))) isSame = false;
  }
  return isSame ? before : after;
}

/** Objects and lists alike; a list's keys are its places. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

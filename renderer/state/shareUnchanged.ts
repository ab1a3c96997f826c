/**
 * The new value, with every part that equals its counterpart in the old one replaced by that very object: what is not
 * changed need not be drawn again. Both are plain data, as JSON brings it.
 */
export function shareUnchanged<Value>(before: Value, after: Value): Value {
  if (Object.is(before, after) || !isPlain(before) || !isPlain(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const keys = Object.keys(after);
  let isSame = keys.length === Object.keys(before).length;
  const shared: Record<string, unknown> | unknown[] = Array.isArray(after) ? [] : {};
  for (const key of keys) {
    const old: unknown = Reflect.get(before, key);
    const part = shareUnchanged(old, Reflect.get(after, key));
    Reflect.set(shared, key, part);
    if (!Object.is(part, old) || !Object.hasOwn(before, key)) isSame = false;
  }
  return isSame ? before : (shared as Value);
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

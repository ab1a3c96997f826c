import { type Place, STEPS } from "./createAppStore.ts";

/** The place as the address keeps it: "#/", "#/<pack>/<step>", or "#/<pack>/<step>/<what is pointed at>". */
export function hashOf(place: Place): string {
  if (place.kind === "home") return "#/";
  const step = `#/${place.packId}/${place.step}`;
  return place.at === undefined || place.at === "" ? step : `${step}/${encodeURIComponent(place.at)}`;
}

/** The place that an address names; home where it names none. */
export function placeOf(hash: string): Place {
  const [packId, stepName, at] = hash.replace(/^#\/?/, "").split("/");
  if (packId === undefined || !/^[a-z0-9-]{1,64}$/.test(packId)) return { kind: "home" };
  const step = STEPS.find((one) => one === stepName) ?? "documents";
  const named = decoded(at ?? "");
  return { kind: "pack", packId, step, ...(named === "" ? {} : { at: named }) };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return hashOf(one) === hashOf(other);
}

/** Whether both are the same step of the same pack, whatever is pointed at there. */
export function isSameStep(one: Place, other: Place): boolean {
  if (one.kind === "home" || other.kind === "home") return one.kind === other.kind;
  return one.packId === other.packId && one.step === other.step;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

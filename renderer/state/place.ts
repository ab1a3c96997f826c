import { type Place, STEPS } from "./createAppStore.ts";

/** The place as the address keeps it: "#/" or "#/<pack>/<step>". */
export function hashOf(place: Place): string {
  return place.kind === "home" ? "#/" : `#/${place.packId}/${place.step}`;
}

/** The place that an address names; home where it names none. */
export function placeOf(hash: string): Place {
  const [packId, stepName] = hash.replace(/^#\/?/, "").split("/");
  if (packId === undefined || !/^[a-z0-9-]{1,64}$/.test(packId)) return { kind: "home" };
  return { kind: "pack", packId, step: STEPS.find((step) => step === stepName) ?? "documents" };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return hashOf(one) === hashOf(other);
}

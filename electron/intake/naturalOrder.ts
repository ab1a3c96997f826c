/** One locale for all machines, so that the same folder gives the same order everywhere. */
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** "2.jpg" before "10.jpg"; equal but for case or accents: by code units, so that the order is total. */
export function byNaturalOrder(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

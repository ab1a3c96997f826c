/** Brands of an ISO media file: the major one, then the compatible ones; null for other files. */
export function brandsOf(head: string): readonly string[] | null {
  if (head.slice(4, 8) !== "ftyp") return null;
  const size = Math.min(head.length, head.charCodeAt(2) * 256 + head.charCodeAt(3));
  const brands = [head.slice(8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(head.slice(at, at + 4));
  return brands;
}

/** Bytes as characters of the same number. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    "latin1",
    from,
    Math.min(to, bytes.length),
  );
}

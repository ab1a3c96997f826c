// Node has it; the type libraries used here do not name it.
declare const WebAssembly: { validate(bytes: Uint8Array): boolean };

// The smallest modules that use one instruction of the feature: valid only where the engine knows it.
const MODULE_HEAD = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10];

/** True where WebAssembly runs 128-bit SIMD (i8x16.splat, i8x16.popcnt). */
export function simd(): boolean {
  return WebAssembly.validate(new Uint8Array([...MODULE_HEAD, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]));
}

/** True where WebAssembly runs relaxed SIMD (i8x16.relaxed_swizzle). */
export function relaxedSimd(): boolean {
  return WebAssembly.validate(
    new Uint8Array([...MODULE_HEAD, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15, 253, 128, 2, 11]),
  );
}

/** The part of libheif-js that intake uses. */
declare module "libheif-js/wasm-bundle.js" {
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    display(into: { data: Uint8ClampedArray; width: number; height: number }, done: (out: unknown) => void): void;
    free(): void;
  }
  const libheif: {
    readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] };
  };

  // biome-ignore lint/style/noDefaultExport: the package's own shape.
  export default libheif;
}

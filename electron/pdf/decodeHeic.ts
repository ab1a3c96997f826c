import sharp, { type Sharp } from "sharp";

/** The part of libheif that is used; the package has no types. */
interface HeifImage {
  get_width(): number;
  get_height(): number;
  display(
    target: { data: Uint8ClampedArray; width: number; height: number },
    done: (shown: { data: Uint8ClampedArray } | null) => void,
  ): void;
}

interface Libheif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] };
}

function isLibheif(value: unknown): value is Libheif {
  return typeof value === "object" && value !== null && "HeifDecoder" in value;
}

/** Decodes the main picture of a HEIC file, upright as the file says. Throws where it cannot: intake has tried before. */
export async function decodeHeic(bytes: Uint8Array): Promise<Sharp> {
  const loaded: { readonly default: unknown } = await import("libheif-js/wasm-bundle.js");
  if (!isLibheif(loaded.default)) throw new Error("libheif did not load");
  const image = new loaded.default.HeifDecoder().decode(bytes)[0];
  if (image === undefined) throw new Error("no picture in the HEIC file");
  const width = image.get_width();
  const height = image.get_height();
  const shown = await new Promise<Uint8ClampedArray>((resolve, reject) => {
    image.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, (target) =>
      target === null ? reject(new Error("HEIC decoding failed")) : resolve(target.data),
    );
  });
  return sharp(shown, { raw: { width, height, channels: 4 } }).removeAlpha();
}

import type { Grey } from "./grey.ts";

/** Mean over a window of 2 * radius + 1 px, edges repeated; separable running sums. */
export function boxMean(image: Grey, radiusX: number, radiusY = radiusX): Grey {
  const { width, height, data } = image;
  const across = new Uint8Array(data.length);
  const spanX = 2 * radiusX + 1;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = (data[row] ?? 0) * radiusX;
    for (let x = 0; x < radiusX; x++) sum += data[row + Math.min(x, width - 1)] ?? 0;
    for (let x = 0; x < width; x++) {
      sum += data[row + Math.min(x + radiusX, width - 1)] ?? 0;
      across[row + x] = sum / spanX + 0.5;
      sum -= data[row + Math.max(x - radiusX, 0)] ?? 0;
    }
  }
  const out = new Uint8Array(data.length);
  const spanY = 2 * radiusY + 1;
  const sums = new Int32Array(width);
  for (let x = 0; x < width; x++) {
    let sum = (across[x] ?? 0) * radiusY;
    for (let y = 0; y < radiusY; y++) sum += across[Math.min(y, height - 1) * width + x] ?? 0;
    sums[x] = sum;
  }
  for (let y = 0; y < height; y++) {
    const entering = Math.min(y + radiusY, height - 1) * width;
    const leaving = Math.max(y - radiusY, 0) * width;
    for (let x = 0; x < width; x++) {
      const sum = (sums[x] ?? 0) + (across[entering + x] ?? 0);
      out[y * width + x] = sum / spanY + 0.5;
      sums[x] = sum - (across[leaving + x] ?? 0);
    }
  }
  return { width, height, data: out };
}

/** 1 where a pixel is darker than its surroundings by more than `contrast`, else 0. */
export function inkMask(image: Grey, radius: number, contrast: number): Grey {
  const mean = boxMean(image, radius);
  const out = new Uint8Array(image.data.length);
  for (let pixel = 0; pixel < out.length; pixel++) {
    out[pixel] = (image.data[pixel] ?? 0) + contrast < (mean.data[pixel] ?? 0) ? 1 : 0;
  }
  return { width: image.width, height: image.height, data: out };
}

import type { Raster } from "#electron/ports.ts";
import { warpRaster } from "./warpRaster.ts";

/** The picture turned about its centre by any angle, clockwise positive; same size, corners white. For reading only. */
export function rotateRaster(raster: Raster, degrees: number): Raster {
  if (degrees === 0) return raster;
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const cx = raster.widthPx / 2;
  const cy = raster.heightPx / 2;
  return warpRaster(raster, raster.widthPx, raster.heightPx, (x, y, to) => {
    to[0] = cx + (x - cx) * cos + (y - cy) * sin;
    to[1] = cy - (x - cx) * sin + (y - cy) * cos;
  });
}

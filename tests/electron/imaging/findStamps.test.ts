import { expect, it } from "vitest";
import { findStamps } from "#electron/imaging/findStamps.ts";
import type { Raster } from "#electron/ports.ts";
import { edit, scannedPage } from "./makePage.ts";

const page = await scannedPage({ dpi: 150 });
const INKS = { blue: [60, 80, 170], violet: [120, 70, 165], red: [190, 45, 60], black: [40, 40, 42] } as const;

/** A ring with a smaller ring in it, as round stamps are. */
function stamped(raster: Raster, ink: readonly number[], centre: readonly [number, number], radius: number): Raster {
  const ratio = raster.heightPx / raster.widthPx;
  return edit(raster, (level, channel, x, y) => {
    const away = Math.hypot(x - centre[0], (y - centre[1]) * ratio) / radius;
    const isInk = (away > 0.86 && away < 1) || (away > 0.6 && away < 0.68) || away < 0.25;
    return isInk ? (ink[channel] ?? 0) : level;
  });
}

it("finds a round stamp of blue, violet or red ink where it stands", () => {
  expect(findStamps(page)).toEqual([]);
  for (const ink of [INKS.blue, INKS.violet, INKS.red]) {
    const [box = expect.fail()] = findStamps(stamped(page, ink, [0.6, 0.75], 0.1));
    expect(box[0] + box[2] / 2).toBeCloseTo(0.6, 1);
    expect(box[1] + box[3] / 2).toBeCloseTo(0.75, 1);
    expect(box[2]).toBeGreaterThan(0.18);
    expect(box[2]).toBeLessThan(0.26);
  }
});

it("takes neither black ink, nor a dot, nor a bar, nor a page printed in colour for a stamp", () => {
  expect(findStamps(stamped(page, INKS.black, [0.6, 0.75], 0.1))).toEqual([]);
  expect(findStamps(stamped(page, INKS.blue, [0.6, 0.75], 0.02))).toEqual([]);
  const [red, green, blue] = INKS.blue;
  const bar = edit(page, (level, channel, _x, y) => (y > 0.1 && y < 0.14 ? ([red, green, blue][channel] ?? 0) : level));
  expect(findStamps(bar)).toEqual([]);
  const coloured = edit(page, (level, channel) => (channel === 2 ? level : level * 0.6));
  expect(findStamps(stamped(coloured, INKS.red, [0.6, 0.75], 0.1))).toEqual([]);
  expect(findStamps({ ...page, channels: 1 })).toEqual([]);
});

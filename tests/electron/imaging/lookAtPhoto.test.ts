import { describe, expect, it } from "vitest";
import { lookAtPhoto } from "#electron/imaging/lookAtPhoto.ts";
import type { Raster } from "#electron/ports.ts";
import { judgePhoto, type PhotoSpec, photoIssues, photoSpecOf } from "#shared/checks/judgePhoto.ts";
import { blurred, edit } from "./makePage.ts";

type Wall = (x: number, y: number) => readonly [number, number, number];

/** A head and shoulders before a wall, drawn with as little as the measures need. */
function portrait(wall: Wall, widthPx = 413, heightPx = 531, headTop = 0.12): Raster {
  const blank: Raster = { widthPx, heightPx, channels: 3, data: new Uint8Array(widthPx * heightPx * 3), dpi: 300 };
  return edit(blank, (_level, channel, x, y, noise) => {
    const head = ((x - 0.5) / 0.25) ** 2 + ((y - headTop - 0.3) / 0.3) ** 2 < 1;
    const shoulders = y > 0.72 + (x - 0.5) ** 2;
    const colour = head ? [190, 150, 130] : shoulders ? [40, 40, 60] : wall(x, y);
    return (colour[channel] ?? 0) + noise * 3;
  });
}

const white: Wall = () => [244, 244, 242];
const WANTED: PhotoSpec = { size: { widthMm: 35, heightMm: 45 }, background: "white" };
const UNSAID: PhotoSpec = { size: null, background: "" };

const look = (photo: Raster) => lookAtPhoto(photo, photo);
const told = (photo: Raster, spec = WANTED) =>
  judgePhoto(look(photo), spec).map(({ check, severity, sentence }) => [check, severity, sentence]);

describe("a visa photo", () => {
  it("passes with the right shape before a plain white wall, and without wishes in any shape", () => {
    expect(told(portrait(white))).toEqual([]);
    expect(told(portrait(white, 400, 400), UNSAID)).toEqual([]);
    expect(look(portrait(white)).headTop).toBeCloseTo(0.13, 1);
  });

  it("says a shape or a size in pixels that does not fit the mission's (PH01)", () => {
    expect(told(portrait(white, 400, 400))).toEqual([["photo-size", "blocker", "quality.photo-size"]]);
    expect(told(portrait(white, 206, 265))).toEqual([["photo-size", "warning", "quality.photo-resolution"]]);
    expect(told(portrait(white, 206, 265), UNSAID)).toEqual([["photo-size", "warning", "quality.photo-small"]]);
  });

  it("does not judge the size of a print on a whole sheet, or of a picture on its side", () => {
    expect(told(portrait(white, 620, 877))).toEqual([["photo-size", "advice", "quality.photo-sheet"]]);
    expect(told(portrait(white, 531, 413))).toEqual([["photo-size", "advice", "quality.photo-sideways"]]);
  });

  it("says a wall that is patterned, or of another colour than the mission asks for (PH02)", () => {
    const bricks: Wall = (x, y) =>
      (Math.floor(x * 40) + Math.floor(y * 40)) % 2 === 0 ? [240, 240, 240] : [170, 150, 140];
    const blue: Wall = () => [70, 110, 200];
    const dark: Wall = () => [60, 60, 62];
    expect(told(portrait(bricks), UNSAID)).toEqual([["photo-background", "blocker", "quality.photo-background"]]);
    for (const wall of [blue, dark]) {
      expect(told(portrait(wall))).toEqual([["photo-background", "blocker", "quality.photo-background-colour"]]);
      expect(told(portrait(wall), UNSAID)).toEqual([]);
    }
    expect(told(portrait(blue), { ...WANTED, background: "голубой" })).toEqual([]);
    expect(
      told(
        portrait(() => [205, 205, 205]),
        { ...WANTED, background: "white or light grey" },
      ),
    ).toEqual([]);
    expect(told(portrait(dark), { ...WANTED, background: "as on its page" })).toEqual([]);
  });

  it("says light from one side only (PH04)", () => {
    const lit: Wall = (x) => (x < 0.5 ? [240, 240, 240] : [175, 175, 175]);
    expect(told(portrait(lit), UNSAID)).toEqual([["photo-shadow", "warning", "quality.photo-shadow"]]);
  });

  it("says a photo without colour, one that is not sharp, and a head that is cut off", async () => {
    const grey = edit(portrait(white), (_level, _channel, _x, y) => (y > 0.2 ? 90 : 240));
    expect(told(grey).map(([check]) => check)).toContain("photo-grey");
    expect(told(await blurred(portrait(white), 9)).map(([check]) => check)).toEqual(["photo-blur"]);
    expect(told(await blurred(portrait(white), 1.5))).toEqual([]);
    expect(told(portrait(white, 413, 531, -0.1))).toEqual([["photo-head", "warning", "quality.photo-head"]]);
  });
});

describe("a page in the photo's place", () => {
  it("is told what holds of any page, and nothing that only a sheet of text can have", () => {
    const own = ["blank", "cut-off", "dpi", "skew"].map((check) => ({
      check,
      severity: "warning" as const,
      measure: 1,
      sentence: `quality.${check}`,
      params: {},
    }));
    const checks = photoIssues(own, look(portrait(white, 400, 400)), WANTED).map(({ check }) => check);
    expect(checks).toEqual(["blank", "photo-size"]);
    expect(photoIssues(own, null, WANTED)).toEqual(own);
  });

  it("is held against the mission's own wishes, where they are known", () => {
    expect(photoSpecOf({})).toEqual(UNSAID);
    expect(
      photoSpecOf({
        "mission.photoSpec.widthMm": 35,
        "mission.photoSpec.heightMm": 45,
        "mission.photoSpec.background": " white ",
      }),
    ).toEqual(WANTED);
  });
});

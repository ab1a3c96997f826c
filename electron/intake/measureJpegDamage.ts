import sharp, { type Sharp } from "sharp";

/**
 * Share of a JPEG's rows, from the top, that its data really holds, 0..1. A decoder fills the rest with grey.
 * Found by asking for fewer rows until the decoder has no complaint; 0 for a progressive picture, whose data
 * stands for no rows in particular. Null where data in the middle is garbled: a decoder then goes on with whatever
 * the wrong bits mean, and notices, if at all, much later.
 */
export async function measureJpegDamage(bytes: Uint8Array, widthPx: number, heightPx: number): Promise<number | null> {
  if (!(await isCutShort(bytes, widthPx, heightPx))) return null;
  let whole = 0;
  let broken = heightPx;
  while (broken - whole > Math.max(1, heightPx / 256)) {
    const rows = Math.floor((whole + broken) / 2);
    if (await rowsDecode(bytes, widthPx, rows)) whole = rows;
    else broken = rows;
  }
  return whole === 0 ? 0 : broken === heightPx ? 1 : whole / heightPx;
}

async function isCutShort(bytes: Uint8Array, widthPx: number, heightPx: number): Promise<boolean> {
  try {
    await fullDecode(openStrictly(bytes), widthPx, heightPx);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.includes("premature end of JPEG image");
  }
}

async function rowsDecode(bytes: Uint8Array, widthPx: number, rows: number): Promise<boolean> {
  try {
    await fullDecode(openStrictly(bytes), widthPx, rows);
    return true;
  } catch {
    return false;
  }
}

function openStrictly(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: "warning", sequentialRead: true, limitInputPixels: false });
}

/** Decodes the upper rows and keeps nothing; throws what the decoder says. Without `extract`, JPEGs are only skimmed. */
export async function fullDecode(picture: Sharp, width: number, height: number): Promise<void> {
  await picture.extract({ left: 0, top: 0, width, height }).resize(8, 8, { fit: "fill" }).toBuffer();
}

import { PDFContext, type PDFRawStream, PDFWriter } from "@cantoo/pdf-lib";
import { type DecodedPicture, decodePicture } from "#electron/pdfium/decodePicture.ts";
import { SourceCopier } from "./sourceCopier.ts";

/**
 * Pixels of a picture that the output stores, in any filter and colour space that PDFium knows (CCITT, JBIG2, JPX,
 * Indexed, ICCBased, CMYK, DeviceN, ...). Null where it cannot be decoded.
 */
export async function decodeStored(
  context: PDFContext,
  stream: PDFRawStream,
  options: {
    readonly widthPx: number;
    readonly heightPx: number;
    /** Also its masks, as opacity. */
    readonly masked: boolean;
    /** Entries left out of the picture's dictionary. */
    readonly without: readonly string[];
  },
): Promise<DecodedPicture | null> {
  const { widthPx, heightPx, masked, without } = options;
  const alone = PDFContext.create();
  const copier = new SourceCopier(context, alone, new Map());
  const picture = copier.copyStreamWithout(stream, without);
  const content = alone.stream(`${widthPx} 0 0 ${heightPx} 0 0 cm /P Do`);
  const pages = alone.nextRef();
  const page = alone.obj({
    Type: "Page",
    Parent: pages,
    MediaBox: [0, 0, widthPx, heightPx],
    Contents: alone.register(content),
    Resources: { XObject: { P: alone.register(picture) } },
  });
  alone.assign(pages, alone.obj({ Type: "Pages", Kids: [alone.register(page)], Count: 1 }));
  alone.trailerInfo.Root = alone.register(alone.obj({ Type: "Catalog", Pages: pages }));
  const bytes = await PDFWriter.forContext(alone, 1e9).serializeToBuffer();
  const decoded = await decodePicture(bytes, masked);
  return decoded !== null && decoded.widthPx === widthPx && decoded.heightPx === heightPx ? decoded : null;
}

import type { Raster } from "#electron/ports.ts";
import type { PageId } from "#shared/domain/ids.ts";
import type { MrzReading } from "#shared/domain/mrz.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { SheetCorners } from "./page/straightenPage.ts";

interface Asked {
  /** Folder of `*.traineddata`. */
  readonly dataDir: string;
  readonly raster: Raster;
  /** ISO 8601. */
  readonly today: string;
  /** Shared; its one number becomes 1 when the answer is no longer wanted. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** From the pool to a reader's thread: one at a time. */
export type ReaderQuestion = Asked &
  (
    | {
        readonly kind: "page";
        readonly pageId: PageId;
        readonly languages: readonly string[];
        /** The sheet within a photo; null where the page fills the picture. */
        readonly sheet: SheetCorners | null;
      }
    | { readonly kind: "mrz" }
  );

/** Back from a reader's thread. */
export type ReaderAnswer =
  | { readonly kind: "page"; readonly page: RecognisedPage }
  | { readonly kind: "mrz"; readonly mrz: MrzReading | null }
  | { readonly kind: "stopped" };

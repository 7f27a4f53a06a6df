import * as v from 'valibot';
import { FileNameSchema, LogTextSchema, NameSchema, PAYLOAD_LIMITS } from './payload-limits.ts';

const PictureBytesSchema = v.pipe(v.instance(Uint8Array), v.maxLength(PAYLOAD_LIMITS.pictureBytes));

/** A picture, drawn by the window, for a file the user picks. */
export const PictureSchema = v.strictObject({
  format: v.picklist(['svg', 'png', 'pdf', 'webp', 'jpeg']),
  bytes: PictureBytesSchema,
  suggestedName: FileNameSchema,
});

/** A PNG for other programs to paste. */
export const CopiedPictureSchema = v.strictObject({ bytes: PictureBytesSchema });

/** The answer to `picture:requested`. */
export const PictureDeliverySchema = v.strictObject({
  requestId: NameSchema,
  picture: v.variant('kind', [
    v.strictObject({ kind: v.literal('drawn'), bytes: PictureBytesSchema }),
    v.strictObject({ kind: v.literal('failed'), message: LogTextSchema }),
  ]),
});

/** A picture the command line asks a window for. */
export interface PictureRequest {
  readonly requestId: string;
  readonly format: 'svg' | 'png';
  /** Pixels per unit of the canvas, 1 to 4; 1 for SVG. */
  readonly scale: number;
  readonly theme: 'light' | 'dark';
}

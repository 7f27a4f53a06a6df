import * as v from 'valibot';
import { FileNameSchema, LogTextSchema, NameSchema, PAYLOAD_LIMITS } from './payload-limits.ts';

/** A picture to be drawn by the window, for a file the user picks. */
export const PictureSchema = v.strictObject({
  format: v.picklist(['svg', 'png', 'pdf', 'webp', 'jpeg']),
  suggestedName: FileNameSchema,
});

/** Names a picture that is being written, to the window that writes it. */
export const PictureTicketSchema = v.strictObject({ ticket: NameSchema });

/** Some of a picture, from its beginning. */
export const PicturePartSchema = v.strictObject({
  ticket: NameSchema,
  bytes: v.pipe(v.instance(Uint8Array), v.maxLength(PAYLOAD_LIMITS.picturePart)),
});

/** A picture that is given up. */
export const PictureDropSchema = v.strictObject({
  ticket: NameSchema,
  /** Why, in a sentence; empty if the user cancelled it. */
  reason: LogTextSchema,
});

/** A PNG for other programs to paste. */
export const CopiedPictureSchema = v.strictObject({
  bytes: v.pipe(v.instance(Uint8Array), v.maxLength(PAYLOAD_LIMITS.pictureBytes)),
});

/** A picture the command line asks a window for. */
export interface PictureRequest {
  /** Of the file it is to be written to. */
  readonly ticket: string;
  readonly format: 'svg' | 'png';
  /** Pixels per unit of the canvas, 1 to 4; 1 for SVG. */
  readonly scale: number;
  readonly theme: 'light' | 'dark';
}

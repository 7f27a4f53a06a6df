import { createSay } from '../../../shared/messages/create-say.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { PictureWish } from '../../../shared/pictures/picture-wish.ts';
import { writePicture } from '../../../shared/pictures/write-picture.ts';
import { createTextPainter, drawPng, drawWhole } from '../pictures/draw-pixels.ts';
import { addFonts, type FontRule } from '../pictures/font-rules.ts';
import { pictureWords } from '../pictures/picture-words.ts';
import { deflateBytes, WINDOW_FONTS } from '../pictures/window-fonts.ts';
import type { Report } from '../report.ts';

export interface PictureFile {
  readonly map: ArgumentMap;
  readonly wish: PictureWish;
  readonly language: Language;
  readonly fonts: readonly FontRule[];
}

/** A map as the bytes of a picture, whatever part of it is on screen. Rejects, with a sentence, what cannot be drawn. */
export async function drawPictureFile(
  { map, wish, language, fonts }: PictureFile,
  report: Report,
): Promise<Uint8Array<ArrayBuffer>> {
  addFonts(fonts);
  const say = createSay(() => language);
  const picture = await writePicture(map, wish, {
    words: pictureWords(language),
    say,
    shelf: WINDOW_FONTS,
    encode: (text) => new TextEncoder().encode(text),
    deflate: deflateBytes,
    paintText: createTextPainter(say),
    paintPng: (scene, scale, attached) => drawPng(scene, { scale, attached, say, report }),
    paintWhole: (scene, format, scale) => drawWhole(scene, { format, scale, say }),
  });
  if (picture.kind === 'error') throw new Error(picture.error);
  return own(picture.value);
}

// Copied only where it has to be: a picture may have hundreds of megabytes.
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

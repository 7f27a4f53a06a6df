import type { FoundRoutes } from '../../../shared/layout/routing/route-arguments.ts';
import { routeMap } from '../../../shared/layout/routing/route-map.ts';
import { createSay } from '../../../shared/messages/create-say.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { PictureWish } from '../../../shared/pictures/picture-wish.ts';
import { type PictureTools, writePicture } from '../../../shared/pictures/write-picture.ts';
import { createTextPainter, drawPng, drawWhole } from '../pictures/draw-pixels.ts';
import { addFonts, type FontRule } from '../pictures/font-rules.ts';
import { pictureWords } from '../pictures/picture-words.ts';
import { type PartSink, pourParts } from '../pictures/pour-parts.ts';
import { deflateBytes, WINDOW_FONTS } from '../pictures/window-fonts.ts';
import type { Report } from '../report.ts';

export interface PictureFile {
  readonly map: ArgumentMap;
  /** Its lines, as far as they are known: finding them takes longer than to be told. */
  readonly lines: FoundRoutes;
  readonly wish: PictureWish;
  readonly language: Language;
  readonly fonts: readonly FontRule[];
  /** Takes the file part by part; what it does not take yet is waited for. */
  readonly sink: PartSink;
}

/** Writes a map as a picture, whatever part of it is on screen. Rejects, with a sentence, what cannot be drawn. */
export async function drawPictureFile(
  { map, lines, wish, language, fonts, sink }: PictureFile,
  report: Report,
): Promise<void> {
  addFonts(fonts);
  const say = createSay(() => language);
  const tools = {
    words: pictureWords(language),
    say,
    report,
    shelf: WINDOW_FONTS,
    encode: (text) => new TextEncoder().encode(text),
    deflate: deflateBytes,
    paintText: createTextPainter(say),
    paintPng: (scene, scale, attached) => drawPng(scene, { scale, attached, say, report }),
    paintWhole: (scene, format, scale) => drawWhole(scene, { format, scale, say }),
  } satisfies PictureTools;
  const picture = await writePicture(map, wish, tools, routeMap(map, lines));
  if (picture.kind === 'error') throw new Error(picture.error);
  await pourParts(picture.value, sink);
}

import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { fail, type Result } from '../../../shared/base/result.ts';
import { createSay } from '../../../shared/messages/create-say.ts';
import { en } from '../../../shared/messages/en.ts';
import { ja } from '../../../shared/messages/ja.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { PictureParts } from '../../../shared/pictures/picture-parts.ts';
import type { PictureWish } from '../../../shared/pictures/picture-wish.ts';
import { type PictureTools, writePicture } from '../../../shared/pictures/write-picture.ts';
import { FONT_FOLDERS } from '../installed-files.ts';
import { MAX_PICTURE_PIXELS, MAX_PICTURE_SIDE, type PictureTooLarge, renderPng } from '../png.ts';
import { createNodeShelf } from './bundled-fonts.ts';
import { createTextPainter, renderWhole } from './paint-whole.ts';

const WORDS = { en, ja } satisfies Readonly<Record<Language, PictureTools['words']>>;

const TOOLS: Omit<PictureTools, 'words' | 'say'> = {
  shelf: createNodeShelf(),
  encode: (text) => new TextEncoder().encode(text),
  deflate: promisify(deflate) as (bytes: Uint8Array) => Promise<Uint8Array>,
  paintText: createTextPainter(FONT_FOLDERS),
  paintPng: async (scene, scale, attached) => {
    const png = renderPng(scene, { scale, fontFolders: FONT_FOLDERS, attached });
    return png.kind === 'ok' ? png : fail(describeTooLarge(png.error, scale));
  },
  paintWhole: (scene, format, scale) =>
    renderWhole(scene, format, { scale, fontFolders: FONT_FOLDERS }),
};

/** Draws a map as a wish asks for it, worded in a language; says in a sentence why it cannot. */
export function drawPicture(
  map: ArgumentMap,
  wish: PictureWish,
  language: Language,
): Promise<Result<PictureParts, string>> {
  const say = createSay(() => language);
  return writePicture(map, wish, { ...TOOLS, words: WORDS[language], say });
}

function describeTooLarge({ width, height }: PictureTooLarge, scale: number): string {
  const limit = Math.min(
    MAX_PICTURE_SIDE / Math.max(width, height),
    Math.sqrt(MAX_PICTURE_PIXELS / (width * height)),
  );
  const possible = Math.floor(limit * scale * 100) / 100;
  const way = possible >= 1 ? `Try --scale ${possible}` : 'Write an SVG';
  return `A PNG of ${width} x ${height} pixels is too large: up to ${MAX_PICTURE_SIDE} a side and ${MAX_PICTURE_PIXELS} in all can be drawn. ${way}.`;
}

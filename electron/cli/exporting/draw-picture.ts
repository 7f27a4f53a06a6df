import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { renderSvg } from '../../../shared/drawing/render-svg.ts';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { writeMap } from '../../../shared/format/write.ts';
import { createSay } from '../../../shared/messages/create-say.ts';
import { en } from '../../../shared/messages/en.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { findMotion } from '../../../shared/model/queries/find-motion.ts';
import { composePicture } from '../../../shared/pictures/compose-picture.ts';
import { describeMap } from '../../../shared/pictures/describe-map.ts';
import { createFontShelf } from '../../../shared/pictures/fonts/font-shelf.ts';
import { collectFonts, writeFontFaces } from '../../../shared/pictures/fonts/picture-fonts.ts';
import { planSheets } from '../../../shared/pictures/paper.ts';
import { listOutlineLines } from '../../../shared/pictures/pdf/outline-lines.ts';
import { writePdf } from '../../../shared/pictures/pdf/write-pdf.ts';
import { ATTACHMENT_NAME } from '../../../shared/pictures/reopening/attachment.ts';
import { FONT_FOLDERS } from '../installed-files.ts';
import { MAX_PICTURE_PIXELS, MAX_PICTURE_SIDE, type PictureTooLarge, renderPng } from '../png.ts';
import { createTextPainter, renderWhole } from './paint-whole.ts';
import type { PictureFormat, PictureWish } from './picture-wish.ts';

const say = createSay(() => 'en');
const inflateBytes = promisify(inflate);
const deflateBytes = promisify(deflate) as (bytes: Uint8Array) => Promise<Uint8Array>;

const shelf = createFontShelf(readFont, inflateBytes);

/** Draws a map as a wish asks for it; says in a sentence why it cannot. */
export async function drawPicture(
  map: ArgumentMap,
  format: PictureFormat,
  wish: PictureWish,
): Promise<Result<string | Uint8Array, string>> {
  const scene = composePicture(map, wish.order, en);
  if (format === 'svg') return ok(await drawSvg(map, scene, wish));
  if (format === 'pdf') return ok(await drawPdf(map, scene, wish));
  const { scale } = wish;
  const options = { scale, fontFolders: FONT_FOLDERS };
  if (format !== 'png') return renderWhole(scene, format, options);
  const text = wish.carriesMap ? new TextEncoder().encode(writeMap(map)) : null;
  const attached = text === null ? null : { keyword: ATTACHMENT_NAME, text };
  const png = await renderPng(scene, { ...options, attached });
  return png.kind === 'ok' ? png : fail(describeTooLarge(png.error, scale));
}

async function drawSvg(map: ArgumentMap, scene: Scene, wish: PictureWish): Promise<string> {
  const { title, description, language } = describe(map, wish);
  const text = wish.carriesMap ? writeMap(map) : null;
  return renderSvg(scene, {
    title,
    description,
    language,
    fontFaces: writeFontFaces(await collectFonts(scene, shelf)),
    attached: text === null ? null : { name: ATTACHMENT_NAME, text },
  });
}

async function drawPdf(map: ArgumentMap, scene: Scene, wish: PictureWish): Promise<Uint8Array> {
  const attached = wish.carriesMap ? new TextEncoder().encode(writeMap(map)) : null;
  const details = { ...describe(map, wish), attached, outline: listOutlineLines(map) };
  return writePdf(scene, planSheets(scene.bounds, wish.paper), details, {
    fonts: await collectFonts(scene, shelf),
    deflate: deflateBytes,
    paintText: createTextPainter(FONT_FOLDERS),
  });
}

function describe(map: ArgumentMap, { order }: PictureWish) {
  const { title, author, language } = map.details;
  return {
    title: title === '' ? (findMotion(map)?.text ?? '') : title,
    author,
    language,
    description: describeMap(map, order.extent, say),
  };
}

async function readFont(name: string): Promise<Uint8Array> {
  for (const folder of FONT_FOLDERS) {
    const file = await readFile(join(folder, name)).catch(() => null);
    if (file !== null) return file;
  }
  throw new Error(`Font ${name} is in none of: ${FONT_FOLDERS.join(', ')}`);
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

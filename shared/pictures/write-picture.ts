import { ok, type Result } from '../base/result.ts';
import type { PngText } from '../drawing/encode-png.ts';
import { renderSvg } from '../drawing/render-svg.ts';
import type { Scene } from '../drawing/scene.ts';
import { writeMap } from '../format/write.ts';
import type { Say } from '../messages/create-say.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { findMotion } from '../model/queries/find-motion.ts';
import { composePicture } from './compose-picture.ts';
import { describeMap } from './describe-map.ts';
import type { FontShelf } from './fonts/font-shelf.ts';
import { collectFonts, writeFontFaces } from './fonts/picture-fonts.ts';
import { labelSheet } from './label-sheet.ts';
import { type PaperChoice, planSheets } from './paper.ts';
import { listOutlineLines } from './pdf/outline-lines.ts';
import type { PaintText } from './pdf/pdf-images.ts';
import type { DeflateBytes } from './pdf/pdf-objects.ts';
import { writePdf } from './pdf/write-pdf.ts';
import type { PictureOrder } from './picture-order.ts';
import type { PictureWords } from './picture-words.ts';
import { ATTACHMENT_NAME } from './reopening/attachment.ts';

/** The kinds of file a picture is written as. */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf', 'webp', 'jpeg'] as const;

/** A kind of file a picture is written as. */
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture as a file. */
export interface PictureWish {
  readonly format: PictureFormat;
  readonly order: PictureOrder;
  /** Pixels for a canvas unit, where the format has pixels. */
  readonly scale: number;
  /** On what a PDF is laid out. */
  readonly paper: PaperChoice;
  /** Whether the map travels within it; WebP and JPEG never carry one. */
  readonly carriesMap: boolean;
  /** What is said of it to those who do not see it; null for what `describeMap` says. */
  readonly description: string | null;
}

/** What writing pictures needs of where it is done. */
export interface PictureTools {
  readonly words: PictureWords;
  readonly say: Say;
  readonly shelf: FontShelf;
  readonly encode: (text: string) => Uint8Array;
  readonly deflate: DeflateBytes;
  readonly paintText: PaintText;
  readonly paintPng: (
    scene: Scene,
    scale: number,
    attached: PngText | null,
  ) => Promise<Result<Uint8Array, string>>;
  readonly paintWhole: (
    scene: Scene,
    format: 'webp' | 'jpeg',
    scale: number,
  ) => Promise<Result<Uint8Array, string>>;
}

/**
 * A map as the picture that is wished for. SVG and PDF are the same bytes wherever they are written,
 * but for text painted in the system's fonts; the others are the same on the same machine.
 */
export async function writePicture(
  map: ArgumentMap,
  wish: PictureWish,
  tools: PictureTools,
): Promise<Result<Uint8Array, string>> {
  const scene = composePicture(map, wish.order, tools.words);
  const { format, scale } = wish;
  if (format === 'webp' || format === 'jpeg') return tools.paintWhole(scene, format, scale);
  const file = wish.carriesMap ? writeMap(map) : null;
  const text = file === null ? null : tools.encode(file);
  if (format === 'png') {
    return tools.paintPng(scene, scale, text && { keyword: ATTACHMENT_NAME, text });
  }
  const details = describePicture(map, wish, tools);
  const sheets = format === 'pdf' ? planSheets(scene, wish.paper) : [];
  const labels = sheets.map((sheet) => labelSheet(sheet, details.title, tools.say));
  const fonts = await collectFonts(scene, tools.shelf, labels.join(''));
  if (format === 'svg') {
    const attached = file === null ? null : { name: ATTACHMENT_NAME, text: file };
    const fontFaces = writeFontFaces(fonts);
    return ok(tools.encode(renderSvg(scene, { ...details, fontFaces, attached })));
  }
  const outline = listOutlineLines(map);
  return ok(
    await writePdf(
      scene,
      sheets,
      { ...details, outline, labels, attached: text },
      { ...tools, fonts },
    ),
  );
}

function describePicture(map: ArgumentMap, wish: PictureWish, { say }: PictureTools) {
  const { title, author, language } = map.details;
  return {
    title: title.trim() || findMotion(map)?.text.trim() || say('document.untitled'),
    author,
    language,
    description: wish.description ?? describeMap(map, wish.order.extent, say),
  };
}

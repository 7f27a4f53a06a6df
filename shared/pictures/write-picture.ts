import { ok, type Result } from '../base/result.ts';
import type { PngText } from '../drawing/encode-png.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Routes } from '../layout/routing/route-arguments.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { composePicture } from './compose-picture.ts';
import { describePicture } from './describe-picture.ts';
import { openFonts } from './fonts/open-fonts.ts';
import { labelSheet } from './label-sheet.ts';
import { planSheets } from './paper.ts';
import { listOutlineLines } from './pdf/outline-lines.ts';
import type { PaintText } from './pdf/pdf-images.ts';
import type { DeflateBytes } from './pdf/pdf-objects.ts';
import { writePdf } from './pdf/write-pdf.ts';
import type { PictureParts } from './picture-parts.ts';
import type { PictureWish } from './picture-wish.ts';
import type { PictureWords } from './picture-words.ts';
import { ATTACHMENT_NAME } from './reopening/attachment.ts';
import { writeAttachment } from './reopening/write-attachment.ts';
import { type SvgTools, writeSvg } from './write-svg.ts';

/** What writing pictures needs of where it is done. */
export interface PictureTools extends SvgTools {
  /** Told how much of a PDF is written, from 0 to 1. Default: nobody is. */
  readonly report?: (part: number) => void;
  readonly words: PictureWords;
  readonly deflate: DeflateBytes;
  readonly paintText: PaintText;
  readonly paintPng: (
    scene: Scene,
    scale: number,
    attached: PngText | null,
  ) => Promise<Result<PictureParts, string>>;
  readonly paintWhole: (
    scene: Scene,
    format: 'webp' | 'jpeg',
    scale: number,
  ) => Promise<Result<Uint8Array, string>>;
}

/**
 * A map as the picture that is wished for; a PNG is painted, an SVG and a PDF are written while their parts
 * are taken, so that memory does not grow with the file. An SVG is the same bytes wherever it is written, a
 * PDF the same once its streams are inflated, but for text painted in the system's fonts; the others are the
 * same on the same machine. `routes` as `composePicture` takes them.
 */
export async function writePicture(
  map: ArgumentMap,
  wish: PictureWish,
  tools: PictureTools,
  routes?: Routes,
): Promise<Result<PictureParts, string>> {
  const scene = composePicture(map, wish.order, tools.words, routes);
  const { format, scale } = wish;
  if (format === 'webp' || format === 'jpeg') {
    const whole = await tools.paintWhole(scene, format, scale);
    return whole.kind === 'ok' ? ok([whole.value]) : whole;
  }
  if (format === 'svg') return ok(writeSvg(map, scene, wish, tools));
  const text = wish.carriesMap ? tools.encode(writeAttachment(map)) : null;
  if (format === 'png') {
    return tools.paintPng(scene, scale, text && { keyword: ATTACHMENT_NAME, text });
  }
  const details = describePicture(map, wish, tools.say);
  const sheets = planSheets(scene, wish.paper);
  const labels = sheets.map((sheet) => labelSheet(sheet, details.title, tools.say));
  const fonts = await openFonts(scene, tools.shelf, labels.join(''));
  const outline = listOutlineLines(map);
  const facts = { ...details, outline, labels, attached: text };
  return ok(writePdf(scene, sheets, facts, { ...tools, fonts }));
}

import { writeNumber } from '../drawing/path-data.ts';
import { escapeXml, PICTURE_STYLE, renderFigures } from '../drawing/render-svg.ts';
import type { Scene } from '../drawing/scene.ts';
import { type Box, overlaps, type Size } from '../layout/box.ts';
import { CROP_MARK_WIDTH, listCropMarks } from './crop-marks.ts';
import { LABEL_COLOUR, LABEL_POINTS, placeLabel } from './label-sheet.ts';
import type { PdfPage } from './pdf/pdf-page.ts';

const keepText = (text: string): string => text;

/**
 * A sheet as an SVG element as large as its paper: what it shows of the scene, cut at the edge, its
 * crop marks, and a line of small text below, for whoever joins the sheets; none where that is
 * empty. It is to stand in a page that has `describeSheets` and the fonts. Linear in figures.
 */
export function renderSheet(scene: Scene, page: PdfPage, label: string): string {
  const { size, view, scale, at } = page;
  const shown = { x: at.x, y: at.y, width: view.width * scale, height: view.height * scale };
  const figures = scene.figures.filter(({ bounds }) => overlaps(bounds, view));
  const ground = scene.ground === null ? '' : `<rect ${writeBox(view)} fill="${scene.ground}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sheet" viewBox="${writeView({ x: 0, y: 0, ...size })}" preserveAspectRatio="xMinYMin slice" xml:space="preserve">`,
    `<svg ${writeBox(shown)} viewBox="${writeView(view)}" overflow="hidden">${ground}`,
    [...renderFigures(figures, keepText)].join(''),
    '</svg>',
    renderCropMarks(page),
    label === '' ? '' : renderLabel(page, label),
    '</svg>',
  ].join('\n');
}

/** The CSS of a page that holds sheets of this size, in points: one to each piece of paper. */
export function describeSheets({ width, height }: Size): string {
  // A little short of the paper: rounded up, it would go over to a second one. It is cut, not shrunk.
  const size = `width:${writeNumber(width)}pt;height:calc(${writeNumber(height)}pt - 1px)`;
  return [
    `@page{size:${writeNumber(width)}pt ${writeNumber(height)}pt;margin:0}`,
    'html,body{margin:0;padding:0}',
    `.sheet{display:block;${size};overflow:hidden;break-inside:avoid}`,
    '.sheet+.sheet{break-before:page}',
    PICTURE_STYLE,
    `.sheet-label{font-size:${LABEL_POINTS}px}`,
  ].join('\n');
}

function renderCropMarks(page: PdfPage): string {
  const marks = listCropMarks(page);
  if (marks.length === 0) return '';
  const data = marks.map(
    ([from, to]) =>
      `M${writeNumber(from.x)} ${writeNumber(from.y)}L${writeNumber(to.x)} ${writeNumber(to.y)}`,
  );
  return `<path d="${data.join('')}" fill="none" stroke="#000000" stroke-width="${CROP_MARK_WIDTH}"/>`;
}

function renderLabel(page: PdfPage, label: string): string {
  const { x, y } = placeLabel(page);
  const place = `x="${writeNumber(x)}" y="${writeNumber(y)}"`;
  return `<text class="sheet-label" ${place} fill="${LABEL_COLOUR}">${escapeXml(label)}</text>`;
}

function writeView({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(writeNumber).join(' ');
}

function writeBox({ x, y, width, height }: Box): string {
  return `x="${writeNumber(x)}" y="${writeNumber(y)}" width="${writeNumber(width)}" height="${writeNumber(height)}"`;
}

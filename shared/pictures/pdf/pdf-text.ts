import type { TextShape } from '../../drawing/scene.ts';
import { measureText } from '../../layout/text/measure-text.ts';
import { TEXT_STYLES } from '../../layout/text-style.ts';
import { HIDDEN_WIDTH, type HiddenText } from './hidden-text.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import type { PdfImages } from './pdf-images.ts';
import { pdfNumber, pdfNumbers, pdfText, writeColour } from './pdf-syntax.ts';
import { hasRightToLeft, toVisualOrder } from './visual-order.ts';

/** What text of a file is written with. */
export interface PdfTextTools {
  readonly fonts: PdfFonts;
  readonly hidden: HiddenText;
  readonly images: PdfImages;
}

/**
 * A line of text as operators. Characters of the bundled fonts are text in those fonts; what they
 * lack is painted as a picture, with the same text hidden over it. A line with anything from right to
 * left is painted whole, as its characters join and turn.
 */
export function writeTextLine(shape: TextShape, tools: PdfTextTools): string {
  if (shape.direction === 'rtl' || hasRightToLeft(shape.text)) return writePainted(shape, tools);
  return writeRuns(shape, tools);
}

/**
 * The same where text is so small that most letters are narrower than 3 units of the sheet. Programs
 * built on Poppler drop such letters beyond the 50,000th, so that a line is told as one piece.
 */
export function writeTinyTextLine(shape: TextShape, tools: PdfTextTools): string {
  if (shape.direction === 'rtl' || hasRightToLeft(shape.text)) return writePainted(shape, tools);
  return `/Span << /ActualText ${pdfText(shape.text)} >> BDC\n${writeRuns(shape, tools)}EMC\n`;
}

function writeRuns(shape: TextShape, tools: PdfTextTools): string {
  const style = TEXT_STYLES[shape.role];
  let { x } = shape;
  let operators = '';
  for (const run of tools.fonts.split(shape.text, style.weight)) {
    if (run.kind === 'missing') {
      const width = measureText(run.text, shape.role);
      operators += writePainted({ ...shape, text: run.text, x, width }, tools);
      x += width;
    } else {
      operators += `BT ${writeColour(shape.colour)} rg /${run.font} ${style.size} Tf 1 0 0 -1 ${pdfNumbers(x, shape.baseline)} Tm <${run.codes}> Tj ET\n`;
      x += run.width * style.size;
    }
  }
  return operators;
}

function writePainted(shape: TextShape, { images, hidden }: PdfTextTools): string {
  const { size } = TEXT_STYLES[shape.role];
  const image = images.place(shape);
  const seen = toVisualOrder(shape.text, shape.direction);
  const count = [...seen].length;
  const stretch = count === 0 ? 100 : (100 * shape.width) / (count * HIDDEN_WIDTH * size);
  const pieces = hidden
    .encode(seen)
    .map(({ font, codes }) => `/${font} ${size} Tf <${codes}> Tj`)
    .join(' ');
  const text = `BT 3 Tr ${pdfNumber(stretch)} Tz 1 0 0 -1 ${pdfNumbers(shape.x, shape.baseline)} Tm ${pieces} ET`;
  return `${image}q ${text} Q\n`;
}

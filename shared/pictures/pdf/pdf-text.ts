import type { TextShape } from '../../drawing/scene.ts';
import { hasRightToLeft } from '../../layout/text/direction.ts';
import { splitEmoji } from '../../layout/text/emoji.ts';
import { measureText } from '../../layout/text/measure-text.ts';
import { TEXT_STYLES } from '../../layout/text-style.ts';
import { isShaped, type LineFonts, setLine } from '../fonts/set-line.ts';
import type { GlyphForms } from './glyph-forms.ts';
import { HIDDEN_WIDTH, type HiddenText } from './hidden-text.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import type { PdfImages } from './pdf-images.ts';
import { pdfNumber, pdfNumbers, pdfText, writeColour } from './pdf-syntax.ts';
import { toVisualOrder } from './visual-order.ts';

/** What text of a file is written with. */
export interface PdfTextTools {
  readonly fonts: PdfFonts;
  readonly forms: GlyphForms;
  /** What shaped lines are set in. */
  readonly setting: LineFonts;
  readonly hidden: HiddenText;
  readonly images: PdfImages;
}

/**
 * A line of text as operators. What has a glyph for each character is text in its font; a line with anything
 * that joins, turns or stacks, and every emoji, is drawn glyph by glyph, with the same text hidden over it. What no
 * bundled font has is painted as a picture, with its text hidden over it.
 */
export function writeTextLine(shape: TextShape, tools: PdfTextTools): string {
  return isShaped(shape) ? writeShaped(shape, tools) : writeRuns(shape, tools);
}

/**
 * The same as one piece, where a page has more tiny letters than programs built on Poppler read. By its tags they
 * then read no more of a figure than the first piece.
 */
export function writeTinyTextLine(shape: TextShape, tools: PdfTextTools): string {
  // What is told so is not turned.
  if (shape.direction === 'rtl' || hasRightToLeft(shape.text)) return writeShaped(shape, tools);
  return `/Span << /ActualText ${pdfText(shape.text)} >> BDC\n${writeTextLine(shape, tools)}EMC\n`;
}

/** The blank that parts a line from the next for programs that read by the tags; nobody sees it. */
export function writeLineEnd({ x, width, ...line }: TextShape, tools: PdfTextTools): string {
  const own = HIDDEN_WIDTH * TEXT_STYLES[line.role].size;
  const end = line.direction === 'rtl' ? x - own : x + width;
  return writeHidden({ ...line, text: ' ', x: end, width: own }, tools);
}

function writeShaped(shape: TextShape, tools: PdfTextTools): string {
  const { glyphs, missing } = setLine(shape, tools.setting);
  const drawn = glyphs.map(tools.forms.place).join('');
  const painted = missing.map(tools.images.place).join('');
  return `q ${writeColour(shape.colour)} rg\n${drawn}Q\n${painted}${writeHidden(shape, tools)}`;
}

function writeRuns(shape: TextShape, tools: PdfTextTools): string {
  let { x } = shape;
  let operators = '';
  if (tools.setting.emoji === null) return writeLetters(shape, tools).operators;
  for (const { text, isEmoji } of splitEmoji(shape.text)) {
    if (isEmoji) {
      const width = measureText(text, shape.role);
      operators += writeShaped({ ...shape, text, x, width }, tools);
      x += width;
    } else {
      const written = writeLetters({ ...shape, text, x }, tools);
      operators += written.operators;
      x = written.end;
    }
  }
  return operators;
}

function writeLetters(shape: TextShape, tools: PdfTextTools) {
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
  return { operators, end: x };
}

function writePainted(shape: TextShape, tools: PdfTextTools): string {
  return tools.images.place(shape) + writeHidden(shape, tools);
}

function writeHidden(shape: TextShape, { hidden }: PdfTextTools): string {
  const { size } = TEXT_STYLES[shape.role];
  const seen = toVisualOrder(shape.text, shape.direction);
  const count = [...seen].length;
  const stretch = count === 0 ? 100 : (100 * shape.width) / (count * HIDDEN_WIDTH * size);
  const pieces = hidden
    .encode(seen)
    .map(({ font, codes }) => `/${font} ${size} Tf <${codes}> Tj`)
    .join(' ');
  const text = `BT 3 Tr ${pdfNumber(stretch)} Tz 1 0 0 -1 ${pdfNumbers(shape.x, shape.baseline)} Tm ${pieces} ET`;
  return `q ${text} Q\n`;
}

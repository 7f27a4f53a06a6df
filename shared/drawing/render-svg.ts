import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { Box } from '../layout/box.ts';
import { type LinePart, splitAsked } from '../layout/text/emoji.ts';
import {
  FONT_FAMILIES_OF_PICTURES,
  listFamilies,
  putEmojiFirst,
  TEXT_ROLES,
  TEXT_STYLES,
} from '../layout/text-style.ts';
import { cleanText } from './clean-text.ts';
import { writeNumber, writePathData } from './path-data.ts';
import { heldWidthOf, startOf } from './place-text.ts';
import type {
  Figure,
  Outline,
  PathShape,
  RectShape,
  Scene,
  Shape,
  Subject,
  TextShape,
} from './scene.ts';

/** What a picture says of itself to those who cannot see it. */
export interface PictureDetails {
  readonly title: string;
  /** Left out when empty. */
  readonly description: string;
  /** Of the words in it, as a BCP 47 tag; left out when empty. Default: none. */
  readonly language?: string;
  /** CSS that brings the fonts along: rules of `@font-face`. Default: none. */
  readonly fontFaces?: string;
  /** Text for programs, in an element of this name in `metadata`. Default: none. */
  readonly attached?: { readonly name: string; readonly text: string } | null;
  /** How text is written as outlines. Default: text is text. */
  readonly outlines?: TextOutlines | null;
}

/** Text as outlines, for programs that do not use the fonts an SVG brings along. */
export interface TextOutlines {
  /** Elements that lines refer to by `xlink:href`. */
  readonly definitions: string;
  /** One line of text as elements. */
  readonly write: (shape: TextShape) => string;
}

/**
 * A scene as an SVG 1.1 document in vectors: text as text, a line at a time, held to its measured
 * width where a font lacks; no script, no foreign object, nothing fetched. Statements, arguments and
 * notes are groups with their ids in `data-statement`, `data-argument`, `data-note`; each leg of an
 * argument is one path of class `leg`. It comes in pieces to be put together, each made when it is asked
 * for and as `encode` gives it. The same scene gives the same bytes. Linear.
 */
export function* renderSvg<Piece>(
  scene: Scene,
  details: PictureDetails,
  encode: (text: string) => Piece,
): Generator<Piece, void, void> {
  const { x, y, width, height } = scene.bounds;
  const size = `width="${writeNumber(width)}" height="${writeNumber(height)}"`;
  const view = `viewBox="${writeNumber(x)} ${writeNumber(y)} ${writeNumber(width)} ${writeNumber(height)}"`;
  const { outlines = null } = details;
  const links = outlines === null ? '' : ` ${LINKS_NAMESPACE}`;
  yield encode(
    `<svg xmlns="http://www.w3.org/2000/svg"${links} ${size} ${view} role="graphics-document"${writeLanguage(details)} xml:space="preserve">\n`,
  );
  for (const line of renderDetails(details)) yield encode(`${line}\n`);
  yield encodeStyle(details.fontFaces ?? '', encode);
  if (scene.ground !== null) {
    yield encode(`<rect ${writeBox(scene.bounds)} fill="${scene.ground}"/>\n`);
  }
  if (outlines !== null) yield encode(`<defs>\n${outlines.definitions}\n</defs>\n`);
  yield* renderFigures(scene.figures, encode, outlines?.write);
  yield encode('</svg>\n');
}

function writeLanguage({ language = '' }: PictureDetails): string {
  return language === '' ? '' : ` xml:lang="${escapeXml(language)}"`;
}

function renderDetails({ title, description, attached = null }: PictureDetails): readonly string[] {
  const lines = [`<title>${escapeXml(title)}</title>`];
  if (description !== '') lines.push(`<desc>${escapeXml(description)}</desc>`);
  if (attached !== null) lines.push(renderAttached(attached.name, attached.text));
  return lines;
}

interface EncodedStyle {
  readonly fontFaces: string;
  readonly piece: unknown;
}

const latestStyle = new WeakMap<(text: string) => unknown, EncodedStyle>();

// Most of a small picture's bytes, and nearly always those of the last one.
function encodeStyle<Piece>(fontFaces: string, encode: (text: string) => Piece): Piece {
  const known = latestStyle.get(encode);
  // What this `encode` gave.
  if (known?.fontFaces === fontFaces) return known.piece as Piece;
  const fonts = fontFaces === '' ? '' : `${fontFaces}\n`;
  const piece = encode(`<style>${fonts}${PICTURE_STYLE}</style>\n`);
  latestStyle.set(encode, { fontFaces, piece });
  return piece;
}

// Escaped without being cleaned: what is attached comes back as it was, line breaks included. Quotes
// are what it has most of, and within an element they need no escape.
function renderAttached(name: string, text: string): string {
  return `<metadata><${name} xmlns="${ATTACHED_NAMESPACE}">${text.replace(/[&<>]/g, escapeCharacter)}</${name}></metadata>`;
}

const ATTACHED_NAMESPACE = 'https://contention.example/picture';

/** The CSS that a picture's elements are set with, except for the fonts themselves. */
export const PICTURE_STYLE = [
  `text{font-family:${listFamilies(FONT_FAMILIES_OF_PICTURES)};font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;white-space:pre}`,
  ...TEXT_ROLES.map((role) => {
    const { size, weight } = TEXT_STYLES[role];
    return `.${role}{font-size:${size}px;font-weight:${weight}}`;
  }),
  'path{stroke-linecap:round;stroke-linejoin:round}',
  '.leg{stroke-linecap:butt}',
].join('\n');

/** About how many pieces a scene's SVG comes in. */
export function countPieces({ figures }: Scene): number {
  return HEAD_PIECES + Math.ceil(figures.length / USUAL_CHUNK);
}

const HEAD_PIECES = 6;

/**
 * Figures as elements of an SVG that has `PICTURE_STYLE`, in pieces of whole lines; lines of text as `write`
 * has them. Without it, what holds the same figures as the last time is the very same piece. Linear.
 */
export function* renderFigures<Piece>(
  figures: readonly Figure[],
  encode: (text: string) => Piece,
  write: TextOutlines['write'] | null = null,
): Generator<Piece, void, void> {
  const render = (chunk: readonly Figure[]) =>
    encode(chunk.map((figure) => renderFigure(figure, write ?? renderText)).join(''));
  for (const chunk of cutIntoChunks(figures)) {
    yield write === null ? remember(encode, chunk, render) : render(chunk);
  }
}

// A few at a time: strings of that size are not moved about in memory, while the pieces they are made of are dropped
// early, and what changes takes few others along.
const USUAL_CHUNK = 8;
const LARGEST_CHUNK = 4 * USUAL_CHUNK;
// Of Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4).
const GOLDEN = 0x9e3779b1;

/** Cuts after figures that tell it by their ids, so that one more or less leaves all other chunks what they were. */
function* cutIntoChunks(figures: readonly Figure[]): Generator<readonly Figure[], void, void> {
  let start = 0;
  for (let end = 1; end <= figures.length; end += 1) {
    const last = figures[end - 1];
    const isCut =
      end === figures.length || end - start === LARGEST_CHUNK || (last && endsChunk(last));
    if (!isCut) continue;
    yield figures.slice(start, end);
    start = end;
  }
}

function endsChunk({ subject }: Figure): boolean {
  if (!('id' in subject)) return false;
  let mixed = 0;
  for (let at = 0; at < subject.id.length; at += 1) {
    mixed = Math.imul(mixed + subject.id.charCodeAt(at), GOLDEN);
  }
  // The upper bits hang on all characters.
  return (mixed >>> 16) % USUAL_CHUNK === 0;
}

interface RenderedChunk {
  readonly figures: readonly Figure[];
  readonly piece: unknown;
}

// By the first figure of each, with which they go.
const renderedBy = memoizeWeakly(
  (_encode: (text: string) => unknown) => new WeakMap<Figure, RenderedChunk>(),
);

// A card or a line that has not changed is the same figure in the next picture.
function remember<Piece>(
  encode: (text: string) => Piece,
  figures: readonly Figure[],
  render: (figures: readonly Figure[]) => Piece,
): Piece {
  const rendered = renderedBy(encode);
  const [first] = figures;
  const known = first && rendered.get(first);
  const isSame =
    known?.figures.length === figures.length &&
    figures.every((figure, index) => figure === known.figures[index]);
  // What this `encode` gave.
  if (isSame) return known.piece as Piece;
  const piece = render(figures);
  if (first !== undefined) rendered.set(first, { figures, piece });
  return piece;
}

function renderFigure({ subject, shapes }: Figure, write: TextOutlines['write']): string {
  let element = `<g ${describeSubject(subject)}>\n`;
  if (subject.kind === 'statement') element += `<title>${escapeXml(subject.label)}</title>\n`;
  for (const shape of shapes) element += `${renderShape(shape, subject, write)}\n`;
  return `${element}</g>\n`;
}

// An ampersand between premises says nothing where it is read: the cards tell what they are to each other.
const HIDDEN = { lines: ' aria-hidden="true"', mark: '' } as const;

function describeSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'statement':
      return `class="statement" role="graphics-object" data-statement="${escapeXml(subject.id)}"`;
    case 'argument':
      return `class="argument-${subject.part}"${HIDDEN[subject.part]} data-argument="${escapeXml(subject.id)}" data-relation="${subject.relation}"`;
    case 'note':
      return `class="note" data-note="${escapeXml(subject.id)}"`;
    case 'frame':
      return `class="frame-${subject.part}" data-frame="${escapeXml(subject.id)}"`;
    default:
      return `class="${subject.kind}"`;
  }
}

function renderShape(shape: Shape, subject: Subject, write: TextOutlines['write']): string {
  if (shape.kind === 'text') {
    return shape.link === undefined ? write(shape) : renderLink(shape.link, write(shape));
  }
  return shape.kind === 'rect' ? renderRect(shape) : renderPath(shape, subject);
}

/** One line of text as a text element, in its own colour or another; `none` does not show it. */
export function renderText(shape: TextShape, fill: string = shape.colour): string {
  const isTurned = shape.direction === 'rtl';
  // Inkscape shows nothing of text from right to left whose width is held.
  const heldWidth = isTurned ? null : heldWidthOf(shape);
  const held =
    heldWidth === null
      ? ''
      : ` textLength="${writeNumber(heldWidth)}" lengthAdjust="spacingAndGlyphs"`;
  const place = `${isTurned ? placeTurned(shape) : `x="${writeNumber(shape.x)}"`} y="${writeNumber(shape.baseline)}"${held}`;
  const text = isTurned
    ? escapeXml(`${EMBEDDED}${shape.text}${END_OF_EMBEDDED}`)
    : splitAsked(shape.text).map(renderPart).join('');
  return `<text class="${shape.role}" ${place} fill="${fill}">${text}</text>`;
}

/**
 * Office programs take no notice of a direction, and only of where a text ends; Inkscape puts numbers and words from
 * left to right in the right place by the direction alone, but then takes the end for the start. A middle is the same
 * for both.
 */
function placeTurned(shape: TextShape): string {
  if (!FROM_LEFT.test(shape.text)) return `x="${writeNumber(startOf(shape))}" text-anchor="end"`;
  const middle = shape.x + shape.width / 2;
  return `x="${writeNumber(middle)}" direction="rtl" text-anchor="middle"`;
}

const FROM_LEFT = /\p{N}|(?=\p{L})[^\p{Script=Hebrew}\p{Script=Arabic}]/u;

function renderPart({ text, isEmoji }: LinePart): string {
  const part = escapeXml(text);
  return isEmoji ? `<tspan font-family="${putEmojiFirst()}">${part}</tspan>` : part;
}

// Direction is told by characters (Unicode's RLE and PDF), for office programs ignore the attribute and would let the
// line run out of its card.
const EMBEDDED = '\u202b';
const END_OF_EMBEDDED = '\u202c';

const LINKS_NAMESPACE = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

// Both ways to write it: browsers read either, older programs only the second.
function renderLink(address: string, text: string): string {
  const href = escapeXml(address);
  return `<a href="${href}" xlink:href="${href}" ${LINKS_NAMESPACE} target="_blank">${text}</a>`;
}

function renderRect({ box, radius, fill, outline }: RectShape): string {
  const round = radius > 0 ? ` rx="${writeNumber(radius)}"` : '';
  return `<rect ${writeBox(box)}${round} fill="${fill ?? 'none'}"${writeOutline(outline)}/>`;
}

function renderPath({ strokes, fill, outline, leg }: PathShape, subject: Subject): string {
  const data = writePathData(strokes, fill !== null);
  const filling = `fill="${fill ?? 'none'}"`;
  return `<path${writeLeg(leg, subject)} d="${data}" ${filling}${writeOutline(outline)}/>`;
}

function writeLeg(leg: PathShape['leg'], subject: Subject): string {
  if (leg === null || subject.kind !== 'argument') return '';
  return ` class="leg" data-argument="${escapeXml(subject.id)}" data-premise="${escapeXml(leg)}"`;
}

function writeOutline(outline: Outline | null): string {
  return outline === null
    ? ''
    : ` stroke="${outline.colour}" stroke-width="${writeNumber(outline.width)}"`;
}

function writeBox({ x, y, width, height }: Box): string {
  return `x="${writeNumber(x)}" y="${writeNumber(y)}" width="${writeNumber(width)}" height="${writeNumber(height)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// One look at what is mostly fine: markup, and whatever `cleanText` changes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be drawn.
const TO_MEND = /[&<>"\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff\ud800-\udfff]/;

/** Text as it stands in XML or HTML, control characters left out. */
export function escapeXml(text: string): string {
  return TO_MEND.test(text) ? cleanText(text).replace(/[&<>"]/g, escapeCharacter) : text;
}

function escapeCharacter(found: string): string {
  return ESCAPES[found] ?? '';
}

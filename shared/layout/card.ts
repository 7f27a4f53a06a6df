import type { SourceId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import type { Box } from './box.ts';
import type { CardGeometry, TextLine, TextRole } from './card-geometry.ts';
import {
  CARD_SPACING,
  CARD_TEXT_ROLES,
  CARD_WIDTHS,
  HEIGHT_STEP,
  MOST_SOURCES,
} from './card-style.ts';
import { labelCitation } from './citation-label.ts';
import { balanceLines, breakWithoutStray } from './text/balance-lines.ts';
import { clipText } from './text/clip-text.ts';
import { cutText } from './text/cut-text.ts';
import { findDirection } from './text/direction.ts';
import { measureText } from './text/measure-text.ts';
import { TEXT_STYLES } from './text-style.ts';

interface Remembered {
  readonly sources: readonly (Source | undefined)[];
  readonly geometry: CardGeometry;
}

const remembered = new WeakMap<Statement, Remembered>();

/**
 * Where everything on a statement's card lies, relative to the card's top left corner, in canvas
 * units. `sources` are those of its map. Remembered for as long as the statement lives: asking again
 * costs nothing, unless a source it cites has changed. Depends on kind, text, author and citations only:
 * with those of `before`, what the statement was before an edit, it is the very same card, and with its kind
 * and text it has the very same lines, whose breaking takes longest.
 */
export function measureCard(
  statement: Statement,
  sources: ReadonlyMap<SourceId, Source>,
  before: Statement = statement,
): CardGeometry {
  const known = remembered.get(statement);
  if (known !== undefined && isSame(known.sources, statement, sources)) return known.geometry;
  const like = saysAlike(statement, before) ? remembered.get(before) : undefined;
  const isLike = readsAlike(statement, before) && like && isSame(like.sources, statement, sources);
  const geometry = isLike ? like.geometry : layOutCard(statement, sources, like?.geometry.lines);
  const cited = statement.citations.map((citation) => sources.get(citation.source));
  remembered.set(statement, { sources: cited, geometry });
  return geometry;
}

/** The size of a statement's card if it was measured while it lived; else null, and nothing is measured. */
export function recallCardSize(statement: Statement, sources: ReadonlyMap<SourceId, Source>) {
  const known = remembered.get(statement);
  const isKnown = known !== undefined && isSame(known.sources, statement, sources);
  return isKnown ? known.geometry.size : null;
}

/** Whether two statements, or two states of one, have the same card while their sources are the same. */
export function readsAlike(first: Statement, second: Statement): boolean {
  return (
    saysAlike(first, second) &&
    first.author === second.author &&
    first.citations === second.citations
  );
}

function saysAlike(first: Statement, second: Statement): boolean {
  return first.kind === second.kind && first.text === second.text;
}

function isSame(
  cited: readonly (Source | undefined)[],
  statement: Statement,
  sources: ReadonlyMap<SourceId, Source>,
): boolean {
  return statement.citations.every(
    (citation, index) => sources.get(citation.source) === cited[index],
  );
}

function layOutCard(
  statement: Statement,
  sources: ReadonlyMap<SourceId, Source>,
  known?: readonly TextLine[],
): CardGeometry {
  const { left, right, top, bottom, afterHeader, beforeSources } = CARD_SPACING;
  const width = CARD_WIDTHS[statement.kind];
  const label = TEXT_STYLES.label;
  const room = width - left - right;
  const linesTop = top + label.lineHeight + afterHeader;
  const lines = known ?? layOutText(statement, { left, room, top: linesTop });
  const role = CARD_TEXT_ROLES[statement.kind];
  const linesBottom = linesTop + lines.length * TEXT_STYLES[role].lineHeight;
  const author = layOutAuthor(statement, { left, room, top: linesBottom + beforeSources });
  const authorHeight = author === null ? 0 : label.lineHeight;
  const sourcesTop = linesBottom + beforeSources + authorHeight;
  const sourceLines = layOutSources(statement, sources, { left, room, top: sourcesTop });
  const footHeight = authorHeight + sourceLines.length * TEXT_STYLES.source.lineHeight;
  const height = linesBottom + (footHeight === 0 ? 0 : beforeSources + footHeight) + bottom;
  return {
    size: { width, height: Math.ceil(height / HEIGHT_STEP) * HEIGHT_STEP },
    header: { x: left, baseline: top + label.baseline, width: room },
    lines,
    quoteRule:
      statement.kind === 'evidence' ? ruleBeside(lines, { left, room, top: linesTop }) : null,
    author,
    sources: sourceLines,
  };
}

// A column of text: its left edge and width, and the top of its first line.
interface Column {
  readonly left: number;
  readonly room: number;
  readonly top: number;
}

function layOutText({ kind, text: whole }: Statement, column: Column): readonly TextLine[] {
  const text = clipText(whole);
  const inset = kind === 'evidence' ? CARD_SPACING.quoteInset : 0;
  const room = column.room - inset;
  const role = CARD_TEXT_ROLES[kind];
  const isHeading = kind === 'motion' || kind === 'position';
  const broken = isHeading ? balanceLines(text, room, role) : breakWithoutStray(text, room, role);
  const left = findDirection(text) === 'ltr' ? column.left + inset : column.left;
  return placeLines(broken, role, { ...column, left, room });
}

function layOutAuthor({ author }: Statement, column: Column): TextLine | null {
  const name = author?.trim() ?? '';
  if (name === '') return null;
  const text = cutText(name, column.room, 'label');
  const [line = null] = placeLines([{ text, width: measureText(text, 'label') }], 'label', column);
  return line;
}

function layOutSources(
  { citations }: Statement,
  sources: ReadonlyMap<SourceId, Source>,
  column: Column,
): readonly TextLine[] {
  if (citations.length === 0) return [];
  const labels = citations
    .slice(0, MOST_SOURCES)
    .map((citation) => labelCitation(citation, sources.get(citation.source)));
  const beyond = citations.length - labels.length;
  if (beyond > 0) labels.push(`+${beyond}`);
  const lines = labels.map((label) => {
    const text = cutText(label, column.room, 'source');
    return { text, width: measureText(text, 'source') };
  });
  return placeLines(lines, 'source', column);
}

function placeLines(
  lines: readonly { readonly text: string; readonly width: number }[],
  role: TextRole,
  column: Column,
): readonly TextLine[] {
  const { lineHeight, baseline } = TEXT_STYLES[role];
  const direction = findDirection(lines.map((line) => line.text).join(' '));
  return lines.map(({ text, width }, index) => ({
    text,
    role,
    x: direction === 'ltr' ? column.left : column.left + column.room - width,
    baseline: column.top + index * lineHeight + baseline,
    width,
    direction,
  }));
}

/** On the side that the lines are read from. */
function ruleBeside(lines: readonly TextLine[], { left, room, top }: Column): Box {
  const width = CARD_SPACING.quoteRule;
  const [first] = lines;
  const height = lines.length * TEXT_STYLES[first?.role ?? 'body'].lineHeight;
  const x = first?.direction === 'rtl' ? left + room - width : left;
  return { x, y: top + 2, width, height: height - 4 };
}

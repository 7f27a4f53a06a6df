import { makeFigure } from '../../drawing/figure-bounds.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Figure, TextShape } from '../../drawing/scene.ts';
import type { Box } from '../../layout/box.ts';
import { findDirection } from '../../layout/text/direction.ts';
import { measureText } from '../../layout/text/measure-text.ts';
import { TEXT_STYLES } from '../../layout/text-style.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { SourceId } from '../../model/ids.ts';
import { describeSource, linkSource } from './describe-source.ts';
import { moveText } from './move-shape.ts';
import { setText } from './set-text.ts';

const COLUMN_WIDTH = 400;
const COLUMN_GAP = 40;
const MOST_COLUMNS = 4;
const ENTRY_GAP = 4;
const HEADING_GAP = 8;

interface Entry {
  readonly lines: readonly TextShape[];
  readonly height: number;
}

/**
 * The list of numbered sources under a heading, in as many columns as fit the width of `room`; its top
 * left corner is that of `room`. Each line of a source that has a web address leads there. Null
 * where nothing is cited.
 */
export function drawSources(
  map: ArgumentMap,
  numbers: ReadonlyMap<SourceId, number>,
  room: Box,
  style: { readonly palette: Palette; readonly heading: string },
): Figure | null {
  if (numbers.size === 0) return null;
  const { palette, heading } = style;
  const head = setText(
    { text: heading, role: 'label', colour: palette.ink, width: room.width },
    room,
  );
  const columns = Math.min(
    MOST_COLUMNS,
    numbers.size,
    Math.max(1, Math.floor((room.width + COLUMN_GAP) / (COLUMN_WIDTH + COLUMN_GAP))),
  );
  const width = Math.min(room.width, COLUMN_WIDTH);
  const entries = [...numbers].map(([id, number]) => setEntry(map, id, number, width, palette));
  const total = entries.reduce((sum, { height }) => sum + height, 0);
  const top = room.y + TEXT_STYLES.label.lineHeight + HEADING_GAP;
  const lines: TextShape[] = [];
  let passed = 0;
  let place = { column: -1, y: top };
  for (const entry of entries) {
    const column = Math.min(columns - 1, Math.floor((passed * columns) / total));
    if (column !== place.column) place = { column, y: top };
    const at = { x: room.x + column * (COLUMN_WIDTH + COLUMN_GAP), y: place.y };
    lines.push(...entry.lines.map((line) => moveText(line, at)));
    place = { column, y: place.y + entry.height };
    passed += entry.height;
  }
  return makeFigure({ kind: 'sources' }, [...head, ...lines]);
}

function setEntry(
  map: ArgumentMap,
  id: SourceId,
  number: number,
  width: number,
  palette: Palette,
): Entry {
  const source = map.sources.get(id);
  const mark = `[${number}] `;
  const inset = measureText(mark, 'source');
  const text = source === undefined ? '?' : describeSource(source);
  const link = source === undefined ? undefined : linkSource(source);
  const column = { role: 'source', colour: palette.muted } as const;
  // The number stands where the text begins.
  const isTurned = findDirection(text) === 'rtl';
  const markX = isTurned ? width - measureText(mark.trim(), 'source') : 0;
  const textX = isTurned ? 0 : inset;
  const lines = [
    ...setText({ ...column, text: mark.trim(), width: inset }, { x: markX, y: 0 }),
    ...setText({ ...column, text, width: width - inset }, { x: textX, y: 0 }).map((line) =>
      link === undefined ? line : { ...line, link },
    ),
  ];
  const height = (lines.length - 1) * TEXT_STYLES.source.lineHeight + ENTRY_GAP;
  return { lines, height };
}

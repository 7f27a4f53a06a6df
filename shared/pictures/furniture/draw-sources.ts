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
  const top = room.y + TEXT_STYLES.label.lineHeight + HEADING_GAP;
  const lines: TextShape[] = [];
  let y = top;
  let column = 0;
  const dealt = dealColumns(entries, columns);
  for (const [index, entry] of entries.entries()) {
    const own = dealt[index] ?? column;
    if (own !== column) y = top;
    column = own;
    const at = { x: room.x + column * (COLUMN_WIDTH + COLUMN_GAP), y };
    lines.push(...entry.lines.map((line) => moveText(line, at)));
    y += entry.height;
  }
  return makeFigure({ kind: 'sources' }, [...head, ...lines]);
}

/** The column of each entry, in order, so that the highest is as low as can be and none is empty before another. */
function dealColumns(entries: readonly Entry[], columns: number): readonly number[] {
  let least = 0;
  let most = 0;
  for (const { height } of entries) {
    least = Math.max(least, height);
    most += height;
  }
  let dealt = fillColumns(entries, most);
  while (least <= most) {
    const limit = Math.floor((least + most) / 2);
    const filled = fillColumns(entries, limit);
    if ((filled.at(-1) ?? 0) < columns) {
      dealt = filled;
      most = limit - 1;
    } else {
      least = limit + 1;
    }
  }
  return dealt;
}

function fillColumns(entries: readonly Entry[], limit: number): readonly number[] {
  let column = 0;
  let filled = 0;
  return entries.map(({ height }) => {
    if (filled + height > limit && filled > 0) {
      column += 1;
      filled = 0;
    }
    filled += height;
    return column;
  });
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

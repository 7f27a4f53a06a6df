import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { CardLook } from '../../../shared/drawing/card-look.ts';
import { heatColours } from '../../../shared/drawing/draw-heat.ts';
import type { Colour, Palette } from '../../../shared/drawing/palette.ts';
import type { Box } from '../../../shared/layout/box.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { boxOfNote } from '../map-index.ts';
import type { MapView } from './map-view.ts';
import { mixColours } from './mix-colours.ts';
import { paintQuietFirst } from './paint-quiet-first.ts';
import { paintRings } from './paint-rings.ts';

interface Block {
  readonly id: StatementId;
  readonly statement: Statement;
  readonly look: CardLook;
  readonly box: Box;
}

/**
 * Cards as blocks in the colours of their positions: from afar one sees who fills the map. Where heat is
 * shown, each is filled as far as the motion hangs on it.
 */
export function* paintBlocks(
  context: CanvasRenderingContext2D,
  view: MapView,
): Generator<void, void, void> {
  paintNoteBlocks(context, view);
  const blocks = yield* listBlocks(view);
  yield* paintQuietFirst(context, view, blocks, (some) => {
    for (const block of some) paintBlock(context, view.palette, block);
  });
  yield* paintRings(context, view, blocks);
}

function paintNoteBlocks(context: CanvasRenderingContext2D, view: MapView): void {
  const { geometry, index, palette, isElement } = view;
  for (const id of index.findNotes(view.box)) {
    const note = geometry.map.notes.get(id);
    if (note === undefined || isElement(id)) continue;
    const { x, y, width, height } = boxOfNote(note, geometry);
    fill(context, palette.line);
    context.fillRect(x, y, width, height);
  }
}

// After an edit of many, each look is found anew.
function* listBlocks(view: MapView): Generator<void, readonly Block[], void> {
  const { geometry, index, looks, isElement } = view;
  const { map, boxes } = geometry;
  const blocks: Block[] = [];
  for (const id of index.findStatements(view.box)) {
    if (isElement(id)) continue;
    const [statement, box, look] = [map.statements.get(id), boxes.get(id), looks.get(id)];
    if (statement !== undefined && look !== undefined && box !== undefined)
      blocks.push({ id, statement, look, box });
    yield;
  }
  return blocks;
}

function paintBlock(
  context: CanvasRenderingContext2D,
  palette: Palette,
  { statement, look, box }: Block,
): void {
  const { x, y, width, height } = box;
  const { heat } = look;
  if (heat === undefined) {
    fill(context, findBlockColour(statement, look, palette));
    context.fillRect(x, y, width, height);
    return;
  }
  const [faint, full] = heatColours(heat, palette);
  fill(context, statement.kind === 'motion' ? palette.ink : palette.line);
  context.fillRect(x, y, width, height);
  if (heat.share <= 0) return;
  fill(context, mixColours(faint, full, HEAT_STRENGTH));
  context.fillRect(x, y, width * heat.share, height);
}

/** Setting a colour parses it, and neighbours mostly have the same. */
function fill(context: CanvasRenderingContext2D, colour: Colour): void {
  if (context.fillStyle !== colour) context.fillStyle = colour;
}

function findBlockColour({ kind }: Statement, { hues: [hue] }: CardLook, palette: Palette): Colour {
  if (kind === 'motion') return palette.ink;
  const { plain, byHue } = blockColours(palette);
  if (hue === undefined) return plain;
  return kind === 'position' ? palette.hues[hue].bar : (byHue.get(hue) ?? plain);
}

const HEAT_STRENGTH = 0.8;
const BLOCK_STRENGTH = 0.5;

const blockColours = memoizeWeakly(({ card, line, muted, hues }: Palette) => ({
  plain: mixColours(line, muted, 0.25),
  byHue: new Map(
    Object.entries(hues).map(([hue, { bar }]) => [hue, mixColours(card, bar, BLOCK_STRENGTH)]),
  ) as ReadonlyMap<string, Colour>,
}));

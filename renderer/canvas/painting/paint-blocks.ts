import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { CardLook } from '../../../shared/drawing/card-look.ts';
import type { Colour, Palette } from '../../../shared/drawing/palette.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { boxOfNote } from '../map-index.ts';
import { looksOf } from './map-figures.ts';
import type { MapView } from './map-view.ts';
import { mixColours } from './mix-colours.ts';
import { ringBox, ringHit } from './paint-cards.ts';

/** Cards as blocks in the colours of their positions: from afar one sees who fills the map. */
export function paintBlocks(context: CanvasRenderingContext2D, view: MapView): void {
  const { geometry, index, palette, isElement, selection } = view;
  const { map, boxes } = geometry;
  const looks = looksOf(map);
  for (const id of index.findNotes(view.box)) {
    const note = map.notes.get(id);
    if (note === undefined || isElement(id)) continue;
    const { x, y, width, height } = boxOfNote(note, geometry);
    fill(context, palette.line);
    context.fillRect(x, y, width, height);
  }
  for (const id of index.findStatements(view.box)) {
    const [statement, box, look] = [map.statements.get(id), boxes.get(id), looks.get(id)];
    const isMissing = statement === undefined || look === undefined || box === undefined;
    if (isMissing || isElement(id)) continue;
    fill(context, findBlockColour(statement, look, palette));
    context.fillRect(box.x, box.y, box.width, box.height);
    if (view.hits.has(id)) ringHit(context, view, box);
    if (selection.has(id)) ringBox(context, view, box);
  }
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

const BLOCK_STRENGTH = 0.5;

const blockColours = memoizeWeakly(({ card, line, muted, hues }: Palette) => ({
  plain: mixColours(line, muted, 0.25),
  byHue: new Map(
    Object.entries(hues).map(([hue, { bar }]) => [hue, mixColours(card, bar, BLOCK_STRENGTH)]),
  ) as ReadonlyMap<string, Colour>,
}));

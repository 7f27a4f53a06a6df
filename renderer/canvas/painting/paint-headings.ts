import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import { type Box, overlaps } from '../../../shared/layout/box.ts';
import { cutText } from '../../../shared/layout/text/cut-text.ts';
import { measureText } from '../../../shared/layout/text/measure-text.ts';
import { describeFont, TEXT_STYLES } from '../../../shared/layout/text-style.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMotion } from '../../../shared/model/queries/find-motion.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import type { MapView } from './map-view.ts';

const WIDEST_PX = 240;
const PADDING_PX = 6;
const HEIGHT_PX = 22;
const BASELINE_PX = 15.5;

/**
 * The motion and the positions by name, as a street map names its towns: at a size that reads,
 * whatever the zoom, and none on top of another.
 */
export function paintHeadings(context: CanvasRenderingContext2D, view: MapView): void {
  const { pixelRatio, palette } = view;
  context.save();
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.font = describeFont(TEXT_STYLES.position);
  context.fontKerning = 'none';
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  const taken: Box[] = [];
  for (const id of listHeadings(view)) {
    const label = placeLabel(view, id);
    if (label === null || taken.some((box) => overlaps(box, label.box))) continue;
    taken.push(label.box);
    const { box, text } = label;
    context.fillStyle = palette.card;
    context.strokeStyle = palette.muted;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 4);
    context.fill();
    context.stroke();
    context.fillStyle = palette.ink;
    if (view.fonts.isAwaited(text, 'position')) continue;
    context.fillText(text, box.x + PADDING_PX, box.y + BASELINE_PX);
  }
  context.restore();
}

/** What is named from afar. */
export function listHeadings({
  geometry: { map },
}: Pick<MapView, 'geometry'>): readonly StatementId[] {
  const motion = findMotion(map);
  const positions = listPositions(map);
  return motion === null || motion === undefined ? positions : [motion.id, ...positions];
}

// Each frame of a moving view names them all.
const labelOf = memoizeWeakly(({ text: whole }: Statement) => {
  const text = cutText(whole, WIDEST_PX, 'position');
  return { text, width: measureText(text, 'position') + 2 * PADDING_PX };
});

function placeLabel({ geometry, zoom, origin, sight }: MapView, id: StatementId) {
  const box = geometry.boxes.get(id);
  const statement = geometry.map.statements.get(id);
  if (box === undefined || statement === undefined || !overlaps(box, sight)) return null;
  const { text, width } = labelOf(statement);
  if (text === '') return null;
  const middle = origin.x + (box.x + box.width / 2) * zoom;
  const centre = origin.y + (box.y + box.height / 2) * zoom;
  // On whole pixels, so that letters do not shimmer while the map moves.
  const x = Math.round(middle - width / 2);
  const y = Math.round(centre - HEIGHT_PX / 2);
  return { text, box: { x: x + 0.5, y: y + 0.5, width: Math.round(width), height: HEIGHT_PX } };
}

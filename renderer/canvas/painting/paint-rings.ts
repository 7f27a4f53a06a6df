import type { Manner } from '../../../shared/comparison/changed-fields.ts';
import type { Box } from '../../../shared/layout/box.ts';
import { CARD_SPACING } from '../../../shared/layout/card-style.ts';
import { describeFont, TEXT_STYLES } from '../../../shared/layout/text-style.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { MANNER_SIGNS } from '../../ui/manner-signs.ts';
import type { MapView } from './map-view.ts';

const RING_WIDTH = 2;
const DECIDING_RING_WIDTH = 3;
// Far enough out to be seen around the ring of what is selected.
const HIT_GAP_PX = 3;
const SIGN_RADIUS_PX = 8;
/** Lines in pixels, so that manners differ in more than their colours. */
const DASHES_PX = { added: [], removed: [5, 3], changed: [], moved: [1, 3] } as const;

/** What a painted card is marked with: that it decides, differs, was found or is selected. */
export function paintRings(
  context: CanvasRenderingContext2D,
  view: MapView,
  { id, box }: { readonly id: StatementId; readonly box: Box },
): void {
  if (view.deciding?.has(id)) ringDeciding(context, view, box);
  const manner = view.marks.get(id);
  if (manner !== undefined) ringDifferent(context, view, { box, manner });
  if (view.hits.has(id)) ringHit(context, view, box);
  if (view.selection.has(id)) ringBox(context, view, box);
}

/** The ring around what decides an outcome that is being explained: wide, and dark on light. */
function ringDeciding(
  context: CanvasRenderingContext2D,
  { palette, zoom }: Pick<MapView, 'palette' | 'zoom'>,
  { x, y, width, height }: Box,
): void {
  const line = Math.max(DECIDING_RING_WIDTH, DECIDING_RING_WIDTH / zoom / 2);
  context.strokeStyle = palette.ink;
  context.lineWidth = line;
  context.beginPath();
  context.roundRect(x - line, y - line, width + 2 * line, height + 2 * line, 2 * line);
  context.stroke();
}

/** How a card differs from another map: a ring, and its sign at a size that reads, whatever the zoom. */
function ringDifferent(
  context: CanvasRenderingContext2D,
  { palette, accent, zoom }: Pick<MapView, 'palette' | 'accent' | 'zoom'>,
  { box, manner }: { readonly box: Box; readonly manner: Manner },
): void {
  const colours: Readonly<Record<Manner, string>> = {
    added: palette.support,
    removed: palette.attack,
    changed: accent.line,
    moved: palette.muted,
  };
  context.save();
  context.setLineDash(DASHES_PX[manner].map((length) => length / zoom));
  ringAround(context, { accent: { ...accent, line: colours[manner] }, zoom }, box);
  context.translate(box.x + box.width, box.y);
  context.scale(1 / zoom, 1 / zoom);
  context.fillStyle = colours[manner];
  context.beginPath();
  context.arc(0, 0, SIGN_RADIUS_PX, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = palette.sign;
  context.font = describeFont(TEXT_STYLES.position);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(MANNER_SIGNS[manner], 0, 0);
  context.restore();
}

/** The ring around what a search has found. */
function ringHit(
  context: CanvasRenderingContext2D,
  { accent, zoom }: Pick<MapView, 'accent' | 'zoom'>,
  box: Box,
): void {
  ringAround(context, { accent: { ...accent, line: accent.hit }, zoom }, box);
}

function ringAround(
  context: CanvasRenderingContext2D,
  view: Pick<MapView, 'accent' | 'zoom'>,
  { x, y, width, height }: Box,
): void {
  const gap = Math.max(HIT_GAP_PX, HIT_GAP_PX / view.zoom / 2);
  const around = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
  ringBox(context, view, around);
}

/** The ring around what is selected, at least as wide as can be seen. */
export function ringBox(
  context: CanvasRenderingContext2D,
  { accent, zoom }: Pick<MapView, 'accent' | 'zoom'>,
  { x, y, width, height }: Box,
): void {
  const line = Math.max(RING_WIDTH, RING_WIDTH / zoom / 2);
  context.strokeStyle = accent.line;
  context.lineWidth = line;
  context.beginPath();
  context.roundRect(
    x - line / 2,
    y - line / 2,
    width + line,
    height + line,
    CARD_SPACING.cornerRadius + line / 2,
  );
  context.stroke();
}

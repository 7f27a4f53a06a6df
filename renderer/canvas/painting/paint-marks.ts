import type { ArgumentGeometry } from '../../../shared/layout/argument-geometry.ts';
import type { MapView } from './map-view.ts';

const HALF = 7;

/** Marks without their signs: a dot of the relation's colour. */
export function paintMinorMarks(
  context: CanvasRenderingContext2D,
  { palette }: MapView,
  routes: readonly ArgumentGeometry[],
): void {
  for (const { junction, relation } of routes) {
    context.fillStyle = palette[relation === 'supports' ? 'support' : 'attack'];
    context.fillRect(junction.x - HALF, junction.y - HALF, 2 * HALF, 2 * HALF);
  }
}

import type { Scene } from '../../drawing/scene.ts';
import { overlaps } from '../../layout/box.ts';
import { type PdfPage, POINTS_PER_UNIT, unitOf } from './pdf-page.ts';

// At less than half its own size, most letters are narrower than 3 units.
const TINY_SCALE = POINTS_PER_UNIT / 2;
// With room for what else a page has, such as labels.
const MOST_TINY = 45_000;

/**
 * Whether a page has more letters than programs built on Poppler read where letters are narrower than 3 units of the
 * page: 50,000. Linear.
 */
export function hasTooManyTiny({ figures }: Pick<Scene, 'figures'>, page: PdfPage): boolean {
  if (page.scale / unitOf(page) > TINY_SCALE) return false;
  let count = 0;
  for (const { bounds, shapes } of figures) {
    if (!overlaps(bounds, page.view)) continue;
    for (const shape of shapes) if (shape.kind === 'text') count += shape.text.length;
  }
  return count > MOST_TINY;
}

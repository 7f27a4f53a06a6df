import type { MapPart } from '../../drawing/draw-map.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { SourceId } from '../../model/ids.ts';
import { readingOrder } from '../../model/queries/outline.ts';

/** The sources that the part cites, from 1 in the order in which a reader meets them. Linear. */
export function numberSources(
  map: ArgumentMap,
  part: MapPart | null,
): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const id of readingOrder(map)) {
    if (part !== null && !part.statements.has(id)) continue;
    for (const { source } of map.statements.get(id)?.citations ?? []) {
      if (map.sources.has(source) && !numbers.has(source)) numbers.set(source, numbers.size + 1);
    }
  }
  return numbers;
}

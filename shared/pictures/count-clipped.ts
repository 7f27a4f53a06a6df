import { MOST_LAID_OUT } from '../layout/text/clip-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { findPart } from './find-part.ts';
import type { PictureExtent } from './picture-order.ts';

/** How many texts of statements and notes a picture shows the beginning of alone. Linear. */
export function countClipped(map: ArgumentMap, extent: PictureExtent): number {
  const part = findPart(map, extent);
  const isLong = ({ text }: { readonly text: string }) => text.length > MOST_LAID_OUT;
  const statements = [...map.statements.values()].filter(
    (each) => isLong(each) && (part?.statements.has(each.id) ?? true),
  );
  const notes = [...map.notes.values()].filter(
    (each) => isLong(each) && (part?.notes.has(each.id) ?? true),
  );
  return statements.length + notes.length;
}

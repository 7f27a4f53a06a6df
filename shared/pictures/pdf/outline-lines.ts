import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { outlineOf } from '../../model/queries/outline.ts';

/** A statement in a PDF's outline. */
export interface OutlineLine {
  readonly id: StatementId;
  readonly title: string;
  readonly depth: number;
}

const LONGEST_TITLE = 120;
const DEEPEST = 8;

/** The map as the outline of a PDF: every statement in reading order, numbered. Linear. */
export function listOutlineLines(map: ArgumentMap): readonly OutlineLine[] {
  return outlineOf(map).map(({ id, number, depth }) => {
    const whole = (map.statements.get(id)?.text ?? '').replace(/\s+/g, ' ').trim();
    // A character takes two units at most, and a text may have millions.
    const text = [...whole.slice(0, 2 * LONGEST_TITLE + 1)];
    const short = text.length > LONGEST_TITLE ? [...text.slice(0, LONGEST_TITLE), '…'] : text;
    const title = [number, short.join('')].filter((part) => part !== '').join(' ');
    return { id, title, depth: Math.min(depth, DEEPEST) };
  });
}

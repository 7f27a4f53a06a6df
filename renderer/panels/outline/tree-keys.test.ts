import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../shared/model/notation.ts';
import { outlineRowsOf } from '../../../shared/model/queries/outline-rows.ts';
import { readTreeKey } from './tree-keys.ts';

const ROWS = outlineRowsOf(readNotation('motion M\na supports M\nb supports a\nc attacks M'));
const press = (key: string, active: number, isExpanded: boolean | null = null) =>
  readTreeKey(key, { rows: ROWS, active, isExpanded, page: 2 });
const to = (place: number) => ({ kind: 'go', to: place });

describe('readTreeKey', () => {
  it('goes up and down, by pages and to both ends, and no further', () => {
    expect([press('ArrowDown', 0), press('ArrowDown', 3)]).toEqual([to(1), to(3)]);
    expect([press('ArrowUp', 0), press('PageDown', 0), press('PageUp', 3)]).toEqual([
      to(0),
      to(2),
      to(1),
    ]);
    expect([press('Home', 2), press('End', 0)]).toEqual([to(0), to(3)]);
  });

  it('folds and unfolds before it goes out or in', () => {
    expect(press('ArrowRight', 1, false)).toEqual({ kind: 'toggle' });
    expect(press('ArrowRight', 1, true)).toEqual(to(2));
    expect(press('ArrowRight', 2)).toEqual(to(2));
    expect(press('ArrowLeft', 1, true)).toEqual({ kind: 'toggle' });
    expect(press('ArrowLeft', 1, false)).toEqual(to(0));
    expect(press('ArrowLeft', 2)).toEqual(to(1));
    expect(press('ArrowLeft', 0)).toEqual(to(0));
  });

  it('edits by Enter and F2 and leaves other keys alone', () => {
    expect([press('Enter', 0), press('F2', 0)]).toEqual([{ kind: 'edit' }, { kind: 'edit' }]);
    expect([press('Delete', 0), press('a', 0)]).toEqual([null, null]);
  });
});

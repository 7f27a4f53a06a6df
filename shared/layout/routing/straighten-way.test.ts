import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../model/ids.ts';
import type { Box } from '../box.ts';
import { createCardField } from './card-field.ts';
import { Ground } from './ground.ts';
import { straightenWay } from './straighten-way.ts';

const at = (x: number, y: number) => ({ x, y });

/** With one card, or with none. */
function groundWith(card?: Box): Ground {
  const boxes = new Map(card === undefined ? [] : [['s' as StatementId, card]]);
  const field = createCardField(boxes, (id) => boxes.get(id as StatementId));
  const within = { x: -1000, y: -1000, width: 4000, height: 4000 };
  return new Ground({ field, own: [], within, track: 0 });
}

// Down, to the right with a step of 12 down, and down again.
const WAVERING = [at(0, 0), at(0, 100), at(300, 100), at(300, 112), at(600, 112), at(600, 300)];

describe('straightenWay', () => {
  it('takes out a small step aside, and nothing else', () => {
    const straight = [at(0, 0), at(0, 112), at(600, 112), at(600, 300)];
    expect(straightenWay(WAVERING, groundWith())).toEqual(straight);
    expect(straightenWay(straight, groundWith())).toEqual(straight);
  });

  it('moves the piece that can be moved where a card is in the way of the other', () => {
    const card = { x: 100, y: 106, width: 50, height: 80 };
    expect(straightenWay(WAVERING, groundWith(card))).toEqual([
      at(0, 0),
      at(0, 100),
      at(600, 100),
      at(600, 300),
    ]);
  });

  it('leaves a step beside cards on both sides', () => {
    const [above, below] = [{ x: 400, y: 0, width: 50, height: 106 }, groundWith()];
    expect(straightenWay([at(0, 100), ...WAVERING.slice(2, 5)], groundWith(above))).toHaveLength(4);
    expect(straightenWay([at(0, 100), ...WAVERING.slice(2, 5)], below)).toHaveLength(4);
  });

  it('leaves a large step, and one that turns back', () => {
    const large = [at(0, 0), at(0, 100), at(300, 100), at(300, 160), at(600, 160), at(600, 300)];
    expect(straightenWay(large, groundWith())).toEqual(large);
    const back = [at(0, 0), at(0, 100), at(300, 100), at(300, 112), at(90, 112), at(90, 300)];
    expect(straightenWay(back, groundWith())).toEqual(back);
  });
});

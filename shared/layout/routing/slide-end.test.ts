import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../model/ids.ts';
import { NO_LINKS } from './block-links.ts';
import { createCardField } from './card-field.ts';
import { Ground } from './ground.ts';
import type { RouteEnd } from './route-end.ts';
import { slideEnd } from './slide-end.ts';

const at = (x: number, y: number) => ({ x, y });

const GROUND = new Ground({
  field: createCardField([], () => undefined),
  own: [],
  within: { x: -1000, y: -1000, width: 4000, height: 4000 },
  track: 0,
});

function endAt(leaving: number): RouteEnd {
  const links = { leaving, paired: NO_LINKS.paired, close: NO_LINKS.paired };
  const box = { x: 0, y: 0, width: 272, height: 120 };
  return { kind: 'card', id: 's' as StatementId, box, links };
}

/** From the right to the side of the card, with a step of so much right before. */
const arriving = (from: number, to: number) => [
  at(900, 400),
  at(900, from),
  at(300, from),
  at(300, to),
  at(272, to),
];

describe('slideEnd', () => {
  it('lets a line arrive where it comes straight on', () => {
    expect(slideEnd(arriving(60, 44), endAt(0), 'attacks', GROUND)).toEqual([
      at(900, 400),
      at(900, 60),
      at(272, 60),
    ]);
  });

  it('does not where a mark of the card may be, at its corner, or from far', () => {
    for (const from of [20, 116, 90]) {
      const line = arriving(from, from === 90 ? 40 : 46);
      expect(slideEnd(line, endAt(1), 'attacks', GROUND)).toEqual(line);
    }
  });

  it('keeps reasons and objections on their halves of the lower edge', () => {
    const line = [at(160, 400), at(160, 150), at(100, 150), at(100, 120)];
    expect(slideEnd(line, endAt(0), 'supports', GROUND)).toEqual(line);
    const near = [at(-90, 400), at(80, 400), at(80, 150), at(100, 150), at(100, 120)];
    expect(slideEnd(near, endAt(0), 'supports', GROUND).at(-1)).toEqual(at(80, 120));
  });
});

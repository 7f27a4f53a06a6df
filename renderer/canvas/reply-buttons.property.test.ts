import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../shared/layout/box.ts';
import { measureCard } from '../../shared/layout/card.ts';
import { routeMap } from '../../shared/layout/routing/route-map.ts';
import { readNotation } from '../../shared/model/notation.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { placeReplyButton, REPLY_BUTTON_SIZE } from './reply-buttons.ts';

// Half the bar that the line of an objection ends with.
const HEAD_REACH = 7;
const LEAST = REPLY_BUTTON_SIZE / 2 + HEAD_REACH;

const map = readNotation('motion M\nr supports M as a\no attacks M as b\np attacks M as c');
const place = fc.record({
  x: fc.integer({ min: -600, max: 900 }),
  y: fc.integer({ min: -400, max: 600 }),
});

function findBox(statement: Statement) {
  return { ...statement.at, ...measureCard(statement, map.sources).size };
}

it('leave the heads of lines to be seen, wherever replies have been dragged to', () => {
  const [motion, ...replies] = map.statements.values();
  if (motion === undefined) throw new Error('There is no motion');
  const card = findBox(motion);
  fc.assert(
    fc.property(fc.tuple(place, place, place), (places) => {
      const moved = replies.map((reply, index) => ({ ...reply, at: places[index] ?? reply.at }));
      fc.pre(!moved.some((reply) => overlaps(findBox(reply), card)));
      const statements = new Map([motion, ...moved].map((each) => [each.id, each]));
      for (const { head } of routeMap({ ...map, statements }).values()) {
        for (const relation of ['supports', 'attacks'] as const) {
          const { x, y } = placeReplyButton(card, relation);
          const isLevel = head.at.y === card.y + y;
          const away = isLevel ? Math.abs(head.at.x - card.x - x) : LEAST;
          expect(away).toBeGreaterThanOrEqual(LEAST);
        }
      }
    }),
    { seed: 20_261_129, numRuns: 300 },
  );
});

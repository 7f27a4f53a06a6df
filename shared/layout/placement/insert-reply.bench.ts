import { bench, describe } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { DIRECTIONS } from '../../model/direction.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { layOutCards } from '../auto/lay-out-cards.ts';
import { measureCard } from '../card.ts';
import { growCard } from './grow-card.ts';
import { insertCoPremise, insertReply } from './insert-reply.ts';
import { makeRoom } from './make-room.ts';
import { placeAll } from './placed-boxes.ts';

const LEAST = { width: 272, height: 60 };
const ROOM = { width: 272, height: 160 };

/** One thing after the other, from all over a map. */
function goThrough<Id>(ids: readonly Id[]): () => Id {
  let at = 0;
  return () => {
    at = (at + 7919) % ids.length;
    return ids[at] as Id;
  };
}

describe('a new or longer card, index of the arguments known', () => {
  for (const statements of [1000, 5000]) {
    const random = createRandomMap(createRandom(statements), { statements });
    for (const direction of DIRECTIONS) {
      const map = layOutCards({ ...random, details: { ...random.details, direction } });
      const known = new Map(
        [...map.statements].map(([id, card]) => [
          id,
          { ...measureCard(card, map.sources).size, ...card.at },
        ]),
      );
      // With tables of their own, as after each edit.
      const renew = () => [{ ...map }, new Map(known)] as const;
      const nextStatement = goThrough<StatementId>([...map.statements.keys()]);
      const nextArgument = goThrough<ArgumentId>([...map.arguments.keys()]);
      const name = `${statements} statements, ${direction}`;
      bench(`${name}, reason`, () => {
        const target = { kind: 'statement', id: nextStatement() } as const;
        insertReply(...renew(), { target, relation: 'supports', size: ROOM, least: LEAST });
      });
      bench(`${name}, undercut`, () => {
        const target = { kind: 'argument', id: nextArgument() } as const;
        insertReply(...renew(), { target, relation: 'attacks', size: ROOM, least: LEAST });
      });
      bench(`${name}, co-premise`, () => {
        insertCoPremise(...renew(), { argument: nextArgument(), size: ROOM, least: LEAST });
      });
      bench(`${name}, longer card`, () => {
        const [own, boxes] = renew();
        const id = nextStatement();
        const before = boxes.get(id);
        if (before === undefined) return;
        const box = { ...before, height: before.height + 60 };
        const placed = placeAll(own, boxes);
        growCard(own, placed, { id, box }) ?? makeRoom(own, placed, new Map([[id, box]]));
      });
    }
  }
});

import { expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { layOutCards } from '../../layout/auto/lay-out-cards.ts';
import { en } from '../../messages/en.ts';
import type { NoteId } from '../../model/ids.ts';
import { readingOrder } from '../../model/queries/outline.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { composePicture } from '../compose-picture.ts';
import { USUAL_ORDER } from '../picture-order.ts';
import { findReadingOrder } from './reading-order.ts';

const DRAWN = layOutCards(createRandomMap(createRandom(3), { statements: 20 }));
const NOTE = { id: 'aside' as NoteId, text: 'An aside', at: { x: 0, y: -200 } };
const MAP = { ...DRAWN, notes: new Map([[NOTE.id, NOTE]]) };
const FURNITURE = { title: true, legend: true, sources: true, credits: true };

it('reads the statements as the outline has them, notes after them, and what stands around the map last', () => {
  const { figures } = composePicture(MAP, { ...USUAL_ORDER, furniture: FURNITURE }, en);
  const places = findReadingOrder(figures);
  const read = [...figures].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const kinds = new Set(read.map(({ subject }) => subject.kind).filter((kind) => kind !== 'frame'));
  kinds.delete('argument');
  expect([...kinds]).toEqual(['title', 'statement', 'note', 'legend', 'sources']);
  const ids = read.flatMap(({ subject }) => (subject.kind === 'statement' ? [subject.id] : []));
  expect(ids).toEqual(readingOrder(MAP));
});

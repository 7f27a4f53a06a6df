import { createRandom } from '../../shared/base/random.ts';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import { createArgument, type Relation } from '../../shared/model/argument.ts';
import { type ArgumentMap, createMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../../shared/model/ids.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { createStatement } from '../../shared/model/statement.ts';

export const SHAPES = ['chain', 'star', 'attacks', 'mutual', 'japanese'] as const;
export type ShapeName = (typeof SHAPES)[number];

const SHAPED_STATEMENTS: Readonly<Record<ShapeName, number>> = {
  chain: 1000,
  star: 301,
  attacks: 300,
  mutual: 300,
  japanese: 1000,
};
const ATTACKS_EACH = 8;
const ENGLISH =
  'A claim of the length that people write, with a reason in it and a word on what follows from it.';
const JAPANESE =
  '反撃能力の保有は、憲法第九条が許す必要最小限度の実力に当たるかどうかが、長く争われてきた。';

/** A map as people might draw it, laid out; the same for the same number. */
export function createSizedMap(statements: number): ArgumentMap {
  return layOutCards(createRandomMap(createRandom(statements), { statements }));
}

/** A map of an extreme shape, laid out. */
export function createShapedMap(shape: ShapeName): ArgumentMap {
  const count = SHAPED_STATEMENTS[shape];
  const text = shape === 'japanese' ? JAPANESE : ENGLISH;
  const statements = Array.from({ length: count }, (_, index) =>
    createStatement({
      id: nameStatement(index),
      kind: index === 0 ? 'motion' : 'claim',
      text: `${index}. ${text}`,
      at: { x: 0, y: 0 },
    }),
  );
  const links = listLinks(shape, count).map(({ premise, target, relation }, index) =>
    createArgument({
      id: `a${index}` as ArgumentId,
      relation,
      premises: [nameStatement(premise)],
      target: { kind: 'statement', id: nameStatement(target) },
    }),
  );
  const details = { title: shape };
  return layOutCards(
    createMap(shape as string as MapId, { details, statements, arguments: links }),
  );
}

interface Link {
  readonly premise: number;
  readonly target: number;
  readonly relation: Relation;
}

/** How one statement of a shape is linked to those before it; `below` gives one of so many. */
type LinkOne = (premise: number, below: (bound: number) => number) => readonly Link[];

const LINK_ONE: Readonly<Record<ShapeName, LinkOne>> = {
  chain: (premise) => [{ premise, target: premise - 1, relation: 'supports' }],
  star: (premise) => [{ premise, target: 0, relation: 'supports' }],
  attacks: (premise, below) => {
    const targets = new Set(Array.from({ length: ATTACKS_EACH }, () => below(premise)));
    return [...targets].map((target) => ({ premise, target, relation: 'attacks' }));
  },
  mutual: (premise, below) => {
    const target = below(premise);
    return [
      { premise, target, relation: 'attacks' },
      { premise: target, target: premise, relation: 'attacks' },
    ];
  },
  japanese: (premise, below) => [
    { premise, target: below(premise), relation: premise % 3 === 0 ? 'attacks' : 'supports' },
  ],
};

function listLinks(shape: ShapeName, count: number): readonly Link[] {
  const random = createRandom(count);
  const below = (bound: number) => Math.floor(random() * bound);
  return Array.from({ length: count - 1 }, (_, index) => LINK_ONE[shape](index + 1, below)).flat();
}

function nameStatement(index: number): StatementId {
  return `s${index}` as StatementId;
}

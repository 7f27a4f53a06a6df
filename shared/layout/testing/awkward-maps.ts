import type { Random } from '../../base/random.ts';
import { type Argument, createArgument, type Target } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { createStatement } from '../../model/statement.ts';

/** A kind of map: adds arguments until all statements speak to something. */
export type Family = (random: Random, grow: Growth) => void;

/** A map that grows: `next` is the first statement that speaks to nothing yet. */
interface Growth {
  next: number;
  readonly links: readonly Argument[];
  readonly add: (premises: readonly number[], target: Target) => void;
}

const below = (random: Random, count: number): number => Math.floor(random() * count);

/** A statement that stands in the map already, mostly a recent one. */
function pickTarget(random: Random, { next }: Growth): Target {
  const window = random() < 0.7 ? Math.min(next, 12) : next;
  const index = next < 5 ? 0 : next - 1 - below(random, window);
  return { kind: 'statement', id: `s${index}` as StatementId };
}

function pickAny(random: Random, { next }: Growth): Target {
  return { kind: 'statement', id: `s${next < 5 ? 0 : below(random, next)}` as StatementId };
}

function pickArgument(random: Random, { links }: Growth, window: number): Target | null {
  const argument = links[links.length - 1 - below(random, Math.min(links.length, window))];
  return argument === undefined ? null : { kind: 'argument', id: argument.id };
}

/** Kinds of maps that are hard to lay out, by name. */
export const FAMILIES: readonly (readonly [string, Family])[] = [
  [
    'cross links',
    (random, grow) => {
      const own = grow.next;
      grow.add([own], pickTarget(random, grow));
      if (random() < 0.5) grow.add([1 + below(random, own)], pickAny(random, grow));
    },
  ],
  [
    'co-premises everywhere',
    (random, grow) => {
      grow.add([grow.next, grow.next + 1], pickAny(random, grow));
    },
  ],
  [
    'co-premises everywhere, in long debates',
    (random, grow) => {
      const third = random() < 0.3 ? [grow.next + 2] : [];
      grow.add([grow.next, grow.next + 1, ...third], pickTarget(random, grow));
    },
  ],
  [
    'co-premises that speak to other things too',
    (random, grow) => {
      grow.add([grow.next, 1 + below(random, grow.next)], pickTarget(random, grow));
    },
  ],
  [
    'an undercut on every argument',
    (random, grow) => {
      grow.add([grow.next], pickAny(random, grow));
      const attacked = pickArgument(random, grow, 1);
      if (attacked !== null) grow.add([grow.next], attacked);
    },
  ],
  [
    'undercuts half of the time',
    (random, grow) => {
      const attacked = random() < 0.5 ? pickArgument(random, grow, 10) : null;
      grow.add([grow.next], attacked ?? pickTarget(random, grow));
    },
  ],
  [
    'undercuts of undercuts',
    (random, grow) => {
      const attacked = random() < 0.9 ? pickArgument(random, grow, 10) : null;
      grow.add([grow.next], attacked ?? pickTarget(random, grow));
    },
  ],
  [
    'a little of all that is awkward',
    (random, grow) => {
      const attacked = random() < 0.3 ? pickArgument(random, grow, 10) : null;
      const target = attacked ?? pickTarget(random, grow);
      const others = random() < 0.4 ? [grow.next + 1] : [];
      if (random() < 0.2) others.push(1 + below(random, grow.next));
      grow.add([grow.next, ...others], target);
    },
  ],
];

/** Kinds of maps of statements that each speak to one other, by name. */
export const TREES: readonly (readonly [string, Family])[] = [
  ['answers to any', (random, grow) => grow.add([grow.next], pickAny(random, grow))],
  ['answers to recent ones', (random, grow) => grow.add([grow.next], pickTarget(random, grow))],
  [
    'answers to one of the last three',
    (random, grow) => grow.add([grow.next], nameTarget(grow.next - 1 - below(random, 3))),
  ],
  ['two replies each', (_, grow) => grow.add([grow.next], nameTarget((grow.next - 1) >> 1))],
  ['three replies each', (_, grow) => grow.add([grow.next], nameTarget((grow.next - 1) / 3))],
  ['one chain', (_, grow) => grow.add([grow.next], nameTarget(grow.next - 1))],
  ['replies to the motion alone', (_, grow) => grow.add([grow.next], nameTarget(0))],
];

function nameTarget(index: number): Target {
  return { kind: 'statement', id: `s${Math.max(0, Math.floor(index))}` as StatementId };
}

/** A map of a family, the same for the same numbers. Linear. */
export function createFamilyMap(random: Random, family: Family, count: number): ArgumentMap {
  const links: Argument[] = [];
  const grow: Growth = {
    next: 1,
    links,
    add: (premises, target) => {
      const ids = new Set(premises.map((index) => `s${Math.min(index, count - 1)}`));
      ids.delete(target.id);
      const [first, ...rest] = [...ids] as StatementId[];
      grow.next = Math.max(grow.next, ...premises.map((index) => index + 1));
      if (first === undefined) return;
      links.push(
        createArgument({
          id: `a${links.length}` as ArgumentId,
          relation: target.kind === 'argument' || random() < 0.4 ? 'attacks' : 'supports',
          premises: [first, ...rest],
          target,
          order: links.length,
        }),
      );
    },
  };
  while (grow.next < count) family(random, grow);
  const statements = Array.from({ length: count }, (_, index) =>
    createStatement({
      id: `s${index}` as StatementId,
      kind: index === 0 ? 'motion' : 'claim',
      text: '',
      at: { x: 0, y: 0 },
    }),
  );
  return createMap('m' as MapId, { statements, arguments: links });
}

import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { Frame, FrameMembers } from '../../model/frame.ts';
import type { FrameId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { type Box, encloseBoxes, overlaps, type Size } from '../box.ts';
import { FRAME_PADDING } from '../frame-geometry.ts';
import { CARD_GAP } from '../spacing.ts';
import { createFamilyMap, FAMILIES, type Family, TREES } from '../testing/awkward-maps.ts';
import { findFraming } from './find-framing.ts';
import { findHomes } from './find-homes.ts';
import { growTree, type Limb, type Tree } from './grow-tree.ts';
import { partsOf, type Shape } from './shape.ts';
import { shapeTree } from './shape-tree.ts';
import { TIGHTNESSES } from './tightness.ts';

const STATEMENTS = 40;

/** What a shape takes at most beyond its last cards: the edges of frames, and what keeps rows apart. */
const MOST_SLACK: Size = { width: FRAME_PADDING, height: 40 };

/** Cards of one to six lines, some of them wide. */
function createSizes(map: ArgumentMap, random: Random): ReadonlyMap<StatementId, Size> {
  return new Map(
    [...map.statements.keys()].map((id, index) => [
      id,
      { width: index % 8 === 0 ? 448 : 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
}

/** Long threads that fold, with something beside most steps and often beside their end. */
const UNDERCUT_CHAIN: readonly [string, Family] = [
  'one chain with undercuts',
  (random, grow) => {
    const own = grow.next;
    const last = grow.links.filter(({ target }) => target.kind === 'statement').at(-1);
    grow.add([own], { kind: 'statement', id: last?.premises[0] ?? ('s0' as StatementId) });
    const link = grow.links.at(-1);
    if (link !== undefined && random() < 0.5)
      grow.add([own + 1], { kind: 'argument', id: link.id });
  },
];

function frameBranch(map: ArgumentMap, root: StatementId): ArgumentMap {
  const members = [...new Set([root, ...branchOf(map, root).statements])] as const;
  const frame: Frame = {
    id: 'f' as FrameId,
    title: '',
    members: members as unknown as FrameMembers,
  };
  return { ...map, frames: new Map([[frame.id, frame]]) };
}

/** The cards of a shape, relative to its top left corner. */
function placeCards(limb: Limb, shape: Shape): readonly (readonly [StatementId, Box])[] {
  const cards: (readonly [StatementId, Box])[] = [];
  const ahead = [{ limb, shape, x: 0, y: 0 }];
  for (const { limb: own, shape: taken, x, y } of ahead) {
    if (own.kind === 'statement') cards.push([own.id, { x: x + taken.cardX, y, ...own.size }]);
    for (const part of partsOf(taken)) ahead.push({ ...part, x: x + part.x, y: y + part.y });
  }
  return cards;
}

/** What is wrong with a shape; null for nothing. */
function findFault(limb: Limb, shape: Shape, { cards: counts }: Tree): string | null {
  const cards = placeCards(limb, shape);
  const count = counts[limb.index];
  if (new Set(cards.map(([id]) => id)).size !== count || cards.length !== count) {
    return `${cards.length} cards in place of ${count}`;
  }
  for (const [id, { x, y, width, height }] of cards) {
    const isWithin = x >= 0 && y >= 0 && x + width <= shape.width && y + height <= shape.height;
    if (!isWithin) return `${id} lies outside`;
  }
  if (limb.kind === 'statement' && shape.anchor !== shape.cardX + limb.size.width / 2) {
    return `its line leaves at ${shape.anchor}, the card is at ${shape.cardX}`;
  }
  const taken = encloseBoxes(cards.map(([, box]) => box));
  const [right, bottom] = taken === null ? [0, 0] : [taken.x + taken.width, taken.y + taken.height];
  const isLoose =
    shape.width - right > MOST_SLACK.width || shape.height - bottom > MOST_SLACK.height;
  if (isLoose) return `${shape.width} by ${shape.height} for ${right} by ${bottom}`;
  for (const [index, [id, box]] of cards.entries()) {
    const near = cards.slice(index + 1).find(([, other]) => overlaps(box, other, CARD_GAP));
    if (near !== undefined) return `${id} is too near to ${near[0]}`;
  }
  return null;
}

function listFaults(map: ArgumentMap, sizes: ReadonlyMap<StatementId, Size>, direction: Direction) {
  const tree = growTree(map, sizes, direction === 'for-against' ? findHomes(map) : undefined);
  const faults = new Set<string>();
  for (const tightness of [TIGHTNESSES[0], TIGHTNESSES.at(-1) ?? TIGHTNESSES[0]]) {
    for (const shaped of shapeTree(tree, direction, findFraming(map, tree), tightness)) {
      for (const shape of new Set(shaped && [...shaped.hanging, ...shaped.railed])) {
        const fault = shaped && findFault(shaped.limb, shape, tree);
        if (fault) faults.add(`${shaped?.limb.id}: ${fault}`);
      }
    }
  }
  return [...faults];
}

describe.each(DIRECTIONS)('every shape of a limb, %s,', (direction) => {
  it.each([...TREES, UNDERCUT_CHAIN, ...FAMILIES])(
    'holds its cards, apart from each other, with %s',
    (...family) => {
      for (let seed = 0; seed < 3; seed += 1) {
        const random = createRandom(seed);
        const map = createFamilyMap(random, family[1], STATEMENTS);
        const framed = frameBranch(
          map,
          `s${1 + Math.floor(random() * (STATEMENTS - 1))}` as StatementId,
        );
        const sizes = createSizes(map, random);
        expect(listFaults(seed % 2 === 0 ? map : framed, sizes, direction)).toEqual([]);
      }
    },
  );
});

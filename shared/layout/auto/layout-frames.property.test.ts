import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { Frame, FrameMembers } from '../../model/frame.ts';
import type { FrameId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { type Box, overlaps } from '../box.ts';
import { boundTitle, createFrameBounds, measureFrame } from '../frame-geometry.ts';
import { CARD_GAP } from '../spacing.ts';
import { layoutMap } from './layout-map.ts';

const SEEDED = { seed: 20180920, numRuns: 60 };

/** A random map in which every statement speaks to one thing at most, and to that alone. */
function createPlainMap(random: Random, statements: number, direction: Direction): ArgumentMap {
  const map = createRandomMap(random, { statements, direction });
  const met = new Set<StatementId>(['s0' as StatementId]);
  const kept = [...map.arguments.values()].filter(({ premises, target }) => {
    const [premise] = premises;
    if (target.kind === 'argument' || premises.length > 1 || met.has(premise)) return false;
    met.add(premise);
    return target.id !== premise && target.id < premise;
  });
  return { ...map, arguments: new Map(kept.map((argument) => [argument.id, argument])) };
}

function takeBranch(map: ArgumentMap, root: StatementId): readonly StatementId[] {
  return [...new Set([root, ...branchOf(map, root).statements])];
}

/** Frames around a branch, around one within it, and around two replies to one statement. */
function addFrames(map: ArgumentMap, random: Random): ArgumentMap {
  const ids = [...map.statements.keys()];
  const pick = (): StatementId => ids[Math.floor(random() * ids.length)] ?? ('s0' as StatementId);
  const outer = takeBranch(map, pick());
  const inner = takeBranch(map, outer[Math.floor(random() * outer.length)] ?? pick());
  const target = pick();
  const replies = argumentsOn(map, target).filter(({ relation }) => relation === 'supports');
  const pair = replies.slice(0, 2).flatMap(({ premises }) => takeBranch(map, premises[0]));
  const frames = [outer, inner, pair].flatMap((members, index): Frame[] => {
    const [first, ...rest] = members;
    if (first === undefined) return [];
    const all: FrameMembers = [first, ...rest];
    return [{ id: `f${index}` as FrameId, title: 'Costs', members: all }];
  });
  return { ...map, frames: new Map(frames.map((frame) => [frame.id, frame])) };
}

function layOut(map: ArgumentMap, random: Random): ReadonlyMap<string, Box> {
  const sizes = new Map(
    [...map.statements.keys()].map((id) => [
      id,
      { width: 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
  return new Map(
    [...layoutMap(map, sizes)].map(([id, at]) => [
      id as string,
      { width: 0, height: 0, ...sizes.get(id), ...at },
    ]),
  );
}

function boundFrames(map: ArgumentMap, boxes: ReadonlyMap<string, Box>) {
  return createFrameBounds(map, ({ members }) => members.flatMap((id) => boxes.get(id) ?? []));
}

/** The cards and the frames that a frame has no business with and yet lies on. */
function findCovered(map: ArgumentMap, boxes: ReadonlyMap<string, Box>): readonly string[] {
  const bound = boundFrames(map, boxes);
  const frames = [...map.frames.values()].map((frame) => {
    const box = bound(frame);
    return { id: frame.id, members: new Set<string>(frame.members), box };
  });
  return frames.flatMap(({ box, members, id }) => {
    if (box === null) return [];
    const cards = [...boxes].filter(([card, other]) => !members.has(card) && overlaps(box, other));
    const others = frames.filter((other) => {
      const isApart = [...other.members].every((member) => !members.has(member));
      return isApart && other.box !== null && overlaps(box, other.box);
    });
    return [
      ...cards.map(([card]) => `${id} ${card}`),
      ...others.map((other) => `${id} ${other.id}`),
    ];
  });
}

/** The cards that the titles of frames lie on. */
function findTitled(map: ArgumentMap, boxes: ReadonlyMap<string, Box>): readonly string[] {
  const bound = boundFrames(map, boxes);
  return [...map.frames.values()].flatMap((frame) => {
    const box = bound(frame);
    if (box === null) return [];
    const title = boundTitle(measureFrame(frame, box));
    return [...boxes]
      .filter(([, card]) => overlaps(title, card))
      .map(([id]) => `${frame.id} ${id}`);
  });
}

describe.each(DIRECTIONS)('layoutMap %s, with frames around branches', (direction) => {
  it('keeps cards apart whatever frames are around', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 60 }), (seed, statements) => {
        const random = createRandom(seed);
        const map = addFrames(createRandomMap(random, { statements, direction }), random);
        const boxes = [...layOut(map, random).values()];
        expect(boxes).toHaveLength(statements);
        const close = boxes.flatMap((box, index) =>
          boxes.slice(index + 1).filter((other) => overlaps(box, other, CARD_GAP)),
        );
        expect(close).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('leaves room for frames and their titles, so that they cover nothing else', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 60 }), (seed, statements) => {
        const random = createRandom(seed);
        const map = addFrames(createPlainMap(random, statements, direction), random);
        expect(findCovered(map, layOut(map, random))).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('lays no title of a frame on the card above it, wherever its members stand', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 49 }), (seed, statements) => {
        const random = createRandom(seed);
        const map = createRandomMap(random, { statements, direction });
        const boxes = layOut(map, random);
        expect(findTitled(map, boxes)).toEqual([]);
      }),
      SEEDED,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Change } from '../model/change.ts';
import { createRandomMap } from '../model/random-map.ts';
import { createDice, type Dice } from '../model/random-text.ts';
import { applyPlainly, expectOk } from '../model/testing/apply-plainly.ts';
import { drawEdit } from '../model/testing/random-edit.ts';
import { applyChange } from './apply-change.ts';
import { isEmptyChange, reverseChange, squashChanges } from './change-algebra.ts';
import {
  createHistory,
  type History,
  isAtSavedPoint,
  markSaved,
  record,
  redo,
  undo,
} from './history.ts';

const runs = { seed: 20_201_123, numRuns: 120 };
const seeds = fc.integer({ min: 0, max: 0xffffffff });

/** A random map and changes that follow one another from it, some of them undoing an earlier one. */
function drawChanges(seed: number, count: number) {
  const random = createRandom(seed);
  const dice = createDice(random);
  const map = createRandomMap(random, { statements: 3 + dice.below(20) });
  const changes: Change[] = [];
  let current = map;
  for (let serial = 0; changes.length < count; serial += 1) {
    const last = changes.at(-1);
    const change =
      last !== undefined && dice.chance(0.25)
        ? reverseChange(last)
        : drawChange(dice, current, serial);
    if (change === null) continue;
    changes.push(change);
    current = applyPlainly(current, change);
  }
  return { map, changes, end: current };
}

function drawChange(dice: Dice, map: ArgumentMap, serial: number): Change | null {
  const result = drawEdit(dice, map, serial).make(map);
  return result.kind === 'ok' ? result.value : null;
}

describe('changes', () => {
  it('apply as the plainest reading of them says', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { map, changes, end } = drawChanges(seed, 8);
        const applied = changes.reduce((at, change) => expectOk(applyChange(at, change)), map);
        expect(applied).toEqual(end);
      }),
      runs,
    );
  });

  it('reversed and applied lead back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { map, changes, end } = drawChanges(seed, 8);
        const back = [...changes]
          .reverse()
          .reduce((at, change) => expectOk(applyChange(at, reverseChange(change))), end);
        expect(back).toEqual(map);
      }),
      runs,
    );
  });

  it('reversed twice are themselves', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const change of drawChanges(seed, 5).changes) {
          expect(reverseChange(reverseChange(change))).toEqual(change);
        }
      }),
      runs,
    );
  });

  it('squashed do what they do one after another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { map, changes, end } = drawChanges(seed, 6);
        expect(expectOk(applyChange(map, squashChanges(changes)))).toEqual(end);
      }),
      runs,
    );
  });

  it('squash alike however they are grouped, and into nothing with their reverse', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [a, b, c] = drawChanges(seed, 3).changes;
        if (a === undefined || b === undefined || c === undefined) throw new Error('unreachable');
        const left = squashChanges([squashChanges([a, b]), c]);
        const right = squashChanges([a, squashChanges([b, c])]);
        expect(left).toEqual(right);
        expect(left).toEqual(squashChanges([a, b, c]));
        expect(isEmptyChange(squashChanges([left, reverseChange(left)]))).toBe(true);
        expect(reverseChange(left)).toEqual(
          squashChanges([reverseChange(c), reverseChange(b), reverseChange(a)]),
        );
      }),
      runs,
    );
  });
});

/** A document with its history, and an oracle that keeps every state as a whole. */
interface Session {
  readonly map: ArgumentMap;
  readonly history: History;
  /** The states that undo passes through, the present one last. */
  readonly kept: readonly ArgumentMap[];
  readonly undone: readonly ArgumentMap[];
  readonly saved: ArgumentMap;
  readonly log: readonly string[];
}

function act(session: Session, dice: Dice, serial: number): Session {
  const log = [...session.log];
  const draw = dice.below(10);
  if (draw < 3) return stepBack({ ...session, log: [...log, 'undo'] });
  if (draw < 5) return stepForth({ ...session, log: [...log, 'redo'] });
  if (draw < 6) {
    const history = markSaved(session.history);
    return {
      ...session,
      history,
      saved: session.kept.at(-1) ?? session.map,
      log: [...log, 'save'],
    };
  }
  const { name, make } = drawEdit(dice, session.map, serial);
  const result = make(session.map);
  if (result.kind === 'error' || isEmptyChange(result.value)) return session;
  const map = expectOk(applyChange(session.map, result.value));
  const history = record(session.history, { change: result.value, label: name });
  return {
    ...session,
    map,
    history,
    kept: [...session.kept, map],
    undone: [],
    log: [...log, name],
  };
}

function stepBack(session: Session): Session {
  const move = undo(session.history);
  if (session.kept.length === 1) {
    expect(move).toBeNull();
    return session;
  }
  if (move === null) throw new Error(`Nothing to undo after ${session.log.join(', ')}`);
  return {
    ...session,
    history: move.history,
    map: expectOk(applyChange(session.map, move.change)),
    kept: session.kept.slice(0, -1),
    undone: [...session.undone, ...session.kept.slice(-1)],
  };
}

function stepForth(session: Session): Session {
  const move = redo(session.history);
  if (session.undone.length === 0) {
    expect(move).toBeNull();
    return session;
  }
  if (move === null) throw new Error(`Nothing to redo after ${session.log.join(', ')}`);
  return {
    ...session,
    history: move.history,
    map: expectOk(applyChange(session.map, move.change)),
    kept: [...session.kept, ...session.undone.slice(-1)],
    undone: session.undone.slice(0, -1),
  };
}

describe('history', () => {
  it('agrees with an oracle that keeps every state, through any acts, undos, redos and saves', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = createRandom(seed);
        const dice = createDice(random);
        const map = createRandomMap(random, { statements: 2 + dice.below(12) });
        let session: Session = {
          map,
          history: createHistory(),
          kept: [map],
          undone: [],
          saved: map,
          log: [],
        };
        for (let serial = 0; serial < 40; serial += 1) {
          session = act(session, dice, serial);
          const present = session.kept.at(-1);
          expect([session.log, session.map]).toEqual([session.log, present]);
          if (isAtSavedPoint(session.history)) expect(session.map).toEqual(session.saved);
          if (present === session.saved) expect(isAtSavedPoint(session.history)).toBe(true);
        }
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('undoes a coalesced gesture as if it had been one act', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { map, changes, end } = drawChanges(seed, 6);
        const history = changes.reduce(
          (past, change) => record(past, { change, label: 'drag', coalesceKey: 'drag' }),
          createHistory(),
        );
        expect(history.past.length).toBeLessThanOrEqual(1);
        let [at, left] = [end, history];
        for (let move = undo(left); move !== null; move = undo(left)) {
          at = expectOk(applyChange(at, move.change));
          left = move.history;
        }
        expect(at).toEqual(map);
      }),
      runs,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { NoteId, StatementId } from '../ids.ts';
import { CLEAR_LENS, type Lens, type MapView, WHOLE_VIEW } from '../map-view.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { branchOf } from './branch.ts';
import { readingOrder } from './outline.ts';
import { uncover } from './uncover.ts';
import { findShown } from './visible.ts';

const DEBATE = readNotation(`
  motion M
  position P
  position Q
  evidence e
  P supports M as ap
  Q attacks M as aq
  p1 + p2 supports P as pair
  e supports p1
  shared supports p2
  u attacks pair as cut
  q1 supports Q
  shared supports q1
  loose supports far
`);

const set = (...ids: string[]) => new Set(ids as StatementId[]);
const fold = (...ids: string[]): MapView => ({ ...WHOLE_VIEW, folded: set(...ids) });
const look = (lens: Partial<Lens>): MapView => ({
  ...WHOLE_VIEW,
  lens: { ...CLEAR_LENS, ...lens },
});

function listShown(view: MapView, map: ArgumentMap = DEBATE): string {
  const shown = findShown(map, view);
  return readingOrder(map)
    .filter((id) => shown?.statements.has(id) ?? true)
    .join(' ');
}

describe('findShown', () => {
  it('is null for the view of everything', () => {
    expect(findShown(DEBATE, WHOLE_VIEW)).toBeNull();
  });

  it('hides under a folded statement all that hangs on nothing else, undercuts included', () => {
    expect(listShown(fold('P'))).toBe('M P shared Q q1 far loose');
    expect(listShown(fold('P', 'q1'))).toBe('M P Q q1 far loose');
    expect(listShown(fold('M'))).toBe('M far loose');
  });

  it('counts what is folded, also under what is folded within', () => {
    expect([...(findShown(DEBATE, fold('P'))?.foldedCounts ?? [])]).toEqual([['P', 4]]);
    expect(findShown(DEBATE, fold('M', 'p1'))?.foldedCounts).toEqual(new Map([['M', 8]]));
    expect(findShown(DEBATE, fold('e'))?.foldedCounts.size).toBe(0);
    expect([...(findShown(DEBATE, fold('q1'))?.foldedCounts ?? [])]).toEqual([['q1', 0]]);
  });

  it('shows an argument where its premises and its target are shown and nothing is folded', () => {
    const list = (view: MapView) => [...(findShown(DEBATE, view)?.arguments ?? [])].sort();
    expect(list(fold('P'))).toEqual(['ap', 'aq', 'loose>far', 'q1>Q', 'shared>q1']);
    expect(list(fold('q1'))).not.toContain('shared>q1');
    expect(list(fold('q1'))).toContain('shared>p2');
    expect(findShown(DEBATE, fold('e'))?.arguments.size).toBe(DEBATE.arguments.size);
  });

  it('shows one branch with all that leads to it', () => {
    expect(listShown({ ...WHOLE_VIEW, focus: 'q1' as StatementId })).toBe('shared q1');
    expect(listShown({ ...WHOLE_VIEW, focus: 'P' as StatementId })).toBe('P p1 e p2 shared u');
    expect(listShown({ ...fold('p1'), focus: 'P' as StatementId })).toBe('P p1 p2 shared u');
  });

  it('shows free notes, but not beside a single branch', () => {
    const note = { id: 'n' as NoteId, text: 'later', at: { x: 0, y: 0 } };
    const map = { ...DEBATE, notes: new Map([[note.id, note]]) };
    expect(findShown(map, fold('P'))?.notes.size).toBe(1);
    expect(findShown(map, { ...WHOLE_VIEW, focus: 'P' as StatementId })?.notes.size).toBe(0);
  });

  it('shows everything when the focus is gone', () => {
    expect(listShown({ ...WHOLE_VIEW, focus: 'gone' as StatementId })).toBe(
      readingOrder(DEBATE).join(' '),
    );
  });

  it('keeps with what the lens asks for what it stands under, and says which is which', () => {
    const view = look({ kind: 'evidence' });
    expect(listShown(view)).toBe('M P p1 e p2');
    expect([...(findShown(DEBATE, view)?.context ?? [])].sort()).toEqual(['M', 'P', 'p1', 'p2']);
  });

  it('looks by side, position and tag, and by several at once', () => {
    expect(listShown(look({ side: 'for' }))).toBe('M P p1 e p2 shared');
    expect(listShown(look({ position: 'Q' as StatementId, side: 'against' }))).toBe(
      'M P p1 p2 shared Q q1',
    );
    const tagged = new Map(
      [...DEBATE.statements].map(([id, it]) => [id, id === 'q1' ? { ...it, tags: ['cost'] } : it]),
    );
    expect(listShown(look({ tag: 'cost' }), { ...DEBATE, statements: tagged })).toBe('M Q q1');
    expect(listShown(look({ tag: 'none such' }))).toBe('');
  });

  it('hides nothing but the branch under one fold, in any map', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const map = createRandomMap(createRandom(seed), { statements: 120 });
      for (const id of [...map.statements.keys()].slice(0, 20)) {
        const shown = findShown(map, { ...WHOLE_VIEW, folded: new Set([id]) });
        const hidden = readingOrder(map).filter((each) => shown?.statements.has(each) === false);
        const branch = branchOf(map, id).statements;
        expect(hidden.filter((each) => !branch.has(each))).toEqual([]);
        expect(shown?.statements.has(id)).toBe(true);
        expect(shown?.foldedCounts.get(id) ?? 0).toBe(hidden.length);
      }
    }
  });

  // To make the map takes seconds, and a machine that does much else many times as long.
  it('comes to an end for a map of 20,000 that is folded everywhere', { timeout: 180_000 }, () => {
    const map = createRandomMap(createRandom(9), { statements: 20_000 });
    const view = { ...WHOLE_VIEW, folded: new Set(map.statements.keys()) };
    expect(findShown(map, view)?.statements.size).toBeLessThan(20_000);
  });
});

describe('uncover', () => {
  it('unfolds what the statement is folded under, and nothing else', () => {
    const view = uncover(DEBATE, fold('M', 'P', 'p1', 'q1', 'e'), 'e' as StatementId);
    expect([...view.folded].sort()).toEqual(['e', 'q1']);
  });

  it('leaves a focus beside it, and keeps one above it', () => {
    const focus = (id: string): MapView => ({ ...fold('p1'), focus: id as StatementId });
    expect(uncover(DEBATE, focus('Q'), 'e' as StatementId).focus).toBeNull();
    expect(uncover(DEBATE, focus('P'), 'e' as StatementId).focus).toBe('P');
  });

  it('pins what the lens does not ask for', () => {
    const view = uncover(DEBATE, look({ kind: 'evidence' }), 'q1' as StatementId);
    expect(view.lens.kind).toBe('evidence');
    expect(listShown(view)).toBe('M P p1 e p2 Q q1');
  });

  it('gives the same view back when the statement is shown or gone', () => {
    const view = fold('P');
    expect(uncover(DEBATE, view, 'Q' as StatementId)).toBe(view);
    expect(uncover(DEBATE, view, 'gone' as StatementId)).toBe(view);
  });

  it('shows the statement, whatever the view and the map', () => {
    for (const seed of [1, 2, 3, 4]) {
      const random = createRandom(seed);
      const map = createRandomMap(random, { statements: 60 });
      const ids = [...map.statements.keys()];
      const pick = () => ids[Math.floor(random() * ids.length)] as StatementId;
      for (let round = 0; round < 30; round += 1) {
        const view: MapView = {
          folded: new Set(ids.filter(() => random() < 0.4)),
          focus: random() < 0.5 ? pick() : null,
          lens: { ...CLEAR_LENS, kind: random() < 0.5 ? 'evidence' : null },
          pinned: new Set(),
        };
        const id = pick();
        const shown = findShown(map, uncover(map, view, id));
        expect(shown?.statements.has(id) ?? true).toBe(true);
      }
    }
  });
});

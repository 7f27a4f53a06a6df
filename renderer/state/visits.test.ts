import { describe, expect, it } from 'vitest';
import type { CanvasId } from './canvas-id.ts';
import { followVisits } from './follow-visits.ts';
import { createSessionStore, select } from './session-store.ts';
import { NO_VISITS, stepVisits, type Visits, visit } from './visits.ts';

const id = (name: string) => name as CanvasId;
const walk = (...names: readonly string[]) =>
  names.reduce<Visits>((visits, name) => visit(visits, id(name)), NO_VISITS);
const here = ({ places, present }: Visits) => places[present];
const always = () => true;

describe('visits', () => {
  it('lead back and forward again', () => {
    const back = stepVisits(walk('a', 'b', 'c'), -1, id('c'), always);
    expect(back && here(back)).toBe('b');
    const forward = back && stepVisits(back, 1, id('b'), always);
    expect(forward && here(forward)).toBe('c');
    expect(forward && stepVisits(forward, 1, id('c'), always)).toBeNull();
  });

  it('forget what lay ahead when one goes elsewhere', () => {
    const back = stepVisits(walk('a', 'b', 'c'), -1, id('c'), always);
    expect(back && visit(back, id('d')).places).toEqual(['a', 'b', 'd']);
  });

  it('pass over what is gone', () => {
    const back = stepVisits(walk('a', 'b', 'c'), -1, id('c'), (each) => each !== 'b');
    expect(back && here(back)).toBe('a');
  });

  it('lead from nowhere to where one was last', () => {
    const back = stepVisits(walk('a', 'b'), -1, null, always);
    expect(back && here(back)).toBe('b');
  });

  it('lead nowhere at the start', () => {
    expect(stepVisits(NO_VISITS, -1, null, always)).toBeNull();
    expect(stepVisits(walk('a'), -1, id('a'), always)).toBeNull();
  });

  it('stay within bounds', () => {
    const names = Array.from({ length: 500 }, (_, index) => `s${index}`);
    expect(walk(...names).places).toHaveLength(200);
  });

  it('follow what is selected alone', () => {
    const session = createSessionStore();
    followVisits(session);
    select(session, [id('a')]);
    select(session, [id('a'), id('b')]);
    select(session, [id('b')]);
    select(session, []);
    expect(session.getState().visits.places).toEqual(['a', 'b']);
  });
});

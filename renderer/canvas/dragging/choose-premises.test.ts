import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../shared/model/notation.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { choosePremises } from './choose-premises.ts';

const MAP = readNotation(`
  motion M
  r supports M as a1
  s supports r as a2
  u attacks a2 as a3
  claim l
`);

function choose(...ids: readonly string[]) {
  return choosePremises(MAP, new Set(ids as readonly CanvasId[]));
}

describe('the cards that are linked when several are dropped', () => {
  it('are all that are in hand, and nothing else that is', () => {
    expect(choose('r', 'l', 'a1')).toEqual(['r', 'l']);
  });

  it('are without what speaks to others in hand: it comes along', () => {
    expect(choose('r', 's', 'u')).toEqual(['r']);
    expect(choose('s', 'u')).toEqual(['s']);
    expect(choose('u', 'r')).toEqual(['u', 'r']);
  });
});

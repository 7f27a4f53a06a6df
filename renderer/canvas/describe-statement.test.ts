import { describe, expect, it } from 'vitest';
import type { CardLook } from '../../shared/drawing/card-look.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { describeStatement } from './describe-statement.ts';

const MAP = readNotation(`
  motion M "Homework should go."
  r supports M as a1
  s supports M as a2
  o attacks M as a3
`);

describe('what a card is called', () => {
  it('is what it is, what it says, and how many speak to it in one breath', () => {
    const motion = MAP.statements.get('M' as StatementId);
    if (motion === undefined) throw new Error('There is no motion');
    const look: CardLook = { roles: ['motion'], side: 'neither', hues: [] };
    expect(describeStatement(MAP, motion, look)).toBe(
      'Motion. Homework should go. 2 reasons, 1 objection',
    );
  });

  it('is first its role and its side, then how it comes out', () => {
    const reason = MAP.statements.get('r' as StatementId);
    if (reason === undefined) throw new Error('There is no reason');
    const outcome = { status: 'in', strength: 75 } as const;
    const look: CardLook = { roles: ['reason'], side: 'for', hues: [], outcome };
    expect(describeStatement(MAP, reason, look)).toBe('Reason, For, stands 75. r');
  });
});

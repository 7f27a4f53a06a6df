import { describe, expect, it } from 'vitest';
import { checkMap } from '../check-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { writeArguments } from '../testing/write-notation.ts';
import { moveBranch, moveIntoPremises } from './move-branch.ts';

const map = readNotation(`
  motion M
  r supports M as ground
  s supports M as other
  deep supports r as beneath
  p1 + p2 attacks r as pair
  u attacks ground as undercut
`);

function move(
  statement: string,
  from: string | null,
  target: string,
  relation?: 'supports' | 'attacks',
) {
  return moveBranch(map, {
    statement: statement as StatementId,
    from: from as ArgumentId | null,
    target: map.arguments.has(target as ArgumentId)
      ? { kind: 'argument', id: target as ArgumentId }
      : { kind: 'statement', id: target as StatementId },
    newArgument: 'new' as ArgumentId,
    ...(relation === undefined ? {} : { relation }),
  });
}

function linksAfter(edit: ReturnType<typeof move>): readonly string[] {
  const after = applyPlainly(map, expectOk(edit));
  expect(checkMap(after)).toEqual([]);
  return writeArguments(after);
}

describe('moveBranch', () => {
  it('takes the argument along, with what speaks to it', () => {
    const after = applyPlainly(map, expectOk(move('r', 'ground', 's')));
    expect(after.arguments.get('ground' as ArgumentId)).toMatchObject({
      relation: 'supports',
      target: { id: 's' },
    });
    expect(after.arguments.get('undercut' as ArgumentId)?.target.id).toBe('ground');
    expect(after.arguments.size).toBe(map.arguments.size);
  });

  it('changes the relation on the way when asked', () => {
    const after = applyPlainly(map, expectOk(move('deep', 'beneath', 's', 'attacks')));
    expect(after.arguments.get('beneath' as ArgumentId)?.relation).toBe('attacks');
  });

  it('turns an argument that stays on its target', () => {
    const [entry] = expectOk(move('s', 'other', 'M', 'attacks'));
    expect(entry?.after).toMatchObject({ relation: 'attacks', order: 1 });
  });

  it('takes a co-premise out of its argument, which keeps the others', () => {
    const after = applyPlainly(map, expectOk(move('p2', 'pair', 's')));
    expect(after.arguments.get('pair' as ArgumentId)?.premises).toEqual(['p1']);
    expect(after.arguments.get('new' as ArgumentId)).toMatchObject({
      premises: ['p2'],
      relation: 'attacks',
      target: { id: 's' },
    });
  });

  it('links a statement that spoke to nothing', () => {
    expect(linksAfter(move('u', null, 's'))).toContain('u supports s as new');
  });

  it('refuses a place within the branch itself', () => {
    expect(move('r', 'ground', 'deep')).toMatchObject({ error: { reason: 'into-own-branch' } });
    expect(move('r', 'ground', 'pair')).toMatchObject({ error: { reason: 'into-own-branch' } });
  });

  it('refuses the statement itself, the motion, and an argument that is not its own', () => {
    expect(move('r', 'ground', 'r')).toMatchObject({ error: { reason: 'onto-itself' } });
    expect(move('M', null, 's')).toMatchObject({ error: { kind: 'refused' } });
    expect(move('r', 'other', 's')).toMatchObject({ error: { reason: 'no-such-argument' } });
  });
});

describe('moveIntoPremises', () => {
  const join = (statement: string, from: string | null, argument: string) =>
    moveIntoPremises(map, {
      statement: statement as StatementId,
      from: from as ArgumentId | null,
      argument: argument as ArgumentId,
    });

  it('takes the statement out of what it alone made, and keeps what hangs on it', () => {
    const links = linksAfter(join('deep', 'beneath', 'other'));
    expect(links).toContain('s + deep supports M as other');
    expect(links).not.toContain('deep supports r as beneath');
    expect(linksAfter(join('p1', 'pair', 'other'))).toContain('p2 attacks r as pair');
  });

  it('takes up what the statement did alone to the same target', () => {
    const links = linksAfter(join('s', 'other', 'ground'));
    expect(links).toContain('r + s supports M as ground');
    expect(links).toHaveLength(map.arguments.size - 1);
  });

  it('is refused where the argument hangs on the statement, or on what would go', () => {
    expect(join('r', 'ground', 'pair')).toMatchObject({ error: { reason: 'into-own-branch' } });
    expect(join('r', 'ground', 'undercut').kind).toBe('error');
  });
});

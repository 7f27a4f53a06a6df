import { describe, expect, it } from 'vitest';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { computeGeometry } from './geometry.ts';
import { addMoves } from './make-room.ts';

const MAP = readNotation('motion M\na supports M\nb supports a');

function rewrite(id: string, text: string) {
  const geometry = computeGeometry(MAP, { positions: new Map(), writing: null }, null);
  const edit = updateStatement(MAP, id as StatementId, { text });
  return { geometry, edit, spacious: addMoves(edit, geometry) };
}

describe('addMoves', () => {
  it('looks at no other card while the one that is written takes no more room', () => {
    const { geometry, edit, spacious } = rewrite('a', 'other words');
    expect(spacious).toBe(edit);
    expect([...geometry.boxes.listFound(() => true)].map(([id]) => id)).toEqual(['a']);
  });

  it('moves what a card would cover that takes more', () => {
    const below = { ...MAP, statements: new Map(MAP.statements) };
    for (const [index, [id, statement]] of [...MAP.statements].entries())
      below.statements.set(id, { ...statement, at: { x: 0, y: index * 200 } });
    const geometry = computeGeometry(below, { positions: new Map(), writing: null }, null);
    const edit = updateStatement(below, 'a' as StatementId, { text: 'many words '.repeat(60) });
    const spacious = addMoves(edit, geometry);
    const moved =
      spacious.kind === 'ok' ? spacious.value.map((entry) => 'id' in entry && entry.id) : [];
    expect(moved).toEqual(['a', 'b']);
  });
});

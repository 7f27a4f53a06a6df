import { describe, expect, it } from 'vitest';
import type { Argument } from '../argument.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { positionsOf } from './positions.ts';
import { sidesOf } from './sides.ts';

/** A table of arguments that counts how often one is looked up. */
class CountingTable extends Map<ArgumentId, Argument> {
  lookUps = 0;

  override get(id: ArgumentId): Argument | undefined {
    this.lookUps += 1;
    return super.get(id);
  }
}

describe('answerByClimbing', () => {
  it.each([
    ['sidesOf', sidesOf],
    ['positionsOf', positionsOf],
  ])('climbs a chain of undercuts once: %s', (_name, query) => {
    const count = 500;
    const undercuts = Array.from({ length: count }, (_, index) => {
      return `u${index} attacks a${index} as a${index + 1}`;
    });
    const lines = ['motion M', 'position P', 'P supports M', 'r supports P as a0', ...undercuts];
    const map = readNotation(lines.join('\n'));
    const table = new CountingTable(map.arguments);
    const answers = query({ ...map, arguments: table });
    expect([...answers]).toHaveLength(count + 3);
    expect(answers.get(`u${count - 1}` as StatementId)).toEqual(query === sidesOf ? 'for' : ['P']);
    expect(table.lookUps).toBeLessThan(10 * count);
  });
});

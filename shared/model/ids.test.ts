import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { createIdMaker, hasMadeForm } from './ids.ts';

describe('hasMadeForm', () => {
  it('knows every id that is made, and few that people write', () => {
    const made = Object.values(createIdMaker(createRandom(1))).map((make) => make());
    expect(made.filter((id) => !hasMadeForm(id))).toEqual([]);
    expect(['s7', 'motion', 'statement1', ''].filter(hasMadeForm)).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { readNotation } from '../../../shared/model/notation.ts';
import { outlineRowsOf } from '../../../shared/model/queries/outline-rows.ts';
import { speak } from '../../state/words.ts';
import { describeRow } from './describe-row.ts';

const MAP = readNotation(`
  motion M "Homework should go."
  position P "Rest comes first."
  claim r "Pupils are tired."
  evidence e "They sleep six hours."
  claim c "Tired pupils learn less."
  P supports M
  r + c supports P as step
  e supports r
  u attacks step
  o attacks M
  b attacks o
  loose supports nothing
`);

afterEach(() => speak('en'));

function readOut(): readonly string[] {
  return outlineRowsOf(MAP).map((row) => describeRow(MAP, row).spoken);
}

describe('the outline read out', () => {
  it('says of each line what it does, to what and for which side, each thing once', () => {
    expect(readOut()).toEqual([
      'Motion. Homework should go. 1 reason, 1 objection',
      '1. Position for the motion. Rest comes first. 1 reason',
      '1.1. Reason for 1, for the motion. Pupils are tired. 1 reason',
      '1.1.1. Evidence for 1.1, for the motion. They sleep six hours',
      '1.2. Reason for 1, together with 1.1, for the motion. Tired pupils learn less',
      '1.2.1. Undercut of the step from 1.1 + 1.2 to 1, against the motion. u',
      '2. Objection to the motion. o. 1 objection',
      '2.1. Rebuttal of 2, for the motion. b',
      '3. Not linked yet. nothing. 1 reason',
      '3.1. Reason for 3. loose',
    ]);
  });

  it('says it in Japanese as Japanese is read', () => {
    speak('ja');
    expect(readOut().slice(0, 7)).toEqual([
      '論題。Homework should go。理由1件、反論1件',
      '1。論題を支持する立場。Rest comes first。理由1件',
      '1.1。1への理由、肯定側。Pupils are tired。理由1件',
      '1.1.1。1.1の証拠、肯定側。They sleep six hours',
      '1.2。1への理由、1.1と合わせて、肯定側。Tired pupils learn less',
      '1.2.1。1.1 + 1.2から1への推論に対する反論、否定側。u',
      '2。論題への反論。o。反論1件',
    ]);
  });
});

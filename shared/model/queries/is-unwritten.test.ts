import { describe, expect, it } from 'vitest';
import { isUnwritten } from './is-unwritten.ts';

describe('isUnwritten', () => {
  it.each([
    '',
    '  ',
    '[This] is the right thing to do.',
    'A second reason is that [this follows].',
    '［誰か］は［それ］をすべきである。',
    'He says “a [free] press”, and [something follows].',
  ])('takes “%s” for something that is still to be written', (text) => {
    expect(isUnwritten(text)).toBe(true);
  });

  it.each([
    'The ministry “[gave] up the plan”, its paper says.',
    '法は「［国は］これを保障する」と定める。',
    'The sum is too high [1].',
    'It said that the plan […] fell.',
    'They was [sic] there.',
    'The interval [0, 1] is closed.',
    'An array[] has brackets.',
    'The [lowest rate](http://example.org/rate) is theirs.',
    'Films have this effect (@[Causal link]).',
  ])('takes “%s” as it stands', (text) => {
    expect(isUnwritten(text)).toBe(false);
  });

  it.each([
    ['an open bracket before a long text', `[${'word '.repeat(40_000)}`],
    ['many open quotations', '“'.repeat(200_000)],
    ['many open brackets', '[a'.repeat(100_000)],
  ])('comes to an end with %s', (_name, text) => {
    expect(isUnwritten(text)).toBe(false);
  });
});

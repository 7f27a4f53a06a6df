import { expect, it } from 'vitest';
import { createSay } from '../messages/create-say.ts';
import { readNotation } from '../model/notation.ts';
import { describeMap } from './describe-map.ts';

const inEnglish = createSay(() => 'en');
const inJapanese = createSay(() => 'ja');

const DEBATE = readNotation(`
  motion M "Schools should stop giving homework."
  claim play "Children need\\ntime of their own."
  claim hours "Lessons fill their day."
  claim habit "Practice makes habits."
  claim enough "Is practice at school enough?"
  play + hours supports M as both
  habit attacks M
  enough attacks both
`);

it('tells the motion and what is said for and against it, without two stops where one will do', () => {
  expect(describeMap(DEBATE, { kind: 'map' }, inEnglish)).toBe(
    'An argument map of 5 statements. It debates the motion “Schools should stop giving homework”. ' +
      'For it: “Children need time of their own” together with “Lessons fill their day”. ' +
      'Against it: “Practice makes habits”. 1 objection attacks not a statement but an argument.',
  );
});

it('tells it in Japanese, where sentences stand close', () => {
  const map = readNotation(
    'motion M "宿題をやめるべきである。"\nclaim a "時間が要る。"\na supports M',
  );
  expect(describeMap(map, { kind: 'map' }, inJapanese)).toBe(
    '2枚のカードからなる論証マップ。論題は「宿題をやめるべきである」。支持するのは「時間が要る」。反論はない。',
  );
});

it('lists a few of many, in the order in which they are read', () => {
  const lines = Array.from({ length: 300 }, (_, index) => `r${index} attacks M`);
  const map = readNotation(`motion M\n${lines.join('\n')}`);
  const told = describeMap(map, { kind: 'map' }, inEnglish);
  expect(told).toMatch(/Nothing is said for it\. Against it: (“\w+”, ){4}and 296 more\.$/);
});

it('starts a part without the motion from what is read first', () => {
  const ids = new Set(
    [...DEBATE.statements.values()].filter(({ kind }) => kind !== 'motion').map(({ id }) => id),
  );
  expect(describeMap(DEBATE, { kind: 'cards', ids }, inEnglish)).toBe(
    'An argument map of 4 statements. It starts from “Children need time of their own”.',
  );
});

it('leaves out what is not written yet', () => {
  expect(describeMap(readNotation('motion M ""'), { kind: 'map' }, inEnglish)).toBe(
    'An argument map of 1 statement.',
  );
});

import { expect, it } from 'vitest';
import type { SourceId } from '../../model/ids.ts';
import type { Source } from '../../model/source.ts';
import { describeSource } from './describe-source.ts';

const NOTHING: Source = { id: 's' as SourceId, type: 'book', title: '', author: [], extra: {} };

it('is one line, whatever breaks its title had', () => {
  expect(describeSource({ ...NOTHING, title: 'A title\n  of two lines' })).toBe(
    'A title of two lines.',
  );
});

it('begins with the authors, else with the title, and never with the date where either is known', () => {
  const known = {
    ...NOTHING,
    title: 'On the Origin of Species',
    issued: '1859',
    publisher: 'Murray',
  };
  const author = [{ family: 'Darwin', given: 'Charles' }];
  expect(describeSource({ ...known, author })).toBe(
    'Darwin, Charles (1859). On the Origin of Species. Murray.',
  );
  expect(describeSource(known)).toBe('On the Origin of Species. (1859). Murray.');
  expect(describeSource({ ...NOTHING, author })).toBe('Darwin, Charles.');
  expect(describeSource({ ...NOTHING, issued: '1859' })).toBe('(1859).');
  expect(describeSource(NOTHING)).toBe('?');
});

it('writes names as their language does', () => {
  const write = (family: string, given: string) =>
    describeSource({ ...NOTHING, author: [{ family, given }] });
  expect(write('山田', '太郎')).toBe('山田太郎.');
  expect(write('김', '철수')).toBe('김철수.');
  expect(write('スミス', 'アダム')).toBe('スミス, アダム.');
  expect(write('Smith', 'Adam')).toBe('Smith, Adam.');
});

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
  expect(write('山田', '太郎')).toBe('山田太郎。');
  expect(write('김', '철수')).toBe('김철수.');
  expect(write('スミス', 'アダム')).toBe('アダム・スミス。');
  expect(write('Smith', 'Adam')).toBe('Smith, Adam.');
});

it('tells a work in Japanese as Japanese lists do, all in full-width marks', () => {
  const article = { ...NOTHING, type: 'article-newspaper', title: 'ニュース記事', issued: '2020' };
  expect(describeSource(article)).toBe('「ニュース記事」（2020年）。');
  const author = [
    { family: '山田', given: '太郎' },
    { family: 'スミス', given: 'アダム' },
    { family: 'Smith', given: 'Adam' },
    { literal: '防衛省' },
  ];
  const inPaper = { ...article, author, issued: '2020-08-01', 'container-title': '教育時報' };
  expect(describeSource({ ...inPaper, URL: 'https://example.org/' })).toBe(
    '山田太郎、アダム・スミス、Smith, Adam、防衛省（2020年8月1日）「ニュース記事」『教育時報』。 https://example.org/',
  );
  const book = { ...NOTHING, title: '国富論', issued: '1776-03', publisher: '岩波書店' };
  expect(describeSource({ ...book, author: [{ family: 'Smith', given: 'Adam' }] })).toBe(
    'Smith, Adam（1776年3月）『国富論』岩波書店。',
  );
  expect(describeSource({ ...book, title: '', issued: '昭和三年ごろ' })).toBe(
    '（昭和三年ごろ）岩波書店。',
  );
});

it('tells a work by its own language, whoever wrote it', () => {
  const author = [{ family: '山田', given: '太郎' }];
  expect(describeSource({ ...NOTHING, author, title: 'On Schools', issued: '2020' })).toBe(
    '山田太郎 (2020). On Schools.',
  );
  expect(describeSource({ ...NOTHING, title: '학교', issued: '2020' })).toBe('학교. (2020).');
});

import { describe, expect, it } from 'vitest';
import type { SourceId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { labelCitation } from './citation-label.ts';

const SOURCE: Source = {
  id: 'c1' as SourceId,
  type: 'article-newspaper',
  title: 'Lawmakers seek strike capability',
  author: [],
};
const cite = { source: SOURCE.id };

describe('labelCitation', () => {
  it('names the author, the year and the place', () => {
    const source = {
      ...SOURCE,
      author: [{ family: 'Takahashi', given: 'Kosuke' }],
      issued: '2020-08-01',
    };
    expect(labelCitation({ ...cite, locator: 'P7' }, source)).toBe('— Takahashi 2020, P7');
  });

  it('names two authors, and the first of more', () => {
    const authors = [{ family: 'Sato' }, { literal: 'LDP' }, { given: 'Aristotle' }];
    expect(labelCitation(cite, { ...SOURCE, author: authors.slice(0, 2) })).toBe('— Sato & LDP');
    expect(labelCitation(cite, { ...SOURCE, author: authors })).toBe('— Sato et al.');
    expect(labelCitation(cite, { ...SOURCE, author: authors.slice(2) })).toBe('— Aristotle');
    const body = [{ family: '', literal: 'Ministry of Defence' }];
    expect(labelCitation(cite, { ...SOURCE, author: body })).toBe('— Ministry of Defence');
  });

  it('falls back to title, container, publisher and address', () => {
    expect(labelCitation(cite, SOURCE)).toBe('— Lawmakers seek strike capability');
    const untitled = { ...SOURCE, title: ' ', author: [{}] };
    expect(labelCitation(cite, { ...untitled, publisher: 'Ministry' })).toBe('— Ministry');
    expect(labelCitation(cite, { ...untitled, URL: 'https://a.test/' })).toBe('— https://a.test/');
    expect(labelCitation(cite, { ...untitled, 'container-title': 'Asahi' })).toBe('— Asahi');
  });

  it('takes the year out of a date in words', () => {
    const source = { ...SOURCE, author: [{ family: 'Okada' }] };
    for (const issued of ['March 2021', '3/2021', '2021年3月', '20210301']) {
      expect(labelCitation(cite, { ...source, issued })).toBe('— Okada 2021');
    }
  });

  it('keeps a date that has no year of four digits', () => {
    expect(labelCitation(cite, { ...SOURCE, issued: '令和2年' })).toBe(
      '— Lawmakers seek strike capability 令和2年',
    );
  });

  it('gives the place alone where the source is unknown, and a question mark for nothing', () => {
    expect(labelCitation({ ...cite, locator: '§ 9' }, undefined)).toBe('— § 9');
    expect(labelCitation(cite, { ...SOURCE, title: '' })).toBe('— ?');
  });
});

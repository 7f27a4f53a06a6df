import { describe, expect, it } from 'vitest';
import { parseMap } from '../format/parse.ts';
import { writeMap } from '../format/write.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { checkMap } from '../model/check-map.ts';
import { isUnwritten } from '../model/queries/is-unwritten.ts';
import { listPositions } from '../model/queries/positions.ts';
import { reviewMap } from '../reasoning/review/review-map.ts';
import { findSample, SAMPLES } from './catalogue.ts';

const LANGUAGES = ['en', 'ja'] as const;
const SENTENCES = { en: /^[A-Z[].{19,198}\.$/u, ja: /^.{10,80}。$/u };
const IN_EACH_LANGUAGE = SAMPLES.flatMap(({ texts, ...sample }) =>
  LANGUAGES.map((language) => ({ ...sample, ...texts[language], language })),
);

function readText(text: string): ArgumentMap {
  const outcome = parseMap(text);
  if (outcome.kind !== 'map') throw new Error(outcome.problems[0].words.key);
  return outcome.map;
}

/** What a map says but for its words, which stand as whether there are any. */
function readShape({ statements, arguments: all, details, ...map }: ArgumentMap) {
  return {
    id: map.id,
    lenses: details.lenses?.map(({ weights }) => weights),
    statements: [...statements.values()].map(({ text, at, comment, tags, citations, ...rest }) => ({
      ...rest,
      comment: comment !== undefined,
      tags: tags.length,
      citations: citations.map(({ source, locator }) => [source, locator?.match(/\d+/g)]),
    })),
    arguments: [...all.values()].map(({ warrant, ...rest }) => ({
      ...rest,
      warrant: warrant !== undefined,
    })),
  };
}

describe('the catalogue', () => {
  it('names each sample once, in words that can be typed', () => {
    const ids = SAMPLES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('finds each sample by its id and nothing by another', () => {
    for (const sample of SAMPLES) expect(findSample(sample.id)).toBe(sample);
    expect(findSample('Strike-Capability')).toBeUndefined();
    expect(findSample('')).toBeUndefined();
  });

  it('offers a finished map and outlines to write over', () => {
    expect(SAMPLES.map(({ kind }) => kind)).toEqual(['sample', 'template', 'template']);
  });
});

describe.each(SAMPLES)('$id', ({ texts }) => {
  it('is one map in every language', () => {
    expect(readShape(readText(texts.ja.text))).toEqual(readShape(readText(texts.en.text)));
  });
});

describe.each(IN_EACH_LANGUAGE.filter(({ kind }) => kind === 'template'))(
  'the template $id in $language',
  ({ text: file }) => {
    it('leaves a gap in every statement, with which the review finds no fault', () => {
      const map = readText(file);
      for (const { id, text } of map.statements.values()) expect(isUnwritten(text), id).toBe(true);
      expect(reviewMap(map)).toEqual([]);
    });
  },
);

describe.each(IN_EACH_LANGUAGE)('$id in $language', (sample) => {
  const map = readText(sample.text);
  const statements = [...map.statements.values()];

  it('is read without problems, every card placed', () => {
    expect(parseMap(sample.text)).toMatchObject({ problems: [], unplaced: [], readOnly: false });
  });

  it('breaks no rule of the model', () => {
    expect(checkMap(map)).toEqual([]);
  });

  it('is written as it stands', () => {
    expect(writeMap(map)).toBe(sample.text);
  });

  it('carries its own name, title, description and language', () => {
    expect(map.id).toBe(sample.id);
    expect(map.details.title).toBe(sample.title);
    expect(map.details.description.length).toBeGreaterThan(40);
    expect(map.details.language).toBe(sample.language);
  });

  it('has one motion, and every other statement speaks to something', () => {
    const spoken = new Set([...map.arguments.values()].flatMap(({ premises }) => premises));
    const silent = statements.filter(({ id }) => !spoken.has(id));
    expect(silent.map(({ kind }) => kind)).toEqual(['motion']);
  });

  it('gives each position a hue of its own', () => {
    const hues = listPositions(map).map((id) => map.statements.get(id)?.hue);
    expect(hues).not.toContain(undefined);
    expect(new Set(hues).size).toBe(hues.length);
  });

  it('keeps every statement a short declarative sentence', () => {
    for (const { id, text } of statements) {
      expect(text, id).toMatch(SENTENCES[sample.language]);
    }
  });
});

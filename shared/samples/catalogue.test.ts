import { describe, expect, it } from 'vitest';
import { parseMap } from '../format/parse.ts';
import { writeMap } from '../format/write.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { checkMap } from '../model/check-map.ts';
import { isUnwritten } from '../model/queries/is-unwritten.ts';
import { listPositions } from '../model/queries/positions.ts';
import { reviewMap } from '../reasoning/review/review-map.ts';
import { findSample, SAMPLES, type Sample } from './catalogue.ts';

function readSample(sample: Sample): ArgumentMap {
  const outcome = parseMap(sample.text);
  if (outcome.kind !== 'map') throw new Error(`${sample.id}: ${outcome.problems[0].words.key}`);
  return outcome.map;
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

describe.each(SAMPLES.filter(({ kind }) => kind === 'template'))('the template $id', (sample) => {
  it('leaves a gap in every statement, with which the review finds no fault', () => {
    const map = readSample(sample);
    for (const { id, text } of map.statements.values()) expect(isUnwritten(text), id).toBe(true);
    expect(reviewMap(map)).toEqual([]);
  });
});

describe.each(SAMPLES)('$id', (sample) => {
  const map = readSample(sample);
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
    expect(map.details.description.length).toBeGreaterThan(80);
    expect(map.details.language).toBe('en');
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
      expect(text.length, id).toBeGreaterThan(20);
      expect(text.length, id).toBeLessThan(200);
      expect(text, id).toMatch(/^[A-Z[].*\.$/u);
    }
  });
});

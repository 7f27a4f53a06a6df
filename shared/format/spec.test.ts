import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as fields from './fields.ts';
import {
  LONG_TEXT_LENGTH,
  MAX_CONTAINERS,
  MAX_COORDINATE,
  MAX_FILE_BYTES,
  MAX_ID_LENGTH,
  MAX_NESTING,
  MAX_PROBLEMS,
} from './limits.ts';
import { parseMap } from './parse.ts';

const FOLDER = import.meta.dirname;
const SPEC = readFileSync(`${FOLDER}/SPEC.md`, 'utf8');
const RULES = [...SPEC.matchAll(/\*\*([A-Z]\d+)\*\*/g)].map(([, rule = '']) => rule);

function readModules(isWanted: (name: string) => boolean): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && isWanted(name))
    .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
    .join('\n');
}

const TESTS = readModules((name) => name.includes('.test.'));
const SOURCES = readModules((name) => !name.includes('.test.'));

describe('SPEC.md', () => {
  it('names each rule once', () => {
    expect(RULES.length).toBeGreaterThan(40);
    expect(new Set(RULES).size).toBe(RULES.length);
  });

  it.each(RULES)('has a test for rule %s', (rule) => {
    const titleOrRow = new RegExp(`\\[${rule}\\]|\\[\\s*'${rule}',`);
    expect(titleOrRow.test(TESTS), `no test title or table row names ${rule}`).toBe(true);
  });

  it('has every rule that problems name', () => {
    const named = [...SOURCES.matchAll(/'([A-Z]\d+)'/g)].map(([, rule = '']) => rule);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((rule) => !RULES.includes(rule))).toEqual([]);
  });

  it('shows a map that is read without problems', () => {
    const example = /```json\n([\s\S]*?)```/.exec(SPEC)?.[1] ?? '';
    expect(parseMap(example)).toMatchObject({ kind: 'map', problems: [] });
  });

  it('names every field that is written', () => {
    for (const field of Object.values(fields).flat())
      expect(SPEC).toMatch(new RegExp(`[\`"]${field}[\`"]`));
  });

  it.each([
    ['bytes', `${MAX_FILE_BYTES / 1024 / 1024} MiB`],
    ['objects and lists', MAX_CONTAINERS.toLocaleString('en-US')],
    ['nesting', `${MAX_NESTING} levels`],
    ['ids', `1 to ${MAX_ID_LENGTH} `],
    ['texts', LONG_TEXT_LENGTH.toLocaleString('en-US')],
    ['coordinates', MAX_COORDINATE.toLocaleString('en-US')],
    ['problems', MAX_PROBLEMS.toLocaleString('en-US')],
  ])('says the limit of %s: %s', (_what, limit) => {
    expect(SPEC).toContain(limit);
  });
});

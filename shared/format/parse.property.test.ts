import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createRandom } from '../base/random.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { checkMap } from '../model/check-map.ts';
import { createRandomMap } from '../model/random-map.ts';
import { parseMap } from './parse.ts';
import { salvageMap } from './salvage.ts';
import { tellProblem } from './testing/tell-problem.ts';
import { writeMap } from './write.ts';

// Thousands of runs take a second or two, but a busy machine may stretch that.
vi.setConfig({ testTimeout: 30_000 });

const randomMaps = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 0, max: 25 }))
  .map(([seed, statements]) => createRandomMap(createRandom(seed), { statements }));

function assert(isTrue: boolean, promise: string, found: unknown): void {
  if (!isTrue) throw new Error(`${promise}: ${JSON.stringify(found)}`);
}

// The matchers of the test runner would take most of the time of thousands of runs.
function checkAnswers(file: Uint8Array | string): void {
  const parsed = parseMap(file);
  const salvaged = salvageMap(file);
  assert(parsed.kind === 'map' || parsed.problems.length > 0, 'A refusal has a reason', parsed);
  assert(parsed.kind !== 'map' || salvaged.kind === 'map', 'What is read is salvaged', salvaged);
  for (const outcome of [parsed, salvaged]) {
    for (const problem of outcome.problems) {
      assert(/^[A-Z]\d+$/.test(problem.rule), 'A problem names a rule', problem);
      for (const language of ['en', 'ja'] as const) {
        const told = tellProblem(problem, language);
        assert(/^\P{C}{10,}$/u.test(told), 'A problem can be told', problem);
      }
    }
    if (outcome.kind === 'map') checkMapAgain(outcome.map);
  }
}

function checkMapAgain(map: ArgumentMap): void {
  const violations = checkMap(map);
  assert(violations.length === 0, 'A map that was read is sound', violations);
  const written = writeMap(map);
  const again = parseMap(written);
  assert(again.kind === 'map', 'What was written is read', again.problems);
  if (again.kind !== 'map') return;
  assert(writeMap(again.map) === written, 'What was read is written alike', written);
}

describe('reading', () => {
  it('[W1] gives back what was written', () => {
    fc.assert(
      fc.property(randomMaps, (map) => {
        const outcome = parseMap(writeMap(map));
        expect(outcome).toEqual({ kind: 'map', map, problems: [], unplaced: [], readOnly: false });
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('[P1] answers any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), checkAnswers), {
      seed: 2,
      numRuns: 500,
    });
  });

  it('[P1] answers any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkAnswers), {
      seed: 3,
      numRuns: 500,
    });
  });
});

// The words of the format in random places reach further into the decoder than random JSON.
const words = fc.constantFrom(
  ...'argmap motion claim evidence supports attacks s1 s2 a1 a2 c1 teal __proto__ constructor'.split(
    ' ',
  ),
  '',
  'x'.repeat(201),
  '\ud800',
);
const names = fc.constantFrom(
  ...'id kind text at x y credence burden hue citations source locator quote tags comment title members'.split(
    ' ',
  ),
  ...'relation premises target weight credenceRange weights position name order scheme type title author family issued __proto__'.split(
    ' ',
  ),
);
const leaves = fc.oneof(words, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaves,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 6 }),
  ),
}));
const entities = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.dictionary(names, values) },
    { weight: 1, arbitrary: values },
  ),
  {
    maxLength: 5,
  },
);
const documents = fc.record({
  format: fc.constant('argmap'),
  version: fc.constantFrom(0, 1, 1, 1, 2),
  id: fc.constantFrom('m', '', 3),
  statements: entities,
  arguments: entities,
  sources: entities,
  notes: fc.oneof(entities, values),
  frames: fc.oneof(entities, values),
  lenses: fc.oneof(
    fc.array(fc.dictionary(names, values, { maxKeys: 3 }), { maxLength: 2 }),
    values,
  ),
});

/** Parts of valid files in places where they do not belong. */
const splices = fc
  .tuple(randomMaps, fc.nat(), fc.nat(), fc.nat({ max: 40 }), words)
  .map(([map, from, to, length, word]) => {
    const text = writeMap(map);
    const start = from % text.length;
    const target = to % text.length;
    return (
      text.slice(0, target) +
      text.slice(start, start + length) +
      word +
      text.slice(target + (to % 7))
    );
  });

/** Valid files with some bytes changed. */
const corruptions = fc
  .tuple(
    randomMaps,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
  )
  .map(([map, changes]) => {
    const bytes = new TextEncoder().encode(writeMap(map));
    for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
    return bytes;
  });

/** Valid files with the values of some fields exchanged. */
const exchanges = fc
  .tuple(randomMaps, fc.array(fc.tuple(fc.nat(), names, values), { minLength: 1, maxLength: 4 }))
  .map(([map, changes]) => {
    const document = JSON.parse(writeMap(map));
    const all = ['statements', 'arguments', 'sources', 'notes', 'frames'].flatMap(
      (table) => document[table] ?? [],
    );
    for (const [place, name, value] of changes) {
      const entity = all[place % Math.max(1, all.length)];
      if (entity !== undefined)
        Object.defineProperty(entity, name, { value, enumerable: true, configurable: true });
    }
    return JSON.stringify(document);
  });

describe('damaged files', () => {
  it.each([
    ['documents of random parts', documents.map((document) => JSON.stringify(document)), 500],
    ['files with parts in the wrong place', splices, 400],
    ['files with changed bytes', corruptions, 400],
    ['files with exchanged values', exchanges, 400],
  ])('[P1] [P3] %s are answered, and what is salvaged is sound', (_title, files, numRuns) => {
    fc.assert(
      fc.property(files, (file) => checkAnswers(file)),
      { seed: 5, numRuns },
    );
  });
});

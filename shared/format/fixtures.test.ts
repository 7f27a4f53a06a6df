import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMap } from '../model/check-map.ts';
import { CURRENT_VERSION } from './limits.ts';
import { MIGRATIONS } from './migrations/migrate.ts';
import type { ParseOutcome } from './outcome.ts';
import { parseMap } from './parse.ts';
import type { Problem } from './problem.ts';
import { salvageMap } from './salvage.ts';
import { tellPlace, tellProblem } from './testing/tell-problem.ts';
import { writeMap } from './write.ts';

// Files of a released version are never edited: they are what people have on their disks.
const FOLDER = `${import.meta.dirname}/fixtures`;

function listFixtures(folder: string): readonly string[] {
  return readdirSync(`${FOLDER}/${folder}`)
    .filter((name) => name.endsWith('.argmap') && !name.endsWith('.expected.argmap'))
    .map((name) => `${folder}/${name}`);
}

function readBytes(path: string): Uint8Array {
  return readFileSync(`${FOLDER}/${path}`);
}

function readText(path: string): string {
  return readFileSync(`${FOLDER}/${path}`, 'utf8');
}

function write(outcome: ParseOutcome): string {
  if (outcome.kind !== 'map') throw new Error(JSON.stringify(outcome.problems, null, 2));
  return writeMap(outcome.map);
}

describe('versions', () => {
  it('[F4] lead without gap from 0 to the current one', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: CURRENT_VERSION }, (_, version) => version),
    );
  });

  it('[F4] each have a fixture', () => {
    const folders = readdirSync(FOLDER).filter((name) => /^v\d+$/.test(name));
    const versions = Array.from({ length: CURRENT_VERSION + 1 }, (_, version) => `v${version}`);
    expect([...folders].sort()).toEqual(versions);
    for (const folder of folders) expect(listFixtures(folder).length).toBeGreaterThan(0);
  });
});

describe('files of version 0', () => {
  it.each(listFixtures('v0'))('[V0] [F4] %s becomes the expected file', (path) => {
    const outcome = parseMap(readBytes(path));
    expect(outcome).toMatchObject({ kind: 'map', problems: [], readOnly: false, olderVersion: 0 });
    expect(write(outcome)).toBe(readText(path.replace('.argmap', '.expected.argmap')));
  });

  it('[V0] tell which statements have no place', () => {
    expect(parseMap(readBytes('v0/sketch.argmap'))).toMatchObject({ unplaced: ['rest'] });
  });

  it('[V0] report faults at the places that the file has', () => {
    const text = readText('v0/sketch.argmap').replace('"x": 320', '"x": "320"');
    const broken = text.replace('"to": "against"', '"to": "nothing"');
    expect(parseMap(broken).problems.map((problem) => [problem.rule, tellPlace(problem)])).toEqual([
      ['S4', 'statements[0] (line 7, column 5)'],
      ['I3', 'arguments[2] (line 16, column 5)'],
    ]);
  });
});

describe('files of version 1', () => {
  it.each(listFixtures('v1'))(
    '[W1] %s is read without problems and written the same way twice',
    (path) => {
      const outcome = parseMap(readBytes(path));
      expect(outcome).toMatchObject({ kind: 'map', problems: [], readOnly: false });
      const written = write(outcome);
      expect(write(parseMap(written))).toBe(written);
    },
  );

  it.each(['v1/smallest.argmap', 'v1/every-field.argmap', 'v1/unknown-fields.argmap'])(
    '[W1] [F7] %s is canonical, so it comes back byte for byte',
    (path) => {
      expect(write(parseMap(readBytes(path)))).toBe(readText(path));
    },
  );

  it('[W1] [W4] [W5] a file written by hand becomes canonical', () => {
    const outcome = parseMap(readBytes('v1/by-hand.argmap'));
    expect(outcome).toMatchObject({ unplaced: ['r', 'm'] });
    expect(write(outcome)).toBe(`{
  "format": "argmap",
  "version": 1,
  "id": "by-hand",
  "statements": [
    { "id": "m", "kind": "motion", "text": "Written by hand", "at": { "x": 0, "y": 0 } },
    { "id": "r", "kind": "claim", "text": "Later field order, tabs and no places", "at": { "x": 0, "y": 0 } }
  ],
  "arguments": [
    { "id": "a", "relation": "supports", "premises": ["r"], "target": "m" }
  ]
}
`);
  });
});

function toPlain(problem: Problem) {
  const { rule, subject } = problem;
  const told = { rule, message: tellProblem(problem), where: tellPlace(problem) };
  return subject === undefined ? told : { ...told, subject };
}

describe('damaged files', () => {
  it.each(listFixtures('damaged'))('[P2] [P3] %s gives the expected problems', async (path) => {
    const parsed = parseMap(readBytes(path));
    const salvaged = salvageMap(readBytes(path));
    if (salvaged.kind === 'map') expect(checkMap(salvaged.map)).toEqual([]);
    const summary = {
      parse: { kind: parsed.kind, problems: parsed.problems.map(toPlain) },
      salvage: {
        kind: salvaged.kind,
        problems: salvaged.problems.map(toPlain),
        rest: salvaged.kind === 'map' ? writeMap(salvaged.map).split('\n') : [],
      },
    };
    await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot(
      `${FOLDER}/${path.replace('.argmap', '.expected.json')}`,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { checkMap } from '../model/check-map.ts';
import { createRandomMap } from '../model/random-map.ts';
import type { ReadMap } from './outcome.ts';
import { parseMap } from './parse.ts';
import { salvageMap } from './salvage.ts';
import { tellProblem } from './testing/tell-problem.ts';
import { writeMap } from './write.ts';

const HEAD = '"format":"argmap","version":1,"id":"m"';

function salvage(text: string): ReadMap {
  const outcome = salvageMap(text);
  if (outcome.kind !== 'map') throw new Error(JSON.stringify(outcome.problems));
  expect(checkMap(outcome.map)).toEqual([]);
  return outcome;
}

function textsOf({ map }: ReadMap): readonly string[] {
  return [...map.statements.values()].map(({ text }) => text);
}

describe('salvageMap', () => {
  it('[P3] reads a sound file as parseMap does', () => {
    const text = writeMap(createRandomMap(createRandom(7), { statements: 40 }));
    expect(salvageMap(text)).toEqual(parseMap(text));
  });

  it('[P3] keeps the text of every statement, whatever else is wrong with it', () => {
    const text = `{${HEAD},"statements":[
      {"id":"a","kind":"clam","text":"one"},
      {"id":"a","kind":"claim","text":"two"},
      {"kind":"claim","text":"three"},
      {"id":"a-2","kind":"claim","text":"four","at":"here"},
      {"id":"","kind":"motion","text":"five"},
      {"id":9,"kind":"motion","text":"six","credence":7}]}`;
    const outcome = salvage(text);
    expect(textsOf(outcome)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
    expect([...outcome.map.statements.keys()]).toEqual([
      'a',
      'a-3',
      'statement-2',
      'a-2',
      'statement-3',
      'statement-4',
    ]);
    expect(outcome.problems.map(({ rule }) => rule)).toEqual([
      'S2',
      'I2',
      'I1',
      'S4',
      'I1',
      'I1',
      'S3',
      'S5',
    ]);
    expect(outcome).toMatchObject({ readOnly: true });
  });

  it('[P3] keeps of a frame the members there are, and leaves out one without any', () => {
    const outcome =
      salvage(`{${HEAD},"statements":[{"id":"a","kind":"claim","text":"one"}],"frames":[
      {"id":"f","title":"Some","members":["gone","a","a",7],"hue":"pink"},
      {"id":"g","title":"None","members":["gone"]}]}`);
    expect([...outcome.map.frames.values()]).toEqual([{ id: 'f', title: 'Some', members: ['a'] }]);
  });

  it('[P3] leaves out arguments that lost relation, premises or target, and those on them', () => {
    const text = `{${HEAD},"statements":[{"id":"s","kind":"claim","text":""},{"id":"t","kind":"claim","text":""}],
      "arguments":[
      {"id":"a","relation":"supports","premises":["s","gone"],"target":"t"},
      {"id":"b","relation":"supports","premises":["gone"],"target":"t"},
      {"id":"c","relation":"attacks","premises":["s"],"target":"b"},
      {"id":"d","relation":"attacks","premises":["s"],"target":"c"},
      {"id":"e","relation":"?","premises":["s"],"target":"t"},
      {"id":"f","relation":"attacks","premises":["s"],"target":"a"}]}`;
    const { map, problems } = salvage(text);
    expect([...map.arguments.keys()]).toEqual(['a', 'f']);
    expect(map.arguments.get([...map.arguments.keys()][0] ?? ('' as never))?.premises).toEqual([
      's',
    ]);
    expect(
      problems.map((problem) => tellProblem(problem)).filter((each) => each.includes('left out')),
    ).toEqual([
      'arguments[2] was left out because the argument it targets could not be read.',
      'arguments[3] was left out because the argument it targets could not be read.',
    ]);
  });

  it('[P3] reads a file without marker or version, if it has statements', () => {
    const statements = '"statements":[{"id":"s","kind":"claim","text":"T"}]';
    expect(textsOf(salvage(`{"id":"m",${statements}}`))).toEqual(['T']);
    expect(textsOf(salvage(`{"format":"argmap","id":"m",${statements}}`))).toEqual(['T']);
    expect(salvageMap(`{"format":"other","id":"m",${statements}}`).kind).toBe('unreadable');
    expect(salvageMap('{"id":"m"}').kind).toBe('unreadable');
  });

  it('[P3] reads a file cut off anywhere up to where it was cut', () => {
    const map = createRandomMap(createRandom(3), { statements: 30 });
    const text = writeMap(map);
    const start = text.indexOf('"statements"') + 20;
    let most = 0;
    for (let end = start; end < text.length - 2; end += 97) {
      const { map: rest, problems } = salvage(text.slice(0, end));
      expect(problems[0]?.rule).toBe('F2');
      expect(rest.statements.size).toBeGreaterThanOrEqual(most);
      most = rest.statements.size;
    }
    expect(most).toBe(map.statements.size);
  });

  it('[P3] loses one entity to one damaged line', () => {
    const map = createRandomMap(createRandom(4), { statements: 30 });
    const lines = writeMap(map).split('\n');
    const line = lines.find((each) => each.includes('"id": "s2"')) ?? '';
    const cut = line.slice(0, line.indexOf('"text"') + 12);
    const damaged = lines.map((each) => (each === line ? cut : each)).join('\n');
    const outcome = salvage(damaged);
    expect(outcome.map.statements.size).toBe(map.statements.size);
    const lost = [...map.statements.values()].filter(
      ({ id, text }) => outcome.map.statements.get(id)?.text !== text,
    );
    expect(lost.map(({ id }) => id)).toEqual(['s2']);
    expect(outcome.map.arguments.size).toBe(map.arguments.size);
  });

  it('[P3] loses no other entity, wherever a line is cut', () => {
    const map = createRandomMap(createRandom(5), { statements: 6 });
    const lines = writeMap(map).split('\n');
    const entities = lines.filter((each) => each.startsWith('    {'));
    for (const line of entities) {
      for (let end = 5; end < line.length; end += 1 + (line.length % 7)) {
        const damaged = lines.map((each) => (each === line ? line.slice(0, end) : each));
        const { map: rest } = salvage(damaged.join('\n'));
        const count = (of: typeof map) => of.statements.size + of.sources.size + of.notes.size;
        expect(count(rest), line.slice(0, end)).toBeGreaterThanOrEqual(count(map) - 1);
      }
    }
  });

  it('[P3] [F2] reads what people write who think in JavaScript', () => {
    const text = `{
      format: "argmap", version: 1, id: "m", // a comment
      statements: [
        { id: "s1", kind: "motion", text: "One", },
        { id: "s2", kind: "claim", text: "Two" }
        { id: "s3", kind: "claim", text: "Three" },
      ],
    }`;
    expect(textsOf(salvage(text))).toEqual(['One', 'Two', 'Three']);
  });

  it('[P3] gives two statements of one id two ids, though a third has taken the next', () => {
    const entity = (id: string) => `{"id":"${id}","kind":"claim","text":"${id}"}`;
    const list = [entity('x'), entity('x'), entity('x-2'), entity('x')].join();
    const { map } = salvage(`{${HEAD},"statements":[${list}]}`);
    expect([...map.statements.keys()]).toEqual(['x', 'x-3', 'x-2', 'x-4']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkMap } from '../model/check-map.ts';
import { parseMap } from './parse.ts';
import { salvageMap } from './salvage.ts';
import { tellPlace, tellProblem } from './testing/tell-problem.ts';

/** A sound map; each test replaces or adds what it is about. */
const SOUND = {
  format: 'argmap',
  version: 1,
  id: 'm',
  statements: [
    { id: 's1', kind: 'motion', text: 'A' },
    { id: 's2', kind: 'claim', text: 'B' },
    { id: 's3', kind: 'evidence', text: 'C' },
  ],
  arguments: [{ id: 'a1', relation: 'supports', premises: ['s2'], target: 's1' }],
  sources: [{ id: 'c1', type: 'report' }],
  notes: [{ id: 'n1', text: 'D', at: { x: 0, y: 0 } }],
};

const statement = (fields: object) => ({
  ...SOUND,
  statements: [...SOUND.statements, { id: 's4', kind: 'claim', text: 'E', ...fields }],
});
const argument = (fields: object) => ({
  ...SOUND,
  arguments: [
    ...SOUND.arguments,
    { id: 'a2', relation: 'attacks', premises: ['s3'], target: 's1', ...fields },
  ],
});
const source = (fields: object) => ({ ...SOUND, sources: [{ id: 'c1', type: 'book', ...fields }] });
const citing = (citations: unknown) => statement({ citations });
const framing = (fields: object) => ({
  ...SOUND,
  frames: [{ id: 'g1', title: 'F', members: ['s1'], ...fields }],
});
const weighing = (...weights: readonly object[]) => ({
  ...SOUND,
  lenses: [{ name: 'Hawk', weights }],
});
const asked = (questions: unknown) => argument({ questions });
const ring = (targets: readonly [string, string][]) => ({
  ...SOUND,
  arguments: targets.map(([id, target]) => ({ id, relation: 'attacks', premises: ['s2'], target })),
});

/** What breaks a rule, and the path of the one problem that names it. */
const FAULTS: readonly (readonly [string, string, string, object])[] = [
  ['F3', 'has no marker', 'top level', { version: 1, id: 'm' }],
  ['F3', 'has the marker of something else', 'format', { ...SOUND, format: 'excalidraw' }],
  ['F4', 'has no version', 'top level', { format: 'argmap', id: 'm' }],
  ['F4', 'has a version that is no number', 'version', { ...SOUND, version: '1' }],
  ['F4', 'has a version below 0', 'version', { ...SOUND, version: -1 }],
  ['F4', 'has half a version', 'version', { ...SOUND, version: 1.5 }],
  ['T1', 'has null for a text', 'title', { ...SOUND, title: null }],
  ['I1', 'has no id', 'top level', { format: 'argmap', version: 1 }],
  ['I1', 'has an empty id', 'statements[3].id', statement({ id: '' })],
  ['I1', 'has a number for an id', 'statements[3].id', statement({ id: 4 })],
  ['I1', 'has an id of 201 characters', 'statements[3].id', statement({ id: 'x'.repeat(201) })],
  ['I1', 'has a line break in an id', 'statements[3].id', statement({ id: 'a\nb' })],
  ['I1', 'has a control character in an id', 'statements[3].id', statement({ id: 'a\u0000' })],
  ['I1', 'has half a character in an id', 'statements[3].id', statement({ id: 'a\ud800' })],
  ['I2', 'has two statements of one id', 'statements[3].id', statement({ id: 's2' })],
  ['I2', 'has an argument with a statement’s id', 'arguments[1].id', argument({ id: 's2' })],
  [
    'I3',
    'has a premise that does not exist',
    'arguments[1].premises[0]',
    argument({ premises: ['x'] }),
  ],
  [
    'I3',
    'has an argument for a premise',
    'arguments[1].premises[0]',
    argument({ premises: ['a1'] }),
  ],
  ['I3', 'has a target that does not exist', 'arguments[1].target', argument({ target: 'x' })],
  ['I3', 'has a source for a target', 'arguments[1].target', argument({ target: 'c1' })],
  [
    'I3',
    'cites a source that does not exist',
    'statements[3].citations[0].source',
    citing([{ source: 'x' }]),
  ],
  ['I3', 'cites a statement', 'statements[3].citations[0].source', citing([{ source: 's1' }])],
  ['M1', 'has a list for an id', 'id', { ...SOUND, id: [] }],
  ['M2', 'has a number for a title', 'title', { ...SOUND, title: 7 }],
  ['M2', 'has a list for a language', 'language', { ...SOUND, language: ['en'] }],
  ['M6', 'has an unknown semantics', 'semantics', { ...SOUND, semantics: 'euler' }],
  ['M7', 'has an object for the lenses', 'lenses', { ...SOUND, lenses: {} }],
  ['M7', 'has a lens without a name', 'lenses[0]', { ...SOUND, lenses: [{ weights: [] }] }],
  [
    'M7',
    'has two lenses of one name',
    'lenses[1].name',
    { ...SOUND, lenses: [{ name: 'Hawk' }, { name: 'Hawk' }] },
  ],
  ['M8', 'has a lens that weighs nothing', 'lenses[0].weights[0]', weighing({ weight: 1 })],
  [
    'M8',
    'has a lens that weighs too much',
    'lenses[0].weights[0].weight',
    weighing({ position: 's2', weight: 2 }),
  ],
  [
    'M8',
    'has a lens that weighs a position twice',
    'lenses[0].weights[1].position',
    weighing({ position: 's2', weight: 1 }, { position: 's2', weight: 0 }),
  ],
  ['M4', 'has a text for the muted rules', 'mutedRules', { ...SOUND, mutedRules: 'island' }],
  ['M5', 'has an unknown direction', 'direction', { ...SOUND, direction: 'up' }],
  ['M3', 'has an object for a list', 'notes', { ...SOUND, notes: {} }],
  [
    'M3',
    'has a text among the statements',
    'statements[0]',
    { ...SOUND, statements: ['s1'], arguments: [] },
  ],
  ['S1', 'has no kind', 'statements[3]', statement({ kind: undefined })],
  ['S1', 'has no text', 'statements[3]', statement({ text: undefined })],
  ['S1', 'has a number for a text', 'statements[3].text', statement({ text: 5 })],
  ['S2', 'has an unknown kind', 'statements[3].kind', statement({ kind: 'clam' })],
  [
    'S2',
    'has a field of every object for a kind',
    'statements[3].kind',
    statement({ kind: 'toString' }),
  ],
  ['S3', 'has two motions', 'statements[3].kind', statement({ kind: 'motion' })],
  ['S4', 'has a list for a place', 'statements[3].at', statement({ at: [1, 2] })],
  ['S4', 'has a place without y', 'statements[3].at', statement({ at: { x: 1 } })],
  ['S4', 'has a text for x', 'statements[3].at.x', statement({ at: { x: '1', y: 2 } })],
  ['S5', 'has a credence above 1', 'statements[3].credence', statement({ credence: 1.01 })],
  ['S5', 'has a credence below 0', 'statements[3].credence', statement({ credence: -0.1 })],
  ['S5', 'has a text for a credence', 'statements[3].credence', statement({ credence: 'NaN' })],
  [
    'S12',
    'has a range of credence that runs down',
    'statements[3].credenceRange',
    statement({ credenceRange: [0.7, 0.4] }),
  ],
  [
    'S12',
    'has a range of credence with one end',
    'statements[3].credenceRange',
    statement({ credenceRange: [0.7] }),
  ],
  [
    'S12',
    'has a range of credence beyond 1',
    'statements[3].credenceRange',
    statement({ credenceRange: [0.7, 1.5] }),
  ],
  ['S6', 'has an unknown burden', 'statements[3].burden', statement({ burden: 'mine' })],
  ['S7', 'has an unknown hue', 'statements[3].hue', statement({ hue: '#ff0000' })],
  ['S8', 'has an object for the citations', 'statements[3].citations', citing({})],
  ['S8', 'has a text for a citation', 'statements[3].citations[0]', citing(['c1'])],
  [
    'S8',
    'has a citation without source',
    'statements[3].citations[0]',
    citing([{ locator: 'p. 1' }]),
  ],
  [
    'S8',
    'has a number for a locator',
    'statements[3].citations[0].locator',
    citing([{ source: 'c1', locator: 1 }]),
  ],
  ['S9', 'has a number among the tags', 'statements[3].tags[1]', statement({ tags: ['a', 1] })],
  ['S10', 'has a list for a comment', 'statements[3].comment', statement({ comment: [] })],
  ['G1', 'has a frame without a title', 'frames[0]', framing({ title: undefined })],
  ['G1', 'has a frame without members', 'frames[0]', framing({ members: undefined })],
  ['G1', 'frames a number', 'frames[0].members[1]', framing({ members: ['s1', 1] })],
  ['G1', 'has a frame with no member', 'frames[0].members', framing({ members: [] })],
  ['I3', 'frames what is not there', 'frames[0].members[1]', framing({ members: ['s1', 'x'] })],
  ['I3', 'frames an argument', 'frames[0].members[1]', framing({ members: ['n1', 'a1'] })],
  ['G2', 'frames something twice', 'frames[0].members[1]', framing({ members: ['s1', 's1'] })],
  ['G3', 'has a frame in no known colour', 'frames[0].hue', framing({ hue: 'red' })],
  ['S11', 'has a list for an author', 'statements[3].author', statement({ author: [] })],
  ['A1', 'has no relation', 'arguments[1]', argument({ relation: undefined })],
  ['A1', 'has an unknown relation', 'arguments[1].relation', argument({ relation: 'support' })],
  ['A2', 'has no premises', 'arguments[1]', argument({ premises: undefined })],
  ['A2', 'has an empty list of premises', 'arguments[1].premises', argument({ premises: [] })],
  ['A2', 'has a text for the premises', 'arguments[1].premises', argument({ premises: 's3' })],
  ['A2', 'has a number for a premise', 'arguments[1].premises[0]', argument({ premises: [3] })],
  ['A3', 'names a premise twice', 'arguments[1].premises[1]', argument({ premises: ['s3', 's3'] })],
  ['A4', 'has no target', 'arguments[1]', argument({ target: undefined })],
  ['A4', 'has an object for a target', 'arguments[1].target', argument({ target: { id: 's1' } })],
  ['A5', 'has itself as its target', 'arguments[1].target', argument({ target: 'a2' })],
  [
    'A5',
    'has its target among its premises',
    'arguments[1].premises[1]',
    argument({ premises: ['s3', 's1'] }),
  ],
  [
    'A6',
    'has two arguments on each other',
    'arguments[0].target',
    ring([
      ['x', 'y'],
      ['y', 'x'],
    ]),
  ],
  [
    'A6',
    'has a ring with a tail',
    'arguments[1].target',
    ring([
      ['t', 'x'],
      ['x', 'y'],
      ['y', 'z'],
      ['z', 'x'],
    ]),
  ],
  ['A7', 'has a weight above 1', 'arguments[1].weight', argument({ weight: 2 })],
  ['A8', 'has a text for an order', 'arguments[1].order', argument({ order: 'first' })],
  ['A9', 'has a number for a warrant', 'arguments[1].warrant', argument({ warrant: 0 })],
  ['A10', 'has a text for the questions', 'arguments[1].questions', asked('bias')],
  [
    'A10',
    'has a question that nobody named',
    'arguments[1].questions[0]',
    asked([{ state: 'answered' }]),
  ],
  [
    'A10',
    'has a question in no known state',
    'arguments[1].questions[0].state',
    asked([{ question: 'bias', state: 'open' }]),
  ],
  ['C1', 'has a source without type', 'sources[0]', source({ type: undefined })],
  ['C2', 'has null for a source’s title', 'sources[0].title', source({ title: null })],
  ['C3', 'has a text for an author', 'sources[0].author[0]', source({ author: ['Ito'] })],
  [
    'C3',
    'has a number for a family name',
    'sources[0].author[0].family',
    source({ author: [{ family: 1 }] }),
  ],
  [
    'C4',
    'has a CSL date object',
    'sources[0].issued',
    source({ issued: { 'date-parts': [[2020]] } }),
  ],
  [
    'C4',
    'has a number for a container',
    'sources[0]["container-title"]',
    source({ 'container-title': 1 }),
  ],
  ['N1', 'has a note without place', 'notes[0]', { ...SOUND, notes: [{ id: 'n1', text: 'D' }] }],
  [
    'N1',
    'has a note without text',
    'notes[0]',
    { ...SOUND, notes: [{ id: 'n1', at: { x: 0, y: 0 } }] },
  ],
];

// Faults of a type (T1) and of the map's id (M1) are told under the rule of the field or of ids.
const TOLD_AS: Readonly<Record<string, string>> = { T1: 'M2', M1: 'I1' };

function write(value: object): string {
  return JSON.stringify(value, null, 1);
}

describe('parseMap', () => {
  it.each(FAULTS)('[%s] refuses a file that %s', (rule, _title, path, value) => {
    const outcome = parseMap(write(value));
    expect(outcome.kind).toBe('unreadable');
    expect(outcome.problems).toHaveLength(1);
    const [problem] = outcome.problems;
    expect(problem?.rule).toBe(TOLD_AS[rule] ?? rule);
    expect((problem && tellPlace(problem))?.replace(/ \(line \d+, column \d+\)$/, '')).toBe(path);
    expect(problem && tellProblem(problem)).toMatch(/^[^\n]{20,400}[.?]$/);
  });

  it.each(FAULTS)(
    '[P3] lets a file be salvaged that breaks %s: it %s',
    (rule, _title, _path, value) => {
      const outcome = salvageMap(write(value));
      if (rule === 'F3') return expect(outcome.kind).toBe('unreadable');
      expect(outcome).toMatchObject(rule === 'F4' ? {} : { kind: 'map', readOnly: true });
      if (outcome.kind === 'map') expect(checkMap(outcome.map)).toEqual([]);
    },
  );

  it('[P2] lists all problems of a file, in the order of their places', () => {
    const value = {
      title: 1,
      ...SOUND,
      statements: [{ id: 's1', kind: 'clam' }],
      arguments: [{ id: 'a1', relation: 'supports', premises: ['x'], target: 'y' }],
    };
    const { problems } = parseMap(JSON.stringify(value));
    expect(problems.map(({ rule }) => rule)).toEqual(['M2', 'S1', 'S2', 'I3', 'I3']);
  });

  it('[P2] lists 1,000 problems and counts the rest', () => {
    const statements = Array.from({ length: 2500 }, (_, index) => ({
      id: `s${index}`,
      kind: 1,
      text: '',
    }));
    const { problems } = parseMap(JSON.stringify({ ...SOUND, statements, arguments: [] }));
    expect(problems).toHaveLength(1001);
    const thousandth = problems[999];
    expect(thousandth && tellPlace(thousandth)).toMatch(/^statements\[999\]\.kind /);
    const last = problems[1000];
    expect(last).toMatchObject({ rule: 'P2', where: null });
    expect(last && tellProblem(last)).toBe('And 1,500 more problems.');
  });

  it('[P2] counts lines and columns from 1, after any line end', () => {
    const text = '{\r\n  "format": "argmap",\r\n  "version": 1, "id": 7\r\n}';
    const [problem] = parseMap(text).problems;
    expect(problem && tellPlace(problem)).toBe('id (line 3, column 23)');
  });

  it('[I3] does not tell of arguments that fall with their target', () => {
    const value = argument({ target: 'a1' });
    const broken = {
      ...value,
      arguments: [{ ...value.arguments[0], target: 'x' }, value.arguments[1]],
    };
    expect(parseMap(write(broken)).problems.map(({ rule }) => rule)).toEqual(['I3']);
  });

  it('[A6] allows statements that attack each other', () => {
    const attack = (id: string, from: string, target: string) => ({
      id,
      relation: 'attacks',
      premises: [from],
      target,
    });
    const value = { ...SOUND, arguments: [attack('a1', 's1', 's2'), attack('a2', 's2', 's1')] };
    expect(parseMap(write(value))).toMatchObject({ kind: 'map', problems: [] });
  });

  it('[M3] [S1] [C2] fills in the defaults', () => {
    const outcome = parseMap('{"format":"argmap","version":1,"id":"m"}');
    expect(outcome).toMatchObject({ kind: 'map', problems: [], unplaced: [], readOnly: false });
    const sound = parseMap(write(SOUND));
    if (sound.kind !== 'map') throw new Error('unreadable');
    expect([...sound.map.statements.values()][1]).toEqual({
      id: 's2',
      kind: 'claim',
      text: 'B',
      at: { x: 0, y: 0 },
      credence: 0.5,
      citations: [],
      tags: [],
      comment: '',
    });
    expect([...sound.map.arguments.values()]).toEqual([
      {
        id: 'a1',
        relation: 'supports',
        premises: ['s2'],
        target: { kind: 'statement', id: 's1' },
        weight: 1,
        order: 0,
        comment: '',
      },
    ]);
    expect([...sound.map.sources.values()]).toEqual([
      { id: 'c1', type: 'report', title: '', author: [] },
    ]);
  });

  it('[S4] tells which statements the file does not place', () => {
    const outcome = parseMap(write(statement({ at: { x: -4.5, y: 12 } })));
    expect(outcome).toMatchObject({ kind: 'map', unplaced: ['s1', 's2', 's3'] });
  });

  it('[S4] ignores a place beyond the edge, with a notice', () => {
    const outcome = parseMap(write(statement({ at: { x: 1e300, y: 0 } })));
    expect(outcome).toMatchObject({ kind: 'map', readOnly: false, problems: [{ rule: 'S4' }] });
    expect(outcome.kind === 'map' && outcome.unplaced).toContain('s4');
  });

  it('[T2] replaces half a character, with a notice', () => {
    const outcome = parseMap(write(statement({ text: 'a\ud83d b 😀' })));
    expect(outcome).toMatchObject({ kind: 'map', problems: [{ rule: 'T2' }] });
    if (outcome.kind !== 'map') return;
    expect([...outcome.map.statements.values()].at(-1)?.text).toBe('a\ufffd b 😀');
  });

  it('[T3] keeps a text of 10 MB whole, with a notice', () => {
    const text = 'x'.repeat(10_000_000);
    const outcome = parseMap(write(statement({ text })));
    expect(outcome).toMatchObject({ kind: 'map', problems: [{ rule: 'T3' }] });
    if (outcome.kind !== 'map') return;
    expect([...outcome.map.statements.values()].at(-1)?.text.length).toBe(text.length);
  });

  it('[F5] opens a newer version read-only, as far as it is understood', () => {
    const value = {
      ...statement({ kind: 'question', votes: 3 }),
      version: 2,
      polls: [{ id: 'p' }],
    };
    const outcome = parseMap(write(value));
    expect(outcome).toMatchObject({ kind: 'map', readOnly: true, newerVersion: 2 });
    expect(outcome.problems.map(({ rule }) => rule)).toEqual(['F5', 'S2']);
    expect(outcome.kind === 'map' && outcome.map.statements.size).toBe(4);
  });

  it('[F8] refuses a number that is too large, in known and unknown fields', () => {
    const text =
      '{"format":"argmap","version":1,"id":"m","x":{"y":[1e999]},"arguments":[],"statements":[{"id":"s","kind":"claim","text":"","credence":1e999}]}';
    expect(
      parseMap(text).problems.map((problem) => [problem.rule, tellPlace(problem).split(' ')[0]]),
    ).toEqual([
      ['F8', 'x'],
      ['F8', 'statements[0].credence'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../model/argument-map.ts';
import { checkMap } from '../model/check-map.ts';
import type { ArgumentId, FrameId, MapId, NoteId, SourceId, StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import type { QuestionState } from '../model/question.ts';
import type { Citation, Statement } from '../model/statement.ts';
import { writeArguments } from '../model/testing/write-notation.ts';
import { keyOfConflict, type MergeSide, type OpenConflict } from './conflict.ts';
import { type Merge, mergeMaps } from './merge-maps.ts';

const [r, s, M] = ['r', 's', 'M'] as StatementId[] as [StatementId, StatementId, StatementId];
const BASE = `
  motion M
  r supports M as a
  s supports M as b
  deep supports r as c
`;

function mergeNotations(base: string, ours: string, theirs: string, choices = {}): Merge {
  const [first, second, third] = [base, ours, theirs].map(readNotation);
  if (!(first && second && third)) throw new Error('Three maps are needed');
  return check(first, second, third, choices);
}

function check(base: ArgumentMap, ours: ArgumentMap, theirs: ArgumentMap, choices = {}): Merge {
  const merge = mergeMaps(
    { base, ours, theirs },
    new Map(Object.entries(choices) as [string, MergeSide][]),
  );
  expect(checkMap(merge.map)).toEqual([]);
  return merge;
}

function withStatement(map: ArgumentMap, id: StatementId, patch: Partial<Statement>): ArgumentMap {
  const statement = map.statements.get(id);
  if (statement === undefined) throw new Error(`There is no ${id}`);
  return { ...map, statements: new Map(map.statements).set(id, { ...statement, ...patch }) };
}

function keys(merge: Merge): readonly string[] {
  return merge.conflicts.map((conflict: OpenConflict) => keyOfConflict(conflict));
}

describe('what both sides changed', () => {
  const base = withStatement(readNotation(BASE), r, { tags: ['a', 'b'] });

  it('is merged field by field', () => {
    const ours = withStatement(base, r, { text: 'Sharper', tags: ['b', 'ours'] });
    const theirs = withStatement(base, r, { credence: 0.9, tags: ['a', 'b', 'theirs'] });
    const merge = check(base, ours, theirs);
    expect(merge.conflicts).toEqual([]);
    expect(merge.map.statements.get(r)).toMatchObject({
      text: 'Sharper',
      credence: 0.9,
      tags: ['b', 'ours', 'theirs'],
    });
  });

  it('is a conflict where it is the same field, with all three values, and ours until decided', () => {
    const [ours, theirs] = ['One', 'Two'].map((text) => withStatement(base, r, { text }));
    if (!(ours && theirs)) throw new Error('Two maps are needed');
    const merge = check(base, ours, theirs);
    expect(merge.conflicts).toEqual([
      {
        kind: 'field',
        subject: { kind: 'statement', id: 'r' },
        field: 'text',
        values: { base: 'r', ours: 'One', theirs: 'Two' },
        taken: 'ours',
      },
    ]);
    expect(merge.map.statements.get(r)?.text).toBe('One');
    const other = check(base, ours, theirs, { 'field statement r text': 'theirs' });
    expect(other.map.statements.get(r)?.text).toBe('Two');
  });

  it('is settled quietly where it is only a place', () => {
    const ours = withStatement(base, r, { at: { x: 1, y: 2 } });
    const theirs = withStatement(base, r, { at: { x: 3, y: 4 } });
    const [merge, mirrored] = [check(base, ours, theirs), check(base, theirs, ours)];
    expect(merge.conflicts).toEqual([]);
    expect(merge.map).toEqual(mirrored.map);
  });

  it('keeps the lenses that either side made, and asks which where both changed one', () => {
    const put = (...lenses: readonly [string, number][]): ArgumentMap => ({
      ...base,
      details: {
        ...base.details,
        lenses: lenses.map(([name, weight]) => ({ name, weights: [{ position: r, weight }] })),
      },
    });
    const ours = put(['Hawk', 0.2], ['Dove', 1]);
    const theirs = put(['Hawk', 0.4], ['Owl', 1]);
    const merge = check(put(['Hawk', 0.3]), ours, theirs);
    expect(keys(merge)).toEqual(['field details lenses Hawk']);
    const found = merge.map.details.lenses?.map(({ name, weights }) => [name, weights[0]?.weight]);
    expect(found).toEqual([
      ['Dove', 1],
      ['Hawk', 0.2],
      ['Owl', 1],
    ]);
  });

  it('keeps the questions that either side put to an argument', () => {
    const [, , argument] = [...base.arguments.values()];
    if (argument === undefined) throw new Error('There is no argument');
    const put = (...names: readonly [string, QuestionState][]): ArgumentMap => {
      const questions = names.map(([question, state]) => ({ question, state }));
      const changed = { ...argument, questions };
      return { ...base, arguments: new Map(base.arguments).set(argument.id, changed) };
    };
    const ours = put(['bias', 'answered'], ['field', 'questioned']);
    const theirs = put(['bias', 'conceded'], ['opinion', 'questioned']);
    const merge = check(put(['bias', 'questioned']), ours, theirs);
    expect(keys(merge)).toEqual([`field argument ${argument.id} questions bias`]);
    const { questions } = merge.map.arguments.get(argument.id) ?? {};
    expect(questions?.map(({ question, state }) => `${question} ${state}`)).toEqual([
      'bias answered',
      'field questioned',
      'opinion questioned',
    ]);
  });

  it('keeps unknown fields of both, key by key, whatever they are called', () => {
    const extra = (text: string) => JSON.parse(text);
    const start = withStatement(base, r, { extra: extra('{"__proto__": 1, "b": 1}') });
    const ours = withStatement(start, r, { extra: extra('{"__proto__": 2, "b": 1, "o": 1}') });
    const theirs = withStatement(start, r, { extra: extra('{"__proto__": 3, "t": 1}') });
    const merge = check(start, ours, theirs);
    expect(keys(merge)).toEqual(['field statement r extra __proto__']);
    const { extra: kept } = merge.map.statements.get(r) ?? {};
    expect(JSON.stringify(kept)).toBe('{"__proto__":2,"o":1,"t":1}');
  });
});

describe('what one side took away', () => {
  const without = `
    motion M
    s supports M as b
  `;

  it('goes where the other side left it alone, or only moved it', () => {
    const base = readNotation(BASE);
    const moved = withStatement(base, r, { at: { x: 9, y: 9 } });
    const merge = check(base, readNotation(without), moved);
    expect([merge.conflicts, [...merge.map.statements.keys()]]).toEqual([[], ['M', 's']]);
  });

  it('stays where the other side changed it, tied as it was, until somebody decides', () => {
    const base = readNotation(BASE);
    const theirs = withStatement(base, 'deep' as StatementId, { text: 'Deeper' });
    const merge = check(base, readNotation(without), theirs);
    expect(keys(merge)).toEqual(['removed statement deep']);
    expect(merge.conflicts[0]?.taken).toBe('theirs');
    expect(writeArguments(merge.map)).toEqual(writeArguments(base));
    const gone = check(base, readNotation(without), theirs, { 'removed statement deep': 'ours' });
    expect(writeArguments(gone.map)).toEqual(['s supports M as b']);
  });

  it('stays where the other side builds on it', () => {
    const merge = mergeNotations(BASE, without, `${BASE}\n new attacks deep as d`);
    expect(keys(merge)).toEqual(['removed statement deep']);
    expect(writeArguments(merge.map)).toHaveLength(4);
    const choices = { 'removed statement deep': 'ours' };
    const gone = mergeNotations(BASE, without, `${BASE}\n new attacks deep as d`, choices);
    expect(writeArguments(gone.map)).toEqual(['s supports M as b']);
    expect([...gone.map.statements.keys()]).toContain('new');
  });

  it('comes back as the co-premise it was', () => {
    const pair = 'motion M\n p + q supports M as a';
    const base = readNotation(pair);
    const theirs = withStatement(base, 'p' as StatementId, { text: 'Changed' });
    const merge = check(base, readNotation('motion M\n q supports M as a'), theirs);
    expect(writeArguments(merge.map)).toEqual(['p + q supports M as a']);
  });

  it('of a source stays where the other side cites it', () => {
    const base = readNotation(BASE);
    const source = { id: 'paper' as SourceId, type: 'report', title: 'A report', author: [] };
    const cited = { ...base, sources: new Map([[source.id, source]]) };
    const theirs = withStatement(cited, s, { citations: [{ source: source.id }] });
    const merge = check(cited, { ...base, sources: new Map() }, theirs);
    expect([keys(merge), merge.map.sources.size]).toEqual([['removed source paper'], 1]);
  });
});

describe('a citation that both sides edited', () => {
  const paper = { id: 'paper' as SourceId, type: 'report', title: 'A report', author: [] };
  const cite = (...citations: Partial<Citation>[]) => {
    const map = { ...readNotation(BASE), sources: new Map([[paper.id, paper]]) };
    return withStatement(map, s, {
      citations: citations.map((each) => ({ source: paper.id, ...each })),
    });
  };
  const read = ({ map }: Merge) => map.statements.get(s)?.citations;

  it('is one, with what each of them changed', () => {
    const base = cite({ locator: 'p. 1', quote: 'Old' });
    const ours = cite({ locator: 'p. 2', quote: 'Old' });
    const merge = check(base, ours, cite({ locator: 'p. 1', quote: 'New' }));
    expect(merge.conflicts).toEqual([]);
    expect(read(merge)).toEqual([{ source: 'paper', locator: 'p. 2', quote: 'New' }]);
  });

  it('keeps its unknown fields', () => {
    const extra = { page: { of: 9 } };
    const place = (locator: string, quote: string) =>
      cite({ locator, quote, extra } as Partial<Citation>);
    const merge = check(place('p. 1', 'Old'), place('p. 2', 'Old'), place('p. 1', 'New'));
    expect(read(merge)).toEqual([{ source: 'paper', locator: 'p. 2', quote: 'New', extra }]);
  });

  it('is one of the two where both changed the same', () => {
    const [base, ours, theirs] = ['p. 1', 'p. 2', 'p. 3'].map((locator) => cite({ locator }));
    if (!(base && ours && theirs)) throw new Error('Three maps are needed');
    const merge = check(base, ours, theirs);
    expect(keys(merge)).toEqual([`field statement ${s} citations paper, p. 1`]);
    expect(read(merge)).toEqual([{ source: 'paper', locator: 'p. 2' }]);
  });

  it('goes with the edit where the other side only took another one away', () => {
    const base = cite({ locator: 'p. 1' }, { locator: 'p. 2' });
    const merge = check(
      base,
      cite({ locator: 'p. 2' }),
      cite({ locator: 'p. 1' }, { locator: 'p. 3' }),
    );
    expect([keys(merge), read(merge)]).toEqual([[], [{ source: 'paper', locator: 'p. 3' }]]);
  });
});

describe('links that cannot be as both sides have them', () => {
  it('keep one side where each side took away the premise that the other one kept', () => {
    const base = 'motion M\n p + q supports M as a';
    const ours = 'motion M\n claim q\n p supports M as a';
    const merge = mergeNotations(base, ours, 'motion M\n claim p\n q supports M as a');
    expect(keys(merge)).toEqual(['links argument a']);
    expect(writeArguments(merge.map)).toEqual(['p supports M as a']);
  });

  it('keep one side where a premise would be its own target', () => {
    const base = 'motion M\n claim x\n p supports M as a';
    const ours = 'motion M\n p + x supports M as a';
    const theirs = 'motion M\n claim x\n p supports x as a';
    expect(writeArguments(mergeNotations(base, ours, theirs).map)).toEqual([
      'p + x supports M as a',
    ]);
    const choices = { 'links argument a': 'theirs' };
    const other = mergeNotations(base, ours, theirs, choices);
    expect(writeArguments(other.map)).toEqual(['p supports x as a']);
  });

  it('are opened where undercuts would form a ring', () => {
    const base = 'motion M\n p attacks M as a\n q attacks M as b';
    const ours = 'motion M\n p attacks b as a\n q attacks M as b';
    const theirs = 'motion M\n p attacks M as a\n q attacks a as b';
    const merge = mergeNotations(base, ours, theirs);
    expect(keys(merge)).toEqual(['loop a b']);
    expect(writeArguments(merge.map)).toEqual(writeArguments(readNotation(ours)));
    const other = mergeNotations(base, ours, theirs, { 'loop a b': 'theirs' });
    expect(writeArguments(other.map)).toEqual(writeArguments(readNotation(theirs)));
  });

  it('leave one motion, and the other one a claim', () => {
    const base = 'claim x\n claim y';
    const merge = mergeNotations(base, 'motion x\n claim y', 'claim x\n motion y');
    expect(keys(merge)).toEqual(['motions']);
    const kinds = (map: ArgumentMap) => [...map.statements.values()].map(({ kind }) => kind);
    expect(kinds(merge.map)).toEqual(['motion', 'claim']);
    const choices = { motions: 'theirs' };
    const other = mergeNotations(base, 'motion x\n claim y', 'claim x\n motion y', choices);
    expect(kinds(other.map)).toEqual(['claim', 'motion']);
  });
});

describe('one id for two new things', () => {
  it('becomes two, the same two whichever side is which, with all that names them', () => {
    const ours = `${BASE}\n claim new "Ours"\n new attacks s as d`;
    const theirs = `${BASE}\n claim new "Theirs"\n new attacks s as d`;
    const merge = mergeNotations(BASE, ours, theirs);
    expect(merge.conflicts).toEqual([]);
    expect(merge.map).toEqual(mergeNotations(BASE, theirs, ours).map);
    expect(merge.renamings.map(({ from, to }) => `${from} ${to}`)).toEqual(['new new-2', 'd d-2']);
    expect(writeArguments(merge.map).slice(-2)).toEqual([
      'new attacks s as d',
      'new-2 attacks s as d-2',
    ]);
  });

  it('becomes two a thousand times over', () => {
    const [ours, theirs] = ['Ours', 'Theirs'].map((text) => {
      const lines = Array.from({ length: 1000 }, (_, at) => `claim n${at} "${text}"`);
      const links = Array.from({ length: 1000 }, (_, at) => `n${at} supports s as l${at}`);
      return readNotation([BASE, ...lines, ...links].join('\n'));
    });
    if (!(ours && theirs)) throw new Error('Two maps are needed');
    expect(check(readNotation(BASE), ours, theirs).renamings).toHaveLength(2000);
  });

  it('stays one where it says the same, or where the program made the id', () => {
    const made = 's7kq2mzf4d' as StatementId;
    const [mine, yours] = ['One', 'Two'].map((text) =>
      readNotation(`${BASE}\n claim ${made} "${text}"`),
    );
    if (!(mine && yours)) throw new Error('Two maps are needed');
    const merge = check(readNotation(BASE), mine, yours);
    expect([keys(merge), merge.renamings]).toEqual([[`field statement ${made} text`], []]);
  });

  it('stays one frame that both sides have and one renamed', () => {
    const id = 'f7kq2mzf4d' as FrameId;
    const base = readNotation(BASE);
    const [ours, theirs] = ['Costs', 'What it costs'].map((title) => ({
      ...base,
      frames: new Map([[id, { id, title, members: [r, s] as const }]]),
    }));
    if (!(ours && theirs)) throw new Error('Two maps are needed');
    const merge = check(base, ours, theirs);
    expect([keys(merge), merge.renamings]).toEqual([[`field frame ${id} title`], []]);
  });

  it('becomes two where it names things of two kinds', () => {
    const base = readNotation(BASE);
    const noteId = 'new' as NoteId;
    const ours = {
      ...base,
      notes: new Map([[noteId, { id: noteId, text: 'A note', at: { x: 0, y: 0 } }]]),
    };
    const theirs = readNotation(`${BASE}\n claim new`);
    const merge = check(base, ours, theirs);
    expect(merge.conflicts).toEqual([]);
    expect([merge.map.notes.size, merge.map.statements.size]).toEqual([1, 5]);
    expect(check(base, theirs, ours).map).toEqual(merge.map);
  });

  it('stays that of the older thing, on whichever side the new one is', () => {
    const base = readNotation(`${BASE}\n claim old`);
    const edited = withStatement(base, 'old' as StatementId, { text: 'Sharper' });
    const noteId = 'old' as NoteId;
    const replaced = {
      ...readNotation(BASE),
      notes: new Map([[noteId, { id: noteId, text: 'A note', at: { x: 0, y: 0 } }]]),
    };
    for (const merge of [check(base, edited, replaced), check(base, replaced, edited)]) {
      expect(merge.renamings.map(({ kind, to }) => [kind, to])).toEqual([['note', 'old-2']]);
      expect(merge.map.statements.get('old' as StatementId)?.text).toBe('Sharper');
    }
  });
});

describe('two maps without a common base', () => {
  it('are joined where they differ', () => {
    const empty = { ...readNotation(''), id: 'map' as MapId };
    const merge = check(empty, readNotation(BASE), readNotation(`${BASE}\n more attacks s as d`));
    expect([merge.conflicts, merge.map.statements.size]).toEqual([[], 5]);
    expect(merge.map.arguments.get('d' as ArgumentId)?.target.id).toBe(s);
    expect(merge.map.statements.get(M)?.kind).toBe('motion');
  });
});

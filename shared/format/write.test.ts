import { describe, expect, it } from 'vitest';
import { createArgument } from '../model/argument.ts';
import { type ArgumentMap, createMap } from '../model/argument-map.ts';
import type { ArgumentId, FrameId, MapId, NoteId, SourceId, StatementId } from '../model/ids.ts';
import { createStatement } from '../model/statement.ts';
import { parseMap } from './parse.ts';
import { writeMap } from './write.ts';

const at = { x: 0, y: 0 };
const statement = (id: string, fields: object = {}) =>
  createStatement({ id: id as StatementId, kind: 'claim', text: 'T', at, ...fields });

function writeStatements(...statements: readonly ReturnType<typeof statement>[]): string {
  return writeMap(createMap('m' as MapId, { statements }));
}

function read(text: string): ArgumentMap {
  const outcome = parseMap(text);
  if (outcome.kind !== 'map') throw new Error(JSON.stringify(outcome.problems));
  return outcome.map;
}

const FULL = createMap('m1' as MapId, {
  details: {
    title: 'Title',
    description: 'About',
    author: 'Me',
    language: 'en',
    mutedRules: ['island'],
    direction: 'left-right',
    semantics: 'quadratic-energy',
    lenses: [
      {
        name: 'A budget hawk',
        weights: [
          { position: 's2' as StatementId, weight: 0.5, extra: { why: 'W' } },
          { position: 'gone' as StatementId, weight: 0 },
        ],
        extra: { hue: 'rose' },
      },
      { name: '', weights: [] },
    ],
    extra: { zoom: 1, 'a-field': { b: [1, { d: null, c: true }], a: {} } },
  },
  statements: [
    statement('s2', {
      kind: 'position',
      at: { x: -1.23456, y: 0.0004 },
      credence: 0.25,
      credenceRange: { low: 0, high: 0.4 },
      burden: 'stands-unless-attacked',
      hue: 'teal',
      citations: [{ source: 'c1' as SourceId, locator: 'p. 1', quote: '“Q”', extra: { page: 4 } }],
      tags: ['a', 'b'],
      comment: 'C',
      author: 'Mill',
      extra: { at: { z: 2 }, seen: ['Ito'] },
    }),
    statement('s1', { kind: 'motion', text: '反撃能力' }),
  ],
  arguments: [
    createArgument({
      id: 'a1' as ArgumentId,
      relation: 'attacks',
      premises: ['s2' as StatementId],
      target: { kind: 'statement', id: 's1' as StatementId },
      weight: 0.1,
      order: -2.5,
      scheme: 'analogy',
      questions: [{ question: 'difference', state: 'conceded' }],
      warrant: 'W',
      comment: 'C',
      extra: { votes: 3 },
    }),
  ],
  sources: [
    {
      id: 'c1' as SourceId,
      type: 'report',
      title: 'R',
      author: [{ family: 'Ito', given: 'Mai' }, { literal: 'Ministry' }, {}],
      issued: '2020',
      'container-title': 'J',
      publisher: 'P',
      URL: 'https://example.org/',
      accessed: '2024-01-02',
      note: 'N',
      text: 'Full',
      extra: { DOI: '10.1/2' },
    },
  ],
  notes: [{ id: 'n1' as NoteId, text: 'N', at: { x: 5, y: 6 }, extra: { colour: 'red' } }],
  frames: [
    {
      id: 'f1' as FrameId,
      title: 'Costs',
      members: ['s2' as StatementId, 'n1' as NoteId],
      hue: 'rose',
      extra: { open: true },
    },
  ],
});

const FULL_TEXT = `{
  "format": "argmap",
  "version": 1,
  "id": "m1",
  "title": "Title",
  "description": "About",
  "author": "Me",
  "language": "en",
  "mutedRules": ["island"],
  "direction": "left-right",
  "semantics": "quadratic-energy",
  "lenses": [{ "name": "A budget hawk", "weights": [{ "position": "s2", "weight": 0.5, "why": "W" }, { "position": "gone", "weight": 0 }], "hue": "rose" }, { "name": "" }],
  "statements": [
    { "id": "s1", "kind": "motion", "text": "反撃能力", "at": { "x": 0, "y": 0 } },
    { "id": "s2", "kind": "position", "text": "T", "at": { "x": -1.235, "y": 0, "z": 2 }, "credence": 0.25, "credenceRange": [0, 0.4], "burden": "stands-unless-attacked", "hue": "teal", "citations": [{ "source": "c1", "locator": "p. 1", "quote": "“Q”", "page": 4 }], "tags": ["a", "b"], "comment": "C", "author": "Mill", "seen": ["Ito"] }
  ],
  "arguments": [
    { "id": "a1", "relation": "attacks", "premises": ["s2"], "target": "s1", "weight": 0.1, "order": -2.5, "scheme": "analogy", "questions": [{ "question": "difference", "state": "conceded" }], "warrant": "W", "comment": "C", "votes": 3 }
  ],
  "sources": [
    { "id": "c1", "type": "report", "title": "R", "author": [{ "family": "Ito", "given": "Mai" }, { "literal": "Ministry" }, {}], "issued": "2020", "container-title": "J", "publisher": "P", "URL": "https://example.org/", "accessed": "2024-01-02", "note": "N", "text": "Full", "DOI": "10.1/2" }
  ],
  "notes": [
    { "id": "n1", "text": "N", "at": { "x": 5, "y": 6 }, "colour": "red" }
  ],
  "frames": [
    { "id": "f1", "title": "Costs", "members": ["s2", "n1"], "hue": "rose", "open": true }
  ],
  "a-field": { "a": {}, "b": [1, { "c": true, "d": null }] },
  "zoom": 1
}
`;

describe('writeMap', () => {
  it('[W2] [W3] [W4] writes every field in its place', () => {
    expect(writeMap(FULL)).toBe(FULL_TEXT);
  });

  it('[F7] [W1] reads back every field, known or not, and writes the same bytes', () => {
    expect(writeMap(read(FULL_TEXT))).toBe(FULL_TEXT);
    const { x, y } = read(FULL_TEXT).statements.get('s2' as StatementId)?.at ?? at;
    expect([x, y]).toEqual([-1.235, 0]);
  });

  it('[F7] keeps unknown fields of a place when the card moves', () => {
    const map = read(FULL_TEXT);
    const card = map.statements.get('s2' as StatementId);
    if (card === undefined) throw new Error('lost');
    const moved = new Map(map.statements).set(card.id, { ...card, at: { x: 7, y: 8 } });
    expect(writeMap({ ...map, statements: moved })).toContain('"at": { "x": 7, "y": 8, "z": 2 }');
  });

  it('[W5] leaves out what is at its default', () => {
    expect(writeMap(createMap('m' as MapId, {}))).toBe(
      '{\n  "format": "argmap",\n  "version": 1,\n  "id": "m"\n}\n',
    );
    expect(writeStatements(statement('s'))).toContain(
      '    { "id": "s", "kind": "claim", "text": "T", "at": { "x": 0, "y": 0 } }\n',
    );
  });

  it('[W4] orders entities by code units, not by language or number', () => {
    const ids = ['s10', 's9', 'S', 'é', 'z', '😀', '\uffee'];
    const text = writeStatements(...ids.map((id) => statement(id)));
    expect([...text.matchAll(/\{ "id": "([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'S',
      's10',
      's9',
      'z',
      'é',
      '😀',
      '\uffee',
    ]);
  });

  it('[W1] writes equal maps alike, however they came to be', () => {
    const reversed = {
      ...FULL,
      statements: new Map([...FULL.statements].reverse()),
      details: {
        ...FULL.details,
        extra: { 'a-field': FULL.details.extra?.['a-field'] ?? null, zoom: 1 },
      },
    };
    expect(writeMap(reversed)).toBe(writeMap(FULL));
  });

  it.each([
    [-0, '0'],
    [-0.0001, '0'],
    [1 / 3, '0.333'],
    [1e21, '1e+21'],
    [123456.7891, '123456.789'],
    [Number.MAX_VALUE, '1.7976931348623157e+308'],
  ])('[W6] writes the coordinate %d as %s', (x, written) => {
    expect(writeStatements(statement('s', { at: { x, y: 1 } }))).toContain(
      `"x": ${written}, "y": 1`,
    );
  });

  it.each([
    ['a line separator', 'a\u2028b', '"a\\u2028b"'],
    ['a direction override', 'a\u202eb', '"a\\u202eb"'],
    ['an isolate', '\u2066x\u2069', '"\\u2066x\\u2069"'],
    ['a byte-order mark', '\ufeffx', '"\\ufeffx"'],
    ['DEL and a C1 control', '\u007f\u0085', '"\\u007f\\u0085"'],
    ['a line break, a quotation mark and a backslash', '\n"\\', '"\\n\\"\\\\"'],
    ['what needs no escape', 'é 戦 😀 👩‍👧 </script>', '"é 戦 😀 👩‍👧 </script>"'],
  ])('[W7] writes a text with %s on one line', (_title, text, written) => {
    const file = writeStatements(statement('s', { text }));
    expect(file).toContain(`"text": ${written},`);
    expect([...read(file).statements.values()][0]?.text).toBe(text);
  });

  it('[T2] writes half a character as U+FFFD, so that it reads back without notice', () => {
    const file = writeStatements(statement('s', { text: 'a\ud83d' }));
    expect(file).toContain('"a\ufffd"');
    expect(parseMap(file).problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { writeMap } from '../../shared/format/write.ts';
import type { DocumentOrigin, OpenedDocument } from '../../shared/ipc/outcomes.ts';
import { type Box, overlaps } from '../../shared/layout/box.ts';
import { measureCard } from '../../shared/layout/card.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { createIdMaker, type StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { findSample } from '../../shared/samples/catalogue.ts';
import { type DamagedDocument, openDocument, type ReadyDocument } from './opening.ts';

const MAP = readNotation(`
  motion M "Homework should go"
  r supports M as a1
  o attacks M as a2
`);
const FILE = writeMap(MAP);

function open(text: string, facts: Partial<OpenedDocument> = {}) {
  const opened: OpenedDocument = {
    kind: 'opened',
    bytes: new TextEncoder().encode(text),
    name: 'case.argmap',
    place: '/home/mika',
    origin: { kind: 'file' },
    writable: true,
    ...facts,
  };
  return openDocument(opened, createIdMaker(createRandom(1)));
}

function openReady(text: string, facts: Partial<OpenedDocument> = {}): ReadyDocument {
  const document = open(text, facts);
  if (document.kind !== 'ready') throw new Error(document.problems[0]?.words.key);
  return document;
}

function openDamaged(text: string): DamagedDocument {
  const document = open(text);
  if (document.kind !== 'damaged') throw new Error('The file was opened');
  return document;
}

function listBoxes(map: ArgumentMap): readonly Box[] {
  return [...map.statements.values()].map((statement) => ({
    ...statement.at,
    ...measureCard(statement, map.sources).size,
  }));
}

function expectApart(boxes: readonly Box[]): void {
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
  }
}

describe('opening a file', () => {
  it('gives its map as it stands in the file, to be written to the same place', () => {
    const { map, name, place, isFile, access, isLocked } = openReady(FILE);
    expect(map).toEqual(MAP);
    expect([name, place, isFile, access, isLocked]).toEqual([
      'case.argmap',
      '/home/mika',
      true,
      'writable',
      false,
    ]);
  });

  it('tells of a file that refuses to be written', () => {
    expect(openReady(FILE, { writable: false })).toMatchObject({
      isLocked: true,
      access: 'writable',
    });
  });

  it('lets nothing be changed of what a newer version wrote', () => {
    const newer = FILE.replace('"version": 1', '"version": 2');
    expect(newer).not.toBe(FILE);
    expect(openReady(newer).access).toBe('newer-version');
  });

  it('lays out a map that does not say where its cards lie', () => {
    const unplaced = FILE.replaceAll(/, "at": \{[^}]*\}/g, '');
    expect(unplaced).not.toContain('"at"');
    const boxes = listBoxes(openReady(unplaced).map);
    expect(boxes).toHaveLength(3);
    expectApart(boxes);
  });
});

describe('opening a damaged file', () => {
  it('says what is wrong, and keeps what can be read from overwriting the file', () => {
    const { problems, salvaged } = openDamaged(FILE.replace('"target": "M"', '"target": "gone"'));
    expect(problems.map(({ where }) => where?.values.path)).toEqual([
      expect.stringContaining('target'),
    ]);
    expect(salvaged).toMatchObject({ access: 'salvaged', isFile: true, name: 'case.argmap' });
    expect([...(salvaged?.map.statements.keys() ?? [])]).toEqual(['M', 'o', 'r']);
    expect(salvaged?.map.arguments.size).toBe(1);
  });

  it('gives nothing of a file in which nothing can be read', () => {
    const { problems, salvaged } = openDamaged('Dear diary');
    expect(problems.length).toBeGreaterThan(0);
    expect(salvaged).toBeNull();
  });
});

describe('opening a new map', () => {
  const NEW = { name: '', place: '' };

  it('begins with an empty motion', () => {
    const { map, isFile, access } = openReady('', { ...NEW, origin: { kind: 'empty' } });
    const [motion] = map.statements.values();
    expect([map.statements.size, motion?.kind, motion?.text]).toEqual([1, 'motion', '']);
    expect([isFile, access]).toEqual([false, 'writable']);
  });

  it('lays an outline out as a new map, and counts what is said to attack nothing', () => {
    const text = '- Homework should go.\n  - pro: It tires.\n  - con: It teaches.';
    const opened = openReady(text, { ...NEW, name: 'case', origin: { kind: 'outline' } });
    expect(opened).toMatchObject({
      name: 'case',
      isFile: false,
      access: 'writable',
      looseCount: 0,
    });
    expectApart(listBoxes(opened.map));
    expect([...opened.map.statements.values()].map(({ kind }) => kind)).toEqual([
      'motion',
      'claim',
      'claim',
    ]);
    const loose = openReady('- con: One.\n- con: Two.', { ...NEW, origin: { kind: 'outline' } });
    expect(loose.looseCount).toBe(2);
  });

  it('begins like any new map with an outline that has no statement', () => {
    const { map } = openReady(' \n', { ...NEW, origin: { kind: 'outline' } });
    expect([...map.statements.values()].map(({ kind, text }) => [kind, text])).toEqual([
      ['motion', ''],
    ]);
  });

  it('makes of a sample a document of its own', () => {
    const origin: DocumentOrigin = { kind: 'sample', id: 'strike-capability' };
    const text = findSample('strike-capability')?.texts.en.text ?? '';
    const sample = openReady(text).map;
    const { map, isFile } = openReady(text, { ...NEW, origin });
    expect([map.id === sample.id, isFile]).toEqual([false, false]);
    expect({ ...map, id: sample.id }).toEqual(sample);
    expect(map.statements.has('gone' as StatementId)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { MapId } from '../model/ids.ts';
import { readOutlineMap } from './read-outline-map.ts';

const read = (text: string) => readOutlineMap(text, 'm' as MapId);

function kinds(text: string): Readonly<Record<string, string>> {
  const { statements } = read(text).map;
  return Object.fromEntries([...statements.values()].map(({ text: said, kind }) => [said, kind]));
}

describe('readOutlineMap', () => {
  it('takes the one statement that all is read under for the motion', () => {
    expect(kinds('- Zoos should close.\n  - pro: They hurt.\n  - con: They teach.')).toEqual({
      'Zoos should close.': 'motion',
      'They hurt.': 'claim',
      'They teach.': 'claim',
    });
    expect(kinds('[m]: Zoos should close.\n  + [a]: They hurt.')).toMatchObject({
      'Zoos should close.': 'motion',
    });
  });

  it('takes none of several, and none beside one that is called the motion', () => {
    expect(Object.values(kinds('- One.\n- Two.'))).toEqual(['claim', 'claim']);
    const named = kinds('- Motion: Zoos should close.\n  - pro: They hurt.');
    expect(named).toEqual({ 'Zoos should close.': 'motion', 'They hurt.': 'claim' });
  });

  it('takes none of a ring, which answers what it is answered by', () => {
    const ring = '[a]: One.\n  - [b]: Two.\n\n[b]\n  - [a]\n';
    expect(Object.values(kinds(ring))).toEqual(['claim', 'claim']);
  });

  it('has the id it is given, and counts what attacks nothing', () => {
    const { map, looseCount } = read('- con: One.\n- con: Two.');
    expect([map.id, looseCount]).toEqual(['m', 2]);
  });

  it('reads nothing from nothing', () => {
    expect([read('').map.statements.size, read(' \n\n').map.statements.size]).toEqual([0, 0]);
  });
});

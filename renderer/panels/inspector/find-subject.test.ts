import { describe, expect, it } from 'vitest';
import type { NoteId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { findSubject } from './find-subject.ts';

const note = { id: 'n' as NoteId, text: 'A remark', at: { x: 0, y: 0 } };
const MAP = { ...readNotation('motion M\nr supports M as a1'), notes: new Map([[note.id, note]]) };

function count(...ids: readonly string[]): number {
  const subject = findSubject(MAP, new Set(ids as CanvasId[]));
  return subject.kind === 'several' ? subject.count : 1;
}

describe('what the inspector speaks of', () => {
  it('is so many cards, whatever lines are among them, or so many things where there is one card', () => {
    expect(count('M', 'r')).toBe(2);
    expect(count('M', 'r', 'a1')).toBe(2);
    expect(count('M', 'n')).toBe(2);
    expect(count('r', 'a1')).toBe(2);
    expect(count('r')).toBe(1);
  });
});

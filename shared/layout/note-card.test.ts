import { describe, expect, it } from 'vitest';
import type { NoteId } from '../model/ids.ts';
import { measureNote, NOTE_PADDING, NOTE_WIDTH } from './note-card.ts';

const note = (text: string) => ({ id: 'n1' as NoteId, text, at: { x: 0, y: 0 } });

describe('measureNote', () => {
  it('wraps the text between the paddings', () => {
    const { size, lines } = measureNote(note('Ask the class what would change their minds.'));
    expect(size).toEqual({ width: NOTE_WIDTH, height: 24 + lines.length * 20 });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.x).toBe(NOTE_PADDING);
      expect(line.x + line.width).toBeLessThanOrEqual(NOTE_WIDTH - NOTE_PADDING);
    }
  });

  it('gives an empty note one empty line', () => {
    expect(measureNote(note('')).lines.map((line) => line.text)).toEqual(['']);
  });

  it('is the same object for the same note', () => {
    const one = note('x');
    expect(measureNote(one)).toBe(measureNote(one));
  });
});

import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { Note } from '../model/note.ts';
import type { Size } from './box.ts';
import type { TextLine } from './card-geometry.ts';
import { HEIGHT_STEP } from './card-style.ts';
import { boundLines } from './text/bound-lines.ts';
import { breakLines } from './text/break-lines.ts';
import { clipText } from './text/clip-text.ts';
import { findDirection } from './text/direction.ts';
import { TEXT_STYLES } from './text-style.ts';

/** Where everything of a note lies. */
export interface NoteGeometry {
  readonly size: Size;
  /** Relative to the note's top left corner. One empty line when there is no text. */
  readonly lines: readonly TextLine[];
}

/** Width of a note in canvas units. */
export const NOTE_WIDTH = 208;

/** Distance from a note's edges to its text in canvas units. */
export const NOTE_PADDING = 12;

/** A size that a note does not exceed, from what `boundLines` tells of its text alone. */
export function boundNote({ text }: Note): Size {
  const { size, lineHeight } = TEXT_STYLES.body;
  const lines = boundLines(text, size, NOTE_WIDTH - 2 * NOTE_PADDING);
  return { width: NOTE_WIDTH, height: 2 * NOTE_PADDING + lines * lineHeight + HEIGHT_STEP };
}

/** Where everything of a note lies, in canvas units. Remembered for as long as the note lives. */
export const measureNote: (note: Note) => NoteGeometry = memoizeWeakly(({ text }: Note) => {
  const { lineHeight, baseline } = TEXT_STYLES.body;
  const room = NOTE_WIDTH - 2 * NOTE_PADDING;
  const direction = findDirection(text);
  const lines = breakLines(clipText(text), room, 'body').map(
    (line, index): TextLine => ({
      text: line.text,
      role: 'body',
      x: direction === 'ltr' ? NOTE_PADDING : NOTE_WIDTH - NOTE_PADDING - line.width,
      baseline: NOTE_PADDING + index * lineHeight + baseline,
      width: line.width,
      direction,
    }),
  );
  const height = 2 * NOTE_PADDING + lines.length * lineHeight;
  return {
    size: { width: NOTE_WIDTH, height: Math.ceil(height / HEIGHT_STEP) * HEIGHT_STEP },
    lines,
  };
});

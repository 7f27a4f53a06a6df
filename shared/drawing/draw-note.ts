import { growBox } from '../layout/box.ts';
import { CARD_SPACING } from '../layout/card-style.ts';
import { measureNote } from '../layout/note-card.ts';
import type { Note } from '../model/note.ts';
import { drawLine } from './draw-card.ts';
import type { Palette } from './palette.ts';
import type { Figure, Shape } from './scene.ts';

/** A note where it lies on the canvas: its words on the ground, between two thin rules. */
export function drawNote(note: Note, palette: Palette): Figure {
  const { size, lines } = measureNote(note);
  const box = { ...note.at, ...size };
  const shapes: readonly Shape[] = [
    {
      kind: 'rect',
      box: growBox(box, -palette.edgeWidth / 2),
      radius: CARD_SPACING.cornerRadius,
      fill: palette.ground,
      outline: { colour: palette.line, width: palette.edgeWidth },
    },
    ...lines.map((line) => drawLine(line, note.at, palette.muted)),
  ];
  return { subject: { kind: 'note', id: note.id }, bounds: box, shapes };
}

import type { TextRole } from '../card-geometry.ts';
import { breakLines } from '../text/break-lines.ts';

/** The texts of the lines that `breakLines` gives. */
export function wrapText(text: string, maxWidth: number, role: TextRole): readonly string[] {
  return breakLines(text, maxWidth, role).map((line) => line.text);
}

import type { Box, Size } from './box.ts';
import type { Direction } from './text/direction.ts';

/** The roles that text plays on a card; sizes and weights are in `text-style.ts`. */
export type TextRole = 'motion' | 'position' | 'body' | 'label' | 'source';

/** One line of text, placed. x and baseline are relative to the card's top left corner. */
export interface TextLine {
  readonly text: string;
  readonly role: TextRole;
  readonly x: number;
  readonly baseline: number;
  /** Advance width in canvas units, from the font's metrics. */
  readonly width: number;
  /** In which direction the line is read; x is its left end in both. */
  readonly direction: Direction;
}

/** Where everything on a statement's card lies, known without the DOM. */
export interface CardGeometry {
  readonly size: Size;
  /** Baseline of the one-line header: role of the statement at the left, side at the right. */
  readonly header: { readonly x: number; readonly baseline: number; readonly width: number };
  /** The statement's text, wrapped. One empty line when there is no text. */
  readonly lines: readonly TextLine[];
  /** The rule beside quoted text, where its lines begin, relative to the card; null where nothing is quoted. */
  readonly quoteRule: Box | null;
  /** Who says it, on one line above what it cites; null where nobody is named. */
  readonly author: TextLine | null;
  /** One line for each citation, cut with an ellipsis where it is too long; the rest is counted. */
  readonly sources: readonly TextLine[];
}

import type { Stroke } from '../layout/argument-geometry.ts';
import type { Box } from '../layout/box.ts';
import type { TextLine } from '../layout/card-geometry.ts';
import type { Relation } from '../model/argument.ts';
import type { ArgumentId, FrameId, NoteId, StatementId } from '../model/ids.ts';
import type { Colour } from './palette.ts';

/** A rectangle with round corners. Its outline lies half inside, half outside of the box. */
export interface RectShape {
  readonly kind: 'rect';
  readonly box: Box;
  readonly radius: number;
  readonly fill: Colour | null;
  readonly outline: Outline | null;
}

/** An outline; width in canvas units. */
export interface Outline {
  readonly colour: Colour;
  readonly width: number;
}

/** One line of text, as in `TextLine`, but placed on the canvas. Holds no control characters. */
export interface TextShape extends TextLine {
  readonly kind: 'text';
  readonly colour: Colour;
  /** The web address that the line leads to. */
  readonly link?: string;
}

/** Strokes, filled and outlined. Lines end round unless they are the leg of an argument. */
export interface PathShape {
  readonly kind: 'path';
  readonly strokes: readonly Stroke[];
  readonly fill: Colour | null;
  readonly outline: Outline | null;
  /** The premise whose leg it is; null for any other path. */
  readonly leg: StatementId | null;
}

/** The three things everything is drawn with. Coordinates in canvas units. */
export type Shape = RectShape | TextShape | PathShape;

/** What a figure stands for. An argument has two figures: its lines, and the mark on top of them;
 * a frame too: its ground, and its title. */
export type Subject =
  | { readonly kind: 'statement'; readonly id: StatementId; readonly label: string }
  | {
      readonly kind: 'argument';
      readonly id: ArgumentId;
      readonly relation: Relation;
      readonly part: 'lines' | 'mark';
    }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'frame'; readonly id: FrameId; readonly part: 'ground' | 'title' }
  | { readonly kind: 'title' | 'legend' | 'sources' | 'credits' };

/** Everything drawn for one subject, in the order it is painted. */
export interface Figure {
  readonly subject: Subject;
  /** Encloses every shape, outlines included. */
  readonly bounds: Box;
  readonly shapes: readonly Shape[];
}

/** A picture as plain data: `renderSvg` writes it, `paintScene` paints it. */
export interface Scene {
  /** What the picture shows, margins included, in canvas units. */
  readonly bounds: Box;
  /** Behind everything; null for a transparent picture. */
  readonly ground: Colour | null;
  /** In the order they are painted, which is the order they are read in except for lines and marks. */
  readonly figures: readonly Figure[];
}

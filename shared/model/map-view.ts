import type { StatementId } from './ids.ts';
import type { StatementKind } from './statement.ts';

/** What a statement must be like to be shown. A part that is null asks for nothing. */
export interface Lens {
  /** Spoken in the name of this position. */
  readonly position: StatementId | null;
  readonly side: 'for' | 'against' | null;
  readonly kind: StatementKind | null;
  readonly tag: string | null;
  /** Said by this author. */
  readonly author: string | null;
}

/** How much of a map is shown. Not part of the document; ids that are gone are ignored. */
export interface MapView {
  /** Statements under which nothing is shown. */
  readonly folded: ReadonlySet<StatementId>;
  /** The statement whose branch alone is shown; null for the whole map. */
  readonly focus: StatementId | null;
  readonly lens: Lens;
  /** Statements that are shown whatever the lens asks for. */
  readonly pinned: ReadonlySet<StatementId>;
}

/** A lens that asks nothing. */
export const CLEAR_LENS: Lens = { position: null, side: null, kind: null, tag: null, author: null };

/** The view of everything. */
export const WHOLE_VIEW: MapView = {
  folded: new Set(),
  focus: null,
  lens: CLEAR_LENS,
  pinned: new Set(),
};

/** Whether the lens asks nothing. */
export function isClear(lens: Lens): boolean {
  return Object.values(lens).every((asked) => asked === null);
}

/** Whether the view hides nothing. */
export function isWhole({ folded, focus, lens }: MapView): boolean {
  return folded.size === 0 && focus === null && isClear(lens);
}

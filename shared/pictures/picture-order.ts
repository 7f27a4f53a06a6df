import type { CardMarks } from '../drawing/card-look.ts';
import type { PictureTheme } from '../drawing/print-palettes.ts';
import type { NoteId, StatementId } from '../model/ids.ts';
import type { MapView } from '../model/map-view.ts';

/** How much of a map a picture shows. Ids that the map does not hold mean nothing. */
export type PictureExtent =
  | { readonly kind: 'map' }
  /** What a view shows: a branch, a lens, or what is not folded. */
  | { readonly kind: 'view'; readonly view: MapView }
  /** These statements with the arguments among them, and these notes. */
  | { readonly kind: 'cards'; readonly ids: ReadonlySet<StatementId | NoteId> };

/** What stands around the map, each to be switched. */
export interface Furniture {
  readonly title: boolean;
  /** What lines, signs and colours mean, as far as the picture has them. */
  readonly legend: boolean;
  /** The sources cited in the picture, numbered there and on the cards. */
  readonly sources: boolean;
  /** The author and the order's date, as far as there are any. */
  readonly credits: boolean;
}

/**
 * What is behind a picture: the colour of its look; paper, which is white unless the look is a dark one; or nothing, so
 * that what lies behind it is seen.
 */
export type PictureGround = 'look' | 'paper' | 'none';

/** Everything that decides what a picture shows, but for the map itself. Plain data. */
export interface PictureOrder {
  readonly extent: PictureExtent;
  readonly theme: PictureTheme;
  readonly furniture: Furniture;
  /** How wide what stands below the map may be, in canvas units: no wider than the map in any case. */
  readonly mostFurnitureWidth: number;
  /** What an evaluation writes on cards, by statement; with a legend, it is explained there. */
  readonly marks: ReadonlyMap<StatementId, CardMarks>;
  readonly ground: PictureGround;
  /** The date in the credits, as it is to be read; empty for none. No clock is asked. */
  readonly date: string;
}

/** Cards without what an evaluation would write on them. */
export const NO_MARKS: PictureOrder['marks'] = new Map();

/** The whole map in the light look, under its title. */
export const USUAL_ORDER: PictureOrder = {
  extent: { kind: 'map' },
  theme: 'light',
  furniture: { title: true, legend: false, sources: false, credits: false },
  mostFurnitureWidth: Number.POSITIVE_INFINITY,
  marks: NO_MARKS,
  ground: 'look',
  date: '',
};

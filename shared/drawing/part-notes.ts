import { overlaps } from '../layout/box.ts';
import { groupByTile, listTiles } from '../layout/routing/tiles.ts';
import type { Figure } from './scene.ts';

/** Notes by where they are painted. */
export interface PartedNotes {
  /** They have a card over them, which is to be painted after them. */
  readonly beneath: readonly Figure[];
  /** They may come wherever they are best read. */
  readonly apart: readonly Figure[];
}

/** Parts the figures of notes by whether the figure of a card lies over them. Linear where cards lie apart. */
export function partNotes(notes: readonly Figure[], cards: readonly Figure[]): PartedNotes {
  if (notes.length === 0) return { beneath: [], apart: [] };
  const byTile = groupByTile(cards.map((card) => [card, card.bounds] as const));
  const isBeneath = ({ bounds }: Figure) =>
    listTiles(bounds).some((key) => byTile.get(key)?.some((card) => overlaps(card.bounds, bounds)));
  const beneath = new Set(notes.filter(isBeneath));
  return { beneath: [...beneath], apart: notes.filter((note) => !beneath.has(note)) };
}

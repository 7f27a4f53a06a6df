import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId } from '../../model/ids.ts';
import { DEFAULT_CREDENCE } from '../../model/statement.ts';
import { readOutlineText } from './read-outline-text.ts';
import { writeOutlineText } from './write-outline-text.ts';

/** What an outline has no place for, by what it is, and how many of it a map has. */
export interface OutlineLosses {
  /** Arguments on further targets of a statement, which stands only under its first. */
  readonly links: number;
  readonly credences: number;
  readonly weights: number;
  readonly tags: number;
  readonly comments: number;
  /** Burdens of proof. */
  readonly burdens: number;
  readonly schemes: number;
  readonly warrants: number;
  /** Words quoted from a source. */
  readonly quotes: number;
  /** Sources of which more is known than their name: addresses, dates, publishers. */
  readonly sources: number;
  /** Frames that hold notes, or are one with another of the same title when they are read back. */
  readonly frames: number;
}

/**
 * Counts what `writeOutlineText` leaves out of a whole map. Places and colours are not counted: an
 * outline is laid out anew. Linear.
 */
export function countLosses(map: ArgumentMap): OutlineLosses {
  const statements = [...map.statements.values()];
  const links = [...map.arguments.values()];
  const count = <Entity>(all: readonly Entity[], isLost: (one: Entity) => boolean) =>
    all.filter(isLost).length;
  const titles = [...map.frames.values()].map(({ title }) => title);
  const kept = readOutlineText(writeOutlineText({ map, attacking: new Set() })).map.arguments.size;
  return {
    links: Math.max(0, links.length - kept),
    credences: count(statements, ({ credence }) => credence !== DEFAULT_CREDENCE),
    weights: count(links, ({ weight }) => weight !== 1),
    tags: count(statements, ({ tags }) => tags.length > 0),
    comments: count([...statements, ...links], ({ comment }) => comment !== ''),
    burdens: count(statements, ({ burden }) => burden !== undefined),
    schemes: count(links, ({ scheme }) => scheme !== undefined),
    warrants: count(links, ({ warrant }) => warrant !== undefined),
    quotes: count(statements, ({ citations }) =>
      citations.some(({ quote }) => quote !== undefined),
    ),
    sources: count([...map.sources.values()], ({ URL, issued, publisher }) =>
      [URL, issued, publisher].some((known) => known !== undefined),
    ),
    frames: count(
      [...map.frames.values()],
      ({ title, members }) =>
        members.some((id) => map.notes.has(id as NoteId)) ||
        titles.indexOf(title) !== titles.lastIndexOf(title),
    ),
  };
}

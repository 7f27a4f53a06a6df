import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap, MapDetails } from '../../model/argument-map.ts';
import type { NoteId } from '../../model/ids.ts';
import { type OutlineEntry, outlineOf } from '../../model/queries/outline.ts';
import type { Source } from '../../model/source.ts';
import { DEFAULT_CREDENCE } from '../../model/statement.ts';

/** What an outline has no place for, by what it is, and how many of it a map has. */
export interface OutlineLosses {
  /** What is said of the map as a whole, its title for one; its language and direction are not counted. */
  readonly details: number;
  readonly lenses: number;
  /**
   * Arguments that are not read back as they are: a statement stands only under the first that it speaks to, so that
   * others are lost with it, or lose a premise, or what speaks to them speaks to a statement instead.
   */
  readonly links: number;
  /** Ranges of credence among them. */
  readonly credences: number;
  readonly weights: number;
  readonly tags: number;
  readonly comments: number;
  /** Burdens of proof. */
  readonly burdens: number;
  /** With the questions that were put to them. */
  readonly schemes: number;
  readonly warrants: number;
  /** Words quoted from a source. */
  readonly quotes: number;
  /** Sources of which more is known than their name, such as an address, and those that nothing cites. */
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
  const entries = new Map(outlineOf(map).map((entry) => [entry.id, entry]));
  const titles = countEach([...map.frames.values()].map(({ title }) => title));
  const cited = new Set(
    statements.flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  return {
    details: countDetails(map.details),
    lenses: map.details.lenses?.length ?? 0,
    links: count(links, (argument) => !isKept(argument, entries)),
    credences: count(
      statements,
      ({ credence, credenceRange }) => credence !== DEFAULT_CREDENCE || credenceRange !== undefined,
    ),
    weights: count(links, ({ weight }) => weight !== 1),
    tags: count(statements, ({ tags }) => tags.length > 0),
    comments: count([...statements, ...links], ({ comment }) => comment !== ''),
    burdens: count(statements, ({ burden }) => burden !== undefined),
    schemes: count(
      links,
      ({ scheme, questions = [] }) => scheme !== undefined || questions.length > 0,
    ),
    warrants: count(links, ({ warrant }) => warrant !== undefined),
    quotes: count(statements, ({ citations }) =>
      citations.some(({ quote }) => quote !== undefined),
    ),
    sources: count(
      [...map.sources.values()],
      (source) => isKnownFurther(source) || !cited.has(source.id),
    ),
    frames: count(
      [...map.frames.values()],
      ({ title, members }) =>
        members.some((id) => map.notes.has(id as NoteId)) || titles.get(title) !== 1,
    ),
  };
}

function count<Entity>(all: readonly Entity[], isLost: (one: Entity) => boolean): number {
  return all.filter(isLost).length;
}

function countEach(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function countDetails({ title, description, author, semantics, mutedRules }: MapDetails): number {
  return count([title, description, author, semantics ?? '', mutedRules ?? ''], (said) => {
    return said.length > 0;
  });
}

function isKnownFurther({ URL, issued, publisher, accessed, note, text }: Source): boolean {
  return [URL, issued, publisher, accessed, note, text].some((known) => known !== undefined);
}

/** Whether each premise stands where the argument puts it, and what that speaks to stands above it. */
function isKept(
  { id, premises, target }: Argument,
  entries: ReadonlyMap<string, OutlineEntry>,
): boolean {
  return premises.every((premise) => {
    const entry = entries.get(premise);
    if (entry?.through !== id || entry.parent === null) return false;
    return target.kind === 'statement' || entries.get(entry.parent)?.through === target.id;
  });
}

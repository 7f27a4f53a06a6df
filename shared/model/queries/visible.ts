import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../ids.ts';
import { isClear, isWhole, type Lens, type MapView } from '../map-view.ts';
import type { Statement } from '../statement.ts';
import { argumentsOn } from './index-arguments.ts';
import { outlineOf } from './outline.ts';
import { positionsOf } from './positions.ts';
import { sidesOf } from './sides.ts';
import type { Structure } from './structure.ts';

/** The part of a map that a view shows. */
export interface Shown {
  readonly statements: ReadonlySet<StatementId>;
  /** Those whose premises and target are all shown, except those on a folded statement. */
  readonly arguments: ReadonlySet<ArgumentId>;
  /** The shown statements that the lens did not ask for: they are on the way to others. */
  readonly context: ReadonlySet<StatementId>;
  /**
   * How many statements are hidden under each folded one: 0 where all that speaks to it is shown
   * elsewhere. Those to which nothing speaks are absent.
   */
  readonly foldedCounts: ReadonlyMap<StatementId, number>;
  /** The free notes: all, but none beside a single branch. */
  readonly notes: ReadonlySet<NoteId>;
}

/**
 * What a view shows of a map; null for everything. Folding hides what hangs on a statement: everything from which every
 * path of arguments leads through folded statements. Focus shows one branch, its root on top. The lens shows the
 * statements it asks for, those on the way from them to the top as the outline reads them, and the premises they share
 * arguments with. Linear except for the counts, which take one walk for each folded statement that is shown.
 */
export function findShown(map: ArgumentMap, view: MapView): Shown | null {
  if (isWhole(view)) return null;
  const focus = view.focus !== null && map.statements.has(view.focus) ? view.focus : null;
  const roots = focus === null ? findRoots(map) : [focus];
  const reached = reach(map, roots, view.folded);
  const asked = askLens(map, view, reached);
  const statements = isClear(view.lens) ? reached : keepWays(map, asked, reached);
  return {
    statements,
    arguments: findShownArguments(map, statements, view.folded),
    context: new Set([...statements].filter((id) => !asked.has(id))),
    foldedCounts: countFolded(map, view.folded, { statements, reached }),
    notes: new Set(focus === null ? map.notes.keys() : []),
  };
}

function findRoots(map: ArgumentMap): readonly StatementId[] {
  return outlineOf(map)
    .filter(({ through }) => through === null)
    .map(({ id }) => id);
}

/** What leads to the roots, none of it by way of a folded statement. */
function reach(
  map: ArgumentMap,
  roots: readonly StatementId[],
  folded: ReadonlySet<StatementId>,
): ReadonlySet<StatementId> {
  const reached = new Set(roots.filter((id) => map.statements.has(id)));
  const ahead: Argument[] = [];
  const enter = (id: StatementId) => {
    if (!folded.has(id)) for (const argument of argumentsOn(map, id)) ahead.push(argument);
  };
  for (const id of reached) enter(id);
  for (let argument = ahead.pop(); argument !== undefined; argument = ahead.pop()) {
    for (const premise of argument.premises) {
      if (reached.has(premise)) continue;
      reached.add(premise);
      enter(premise);
    }
    for (const further of argumentsOn(map, argument.id)) ahead.push(further);
  }
  return reached;
}

function askLens(
  map: ArgumentMap,
  { lens, pinned }: MapView,
  reached: ReadonlySet<StatementId>,
): ReadonlySet<StatementId> {
  if (isClear(lens)) return reached;
  const asks = createQuestion(map, lens);
  const asked = new Set<StatementId>();
  for (const id of reached) {
    const statement = map.statements.get(id);
    if (statement !== undefined && (pinned.has(id) || asks(statement))) asked.add(id);
  }
  return asked;
}

function createQuestion(map: ArgumentMap, lens: Lens): (statement: Statement) => boolean {
  const positions = positionsOf(map);
  const sides = sidesOf(map);
  const isOnSide = (id: StatementId) => {
    const side = sides.get(id);
    return side === lens.side || side === 'both';
  };
  return ({ id, kind, tags, author }) =>
    (lens.position === null || positions.get(id)?.includes(lens.position) === true) &&
    (lens.side === null || isOnSide(id)) &&
    (lens.kind === null || kind === lens.kind) &&
    (lens.tag === null || tags.includes(lens.tag)) &&
    (lens.author === null || author === lens.author);
}

/** The statements asked for with all they stand under, as far as it was reached. */
function keepWays(
  map: ArgumentMap,
  asked: ReadonlySet<StatementId>,
  reached: ReadonlySet<StatementId>,
): ReadonlySet<StatementId> {
  const uses = new Map(outlineOf(map).map(({ id, through }) => [id, through]));
  const kept = new Set<StatementId>();
  const walked = new Set<StatementId | ArgumentId>();
  for (const start of asked) {
    let next: StatementId | ArgumentId | null = start;
    while (next !== null && !walked.has(next)) {
      walked.add(next);
      const argument: Argument | undefined = map.arguments.get(next as ArgumentId);
      for (const id of argument?.premises ?? [next as StatementId]) {
        if (reached.has(id)) kept.add(id);
      }
      // Above a focus nothing was reached, and the way ends.
      next = argument?.target.id ?? findUse(uses, next as StatementId, reached);
    }
  }
  return kept;
}

function findUse(
  uses: ReadonlyMap<StatementId, ArgumentId | null>,
  id: StatementId,
  reached: ReadonlySet<StatementId>,
): ArgumentId | null {
  return reached.has(id) ? (uses.get(id) ?? null) : null;
}

function findShownArguments(
  map: ArgumentMap,
  statements: ReadonlySet<StatementId>,
  folded: ReadonlySet<StatementId>,
): ReadonlySet<ArgumentId> {
  const shown = new Set<ArgumentId>();
  const ahead: Argument[] = [];
  for (const id of statements) {
    if (folded.has(id)) continue;
    for (const argument of argumentsOn(map, id)) ahead.push(argument);
  }
  for (let argument = ahead.pop(); argument !== undefined; argument = ahead.pop()) {
    if (!argument.premises.every((premise) => statements.has(premise))) continue;
    shown.add(argument.id);
    for (const further of argumentsOn(map, argument.id)) ahead.push(further);
  }
  return shown;
}

const NOTHING: ReadonlySet<StatementId> = new Set();

function countFolded(
  map: ArgumentMap,
  folded: ReadonlySet<StatementId>,
  { statements, reached }: Pick<Shown, 'statements'> & { reached: ReadonlySet<StatementId> },
): ReadonlyMap<StatementId, number> {
  const counts = new Map<StatementId, number>();
  for (const id of folded) {
    if (!statements.has(id) || argumentsOn(map, id).length === 0) continue;
    let count = 0;
    for (const below of reach(map, [id], NOTHING)) if (!reached.has(below)) count += 1;
    counts.set(id, count);
  }
  return counts;
}

/** The part of a map that is shown, as queries read it. Linear. */
export function restrictTo(map: ArgumentMap, shown: Shown): Structure {
  return {
    statements: keepEntries(map.statements, shown.statements),
    arguments: keepEntries(map.arguments, shown.arguments),
  };
}

function keepEntries<Id, Entity>(
  table: ReadonlyMap<Id, Entity>,
  ids: ReadonlySet<Id>,
): ReadonlyMap<Id, Entity> {
  return new Map([...table].filter(([id]) => ids.has(id)));
}

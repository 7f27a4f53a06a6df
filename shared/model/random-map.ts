import type { Random } from '../base/random.ts';
import { type Argument, createArgument, type Premises, type Target } from './argument.ts';
import { type ArgumentMap, createMap } from './argument-map.ts';
import type { Direction } from './direction.ts';
import type { Frame } from './frame.ts';
import type { ArgumentId, FrameId, MapId, NoteId, SourceId, StatementId } from './ids.ts';
import type { Note } from './note.ts';
import { createDice, createText, type Dice } from './random-text.ts';
import type { Source } from './source.ts';
import {
  type Citation,
  createStatement,
  POSITION_HUES,
  type Statement,
  type StatementKind,
} from './statement.ts';
import type { ValueLens } from './value-lens.ts';

/** What a random map is to be like. */
export interface RandomMapOptions {
  /** How many statements, the motion included; 0 gives an empty map. */
  readonly statements: number;
  /** Absent: the default. */
  readonly direction?: Direction;
}

/**
 * A sound map as people might draw it, the same for the same numbers: a motion `s0`, positions below
 * it, arguments growing from all over, and of everything awkward a little: co-premises, undercuts and
 * undercuts of undercuts, premises shared by several arguments, rings, statements that lead nowhere,
 * equal orders, long, empty and multilingual texts, sources, citations, notes and frames. For tests and
 * benchmarks. Linear.
 */
export function createRandomMap(random: Random, options: RandomMapOptions): ArgumentMap {
  const { direction } = options;
  const dice = createDice(random);
  const sources = createSources(dice, Math.ceil(options.statements / 12));
  const statements = createStatements(dice, options.statements, sources);
  const id = `m${dice.below(1e6)}` as MapId;
  const details = {
    title: createText(dice),
    language: dice.pick(['', 'en', 'ja']),
    ...(direction === undefined ? {} : { direction }),
    ...(statements.length > 1 ? { lenses: createLenses(statements) } : {}),
  };
  const links = createArguments(dice, statements);
  const notes = createNotes(dice, Math.ceil(options.statements / 25));
  return createMap(id, {
    details,
    statements,
    arguments: links,
    sources,
    notes,
    frames: createFrames(statements, notes),
  });
}

/** One that names the first position, and something that the map does not hold. */
function createLenses(statements: readonly Statement[]): readonly ValueLens[] {
  const positions = statements.filter(({ kind }) => kind === 'position').slice(0, 1);
  const weights = [...positions.map(({ id }) => id), 'gone' as StatementId].map((position) => ({
    position,
    weight: 0.5,
  }));
  return [{ name: 'A budget hawk', weights }];
}

/** Around every tenth statement with the two that follow, some of them with a note. */
function createFrames(statements: readonly Statement[], notes: readonly Note[]): readonly Frame[] {
  return statements.flatMap(({ id }, index) => {
    if (index % 10 !== 4) return [];
    const rest = [...statements.slice(index + 1, index + 3), ...notes.slice(0, index % 4)];
    const frame: Frame = {
      id: `f${index}` as FrameId,
      title: index % 20 === 4 ? 'Costs' : '費用',
      members: [id, ...rest.map((member) => member.id)],
    };
    return [index % 20 === 4 ? { ...frame, hue: 'teal' as const } : frame];
  });
}

function createSources(dice: Dice, count: number): readonly Source[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index}` as SourceId,
    type: dice.pick(['article-newspaper', 'report', 'webpage']),
    title: createText(dice),
    author: dice.chance(0.7) ? [{ family: createText(dice) }] : [{ literal: createText(dice) }],
    ...(dice.chance(0.5) ? { issued: dice.pick(['2020', '2020-08', '2020-08-01']) } : {}),
  }));
}

function createStatements(
  dice: Dice,
  count: number,
  sources: readonly Source[],
): readonly Statement[] {
  const positions = Math.min(8, Math.ceil(count / 10));
  return Array.from({ length: count }, (_, index) => {
    const kind = pickKind(dice, index, positions);
    return createStatement({
      id: `s${index}` as StatementId,
      kind,
      text: createText(dice),
      at: { x: dice.below(4000), y: dice.below(4000) },
      ...(dice.chance(0.4) ? { credence: dice.below(101) / 100 } : {}),
      ...(kind === 'position' && dice.chance(0.4) ? { hue: dice.pick(POSITION_HUES) } : {}),
      ...(dice.chance(0.05) ? { burden: 'stands-only-if-supported' } : {}),
      citations: kind === 'evidence' ? createCitations(dice, sources) : [],
      tags: dice.chance(0.1) ? [createText(dice)] : [],
      comment: dice.chance(0.05) ? createText(dice) : '',
      ...pickAuthor(index),
      ...(index % 13 === 5 ? { credenceRange: { low: 0.25, high: 0.75 } } : {}),
    });
  });
}

function pickAuthor(index: number): Pick<Statement, 'author'> {
  if (index % 17 !== 3) return {};
  return { author: index % 2 === 0 ? 'Mill' : '福沢 諭吉' };
}

function pickKind(dice: Dice, index: number, positions: number): StatementKind {
  if (index === 0) return 'motion';
  if (index <= positions) return 'position';
  return dice.chance(0.2) ? 'evidence' : 'claim';
}

function createCitations(dice: Dice, sources: readonly Source[]): readonly Citation[] {
  const source = sources[dice.below(sources.length)];
  if (source === undefined || dice.chance(0.2)) return [];
  return [
    {
      source: source.id,
      ...(dice.chance(0.6) ? { locator: `p. ${dice.below(300)}` } : {}),
      ...(dice.chance(0.3) ? { quote: createText(dice) } : {}),
    },
  ];
}

/** Links statement after statement to what is there already, and now and then adds a cross link. */
function createArguments(dice: Dice, statements: readonly Statement[]): readonly Argument[] {
  const links: Argument[] = [];
  for (const [index, statement] of statements.entries()) {
    if (index === 0 || dice.chance(0.04)) continue;
    const target = pickTarget(dice, statements, index, links);
    links.push(
      createLink(dice, links.length, pickPremises(dice, statements, index, target), target),
    );
    const other = statements[1 + dice.below(statements.length - 1)];
    if (!dice.chance(0.05) || other === undefined || other.id === statement.id) continue;
    const ring: Target = { kind: 'statement', id: statement.id };
    links.push(createLink(dice, links.length, [other.id], ring));
  }
  return links;
}

function createLink(dice: Dice, index: number, premises: Premises, target: Target): Argument {
  return createArgument({
    id: `a${index}` as ArgumentId,
    relation: dice.chance(0.4) ? 'attacks' : 'supports',
    premises,
    target,
    order: dice.chance(0.1) ? dice.below(3) : index,
    ...(dice.chance(0.3) ? { weight: dice.below(101) / 100 } : {}),
    ...(dice.chance(0.1) ? { ...QUESTIONED_SIGN, warrant: createText(dice) } : {}),
  });
}

const QUESTIONED_SIGN = {
  scheme: 'sign',
  questions: [{ question: 'other-explanation', state: 'questioned' }],
} as const;

/** Positions speak to the motion, others mostly to something recent, some to an earlier argument. */
function pickTarget(
  dice: Dice,
  statements: readonly Statement[],
  index: number,
  links: readonly Argument[],
): Target {
  const attacked = links[links.length - 1 - dice.below(Math.min(links.length, 10))];
  if (statements[index]?.kind !== 'position' && attacked !== undefined && dice.chance(0.07)) {
    return { kind: 'argument', id: attacked.id };
  }
  const isPosition = statements[index]?.kind === 'position';
  const distance = 1 + dice.below(Math.min(index, dice.chance(0.7) ? 12 : index));
  const target = statements[isPosition ? 0 : index - distance] ?? statements[0];
  return { kind: 'statement', id: target?.id ?? ('s0' as StatementId) };
}

/** The statement itself, and now and then an earlier one or two as its co-premises. */
function pickPremises(
  dice: Dice,
  statements: readonly Statement[],
  index: number,
  target: Target,
): Premises {
  const own = `s${index}` as StatementId;
  const others = new Set<StatementId>();
  while (dice.chance(0.12)) {
    const other = statements[1 + dice.below(statements.length - 1)]?.id;
    if (other !== undefined && other !== own && other !== target.id) others.add(other);
  }
  return [own, ...others];
}

function createNotes(dice: Dice, count: number): readonly Note[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `n${index}` as NoteId,
    text: createText(dice),
    at: { x: dice.below(4000), y: dice.below(4000) },
  }));
}

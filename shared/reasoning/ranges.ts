import type { ArgumentMap } from '../model/argument-map.ts';
import type { GradualName } from '../model/gradual-name.ts';
import type { StatementId } from '../model/ids.ts';
import { credenceRangeOf } from '../model/statement.ts';
import { type Allowance, allowAll } from './allowance.ts';
import { computeStrengths } from './compute-strengths.ts';
import type { Framework, Slot, Slots } from './framework.ts';
import { planPass } from './pass.ts';
import type { Strengths } from './strengths.ts';
import { allSlots } from './walk.ts';

/** Figures from one to another, both from 0 to 1. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range that the credence of each statement lies in; one that is not named keeps its credence. */
export type CredenceRanges = ReadonlyMap<StatementId, Range>;

/**
 * The ranges that the credences of a map lie in: those that its author gave, and around every other
 * credence `margin` to either side. A credence that is only tried, and so differs from the map's, is sure.
 */
export function rangesOf(
  { statements }: Pick<ArgumentMap, 'statements'>,
  { bases, slots }: Pick<Framework, 'bases' | 'slots'>,
  margin = 0,
): CredenceRanges {
  const ranges = new Map<StatementId, Range>();
  for (const statement of statements.values()) {
    const { id, credence, credenceRange } = statement;
    const tried = bases[slots.get(id) ?? -1] ?? credence;
    if (tried !== credence) continue;
    const around = { low: Math.max(0, credence - margin), high: Math.min(1, credence + margin) };
    const range = credenceRange === undefined ? around : credenceRangeOf(statement);
    if (range.low < range.high) ranges.set(id, range);
  }
  return ranges;
}

/** Between what strengths every slot comes out. */
export interface StrengthRanges {
  readonly low: Strengths;
  readonly high: Strengths;
}

/**
 * How weak and how strong everything can come out when credences are known to lie in ranges only; those
 * without a range are as they are. The least strength of a statement is what comes of the least of all
 * that supports it and the most of all that attacks it, so that one evaluation of twice the framework
 * gives both ends. Exact where each statement with a range only helps or only hurts; a range around one
 * that does both may be too wide, never too narrow. NaN where strengths on a ring do not settle, or the
 * allowance is spent.
 */
export function computeRanges(
  framework: Framework,
  semantics: GradualName,
  credences: CredenceRanges,
  allowance: Allowance = allowAll(),
): StrengthRanges {
  const count = framework.ids.length;
  const doubled = doubleFramework(framework);
  const bases = [...doubled.bases];
  for (const [id, { low, high }] of credences) {
    const slot = framework.slots.get(id);
    if (slot === undefined) continue;
    bases[slot] = low;
    bases[slot + count] = high;
  }
  const ranged = { ...doubled, bases };
  const strengths = new Float64Array(2 * count);
  computeStrengths(ranged, planPass(ranged, semantics, allSlots(ranged)), strengths, allowance);
  return { low: strengths.slice(0, count), high: strengths.slice(count) };
}

/** Every slot twice: as weak as it can be, and, as many slots later, as strong as it can be. */
function doubleFramework(framework: Framework): Framework {
  const count = framework.ids.length;
  const later = (slots: Slots): Slots => slots.map((slot) => slot + count);
  const same = (table: readonly Slots[]): readonly Slots[] => [...table, ...table.map(later)];
  const crossed = (table: readonly Slots[]): readonly Slots[] => [...table.map(later), ...table];
  const depends = (slots: Slots, slot: Slot, isLater: boolean): Slots =>
    framework.attacks[slot] === isLater ? slots : later(slots);
  return {
    ids: [...framework.ids, ...framework.ids],
    slots: framework.slots,
    rules: [...framework.rules, ...framework.rules],
    bases: [...framework.bases, ...framework.bases],
    attacks: [...framework.attacks, ...framework.attacks],
    premises: same(framework.premises),
    supporters: same(framework.supporters),
    attackers: crossed(framework.attackers),
    dependents: [
      ...framework.dependents.map((slots, slot) => depends(slots, slot, false)),
      ...framework.dependents.map((slots, slot) => depends(slots, slot, true)),
    ],
  };
}

/** Whether something is stronger than one half for all credences in their ranges, for some, or for none. */
export function holdsFor({ low, high }: Range): 'all' | 'some' | 'none' {
  if (low > 0.5) return 'all';
  return high > 0.5 ? 'some' : 'none';
}

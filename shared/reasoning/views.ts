import { type Allowance, allowAll } from './allowance.ts';
import type { Evaluation } from './evaluate.ts';
import type { Framework, Slot, Slots } from './framework.ts';
import { LABEL, type Label } from './label.ts';
import { type Bounds, labelAt, narrowBounds, tighten, widen } from './label-bounds.ts';
import { splitApart } from './walk.ts';

/** A way of seeing what the grounded labels leave open. */
export interface View {
  readonly labels: readonly Label[];
  /** Nothing is left open in it. */
  readonly isStable: boolean;
}

/** The defensible views of a map. */
export interface Views {
  /** The preferred ones, at most `MOST_VIEWS`; the stable ones are among them. */
  readonly preferred: readonly View[];
  /** Slots that are open in the grounded labels and come out the same, in or out, in every view. */
  readonly agreed: Slots;
  /** Whether the search was ended by a cap: there may be more views, and `agreed` is empty. */
  readonly isCut: boolean;
}

/** Views that are listed at most. */
const MOST_VIEWS = 64;
/** Guesses that a search makes at most in one part of a map. */
const MOST_GUESSES = 20_000;

/**
 * The preferred labellings: complete ones, in which every label meets its conditions, that decide as much
 * as can be decided: no other agrees with one and decides more. Where every argument is a plain attack
 * these are the preferred extensions of Dung (1995), the maximal sets that defend themselves; with
 * support they are those of abstract dialectical frameworks (Brewka and others, IJCAI 2013), so that a
 * stable view, which leaves nothing open, is always preferred. Searches only what the grounded labels
 * leave open, part by part. Exponential at worst, and therefore capped; each look
 * at a label spends one of the allowance, and once it is spent the search is cut.
 */
export function findViews(
  { framework, labels }: Pick<Evaluation, 'framework' | 'labels'>,
  allowance: Allowance = allowAll(),
): Views {
  const open = framework.ids
    .map((_, slot) => slot)
    .filter((slot) => labels[slot] === LABEL.undecided);
  let isCut = false;
  let combined: readonly (Choice | null)[] = [null];
  // One for all parts: no link leads from one to another.
  const bounds = { low: Uint8Array.from(labels), high: Uint8Array.from(labels), past: [] };
  for (const part of splitApart(framework, open)) {
    const { found, isCut: isPartCut } = searchPart(framework, bounds, part, allowance);
    allowance.left -= combined.length * found.length;
    const products = combined.flatMap((before) => found.map((local) => ({ part, local, before })));
    isCut ||= isPartCut || products.length > MOST_VIEWS;
    combined = products.slice(0, MOST_VIEWS);
  }
  const preferred = combined.map((choice) => {
    const view = overlay(labels, choice);
    return { labels: view, isStable: !view.includes(LABEL.undecided) };
  });
  const agreed = open.filter((slot) => {
    const label = preferred[0]?.labels[slot];
    const isSame = preferred.every((view) => view.labels[slot] === label);
    return label !== LABEL.undecided && isSame;
  });
  return { preferred, agreed: isCut ? [] : agreed, isCut };
}

/** The labels of a part, in the order of its slots. */
type Local = readonly Label[];

/** What one part comes to, after what those before it come to: views share what they have in common. */
interface Choice {
  readonly part: Slots;
  readonly local: Local;
  readonly before: Choice | null;
}

function overlay(grounded: readonly Label[], last: Choice | null): readonly Label[] {
  const labels = [...grounded];
  for (let choice = last; choice !== null; choice = choice.before) {
    const { part, local } = choice;
    for (const [index, slot] of part.entries()) labels[slot] = local[index] ?? LABEL.undecided;
  }
  return labels;
}

/** Writes the slots of the part into bounds, and reads those of no other but what the grounded labels decide. */
function searchPart(
  framework: Framework,
  bounds: Bounds,
  part: Slots,
  allowance: Allowance,
): { readonly found: readonly Local[]; readonly isCut: boolean } {
  const inPlay = new Set(part);
  let found: Local[] = [];
  // What is still to be tried, without recursion: a map may leave thousands of labels open.
  const ahead: Guess[] = [];
  let guesses = 0;
  let isCut = false;

  function keep(local: Local): void {
    found = [...found.filter((known) => !decidesLess(known, local)), local];
    if (found.length > MOST_VIEWS) isCut = true;
  }

  /** Goes on with the bounds, which are narrow up to a place of the part. */
  function look(from: number): void {
    if (found.some((known) => onlyRepeats(part, bounds, known))) return;
    let at = from;
    while (at < part.length && bounds.low[part[at] ?? 0] === bounds.high[part[at] ?? 0]) at += 1;
    const next = part[at];
    if (next === undefined) {
      keep(part.map((slot) => labelAt(bounds.low, slot)));
      return;
    }
    const past = bounds.past.length;
    // The last is taken first.
    for (const label of [LABEL.undecided, LABEL.out, LABEL.in]) {
      ahead.push({ past, at, slot: next, label });
    }
  }

  for (const slot of part) {
    bounds.low[slot] = LABEL.out;
    bounds.high[slot] = LABEL.in;
  }
  look(0);
  for (let next = ahead.pop(); next !== undefined && !isCut; next = ahead.pop()) {
    guesses += 1;
    allowance.left -= part.length;
    if (guesses > MOST_GUESSES || allowance.left < 0) isCut = true;
    const { past, at, slot, label } = next;
    widen(bounds, past);
    if (tighten(bounds, slot, label, label) === 'contradiction') continue;
    if (narrowBounds(framework, inPlay, bounds, [slot], allowance)) look(at);
  }
  return { found: found.slice(0, MOST_VIEWS), isCut };
}

/** A label to be tried within bounds. */
interface Guess {
  /** How long the past of the bounds was. */
  readonly past: number;
  /** Its place in the part; all before are decided. */
  readonly at: number;
  readonly slot: Slot;
  readonly label: Label;
}

/** Whether all that the bounds allow decides no more than a known labelling, and nothing otherwise. */
function onlyRepeats(part: Slots, { low, high }: Bounds, known: Local): boolean {
  return part.every((slot, index) => {
    const label = known[index] ?? LABEL.undecided;
    const [least, most] = [labelAt(low, slot), labelAt(high, slot)];
    return least >= Math.min(label, LABEL.undecided) && most <= Math.max(label, LABEL.undecided);
  });
}

function decidesLess(less: Local, more: Local): boolean {
  return less.every((label, index) => label === LABEL.undecided || label === more[index]);
}

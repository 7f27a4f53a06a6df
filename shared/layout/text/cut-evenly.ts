import { TRAIT } from './character-traits.ts';
import { type Cut, cutGreedily, type Paragraph } from './cut-greedily.ts';
import { numberAt } from './number-at.ts';

/**
 * As many lines as `cutGreedily` gives, as even as they can be: of all ways to break, the one with the least sum of
 * squared widths, and of equal ones that with the shortest last lines. Where a word has to be split, or a character is
 * wider than a line, the greedy lines. Takes time for each line and each pair of places that one line has room for.
 */
export function cutEvenly(paragraph: Paragraph): readonly Cut[] {
  const greedy = cutGreedily(paragraph);
  if (greedy.length < 2 || greedy.some(({ splitsWord }) => splitsWord)) return greedy;
  if (greedy.some(({ width }) => width > paragraph.limit)) return greedy;
  const steps = findSteps(paragraph);
  const cuts: Cut[] = [];
  let step = steps.length - 1;
  for (const before of findWays(steps, greedy.length, paragraph.limit).reverse()) {
    const start = before[step] ?? 0;
    cuts.push(lineBetween(steps, start, step));
    step = start;
  }
  return cuts.reverse();
}

/** A place where a line may begin and the one before ends; widths are counted from the paragraph's beginning. */
interface Step {
  readonly first: number;
  readonly from: number;
  /** The end of the line before, without the spaces that hang there. */
  readonly end: number;
  readonly to: number;
}

function findSteps({ scanned, places, first, end }: Paragraph): readonly Step[] {
  const steps: Step[] = [{ first, from: 0, end: first, to: 0 }];
  let total = 0;
  let last = { end: first, to: 0 };
  for (let index = first; index < end; index += 1) {
    const isSpace = (numberAt(scanned.traits, index) & TRAIT.SPACE) !== 0;
    if (!isSpace && numberAt(places, index) === 1 && last.end > first) {
      steps.push({ first: index, from: total, ...last });
    }
    total += numberAt(scanned.widths, index);
    if (!isSpace) last = { end: index + 1, to: total };
  }
  return [...steps, { first: end, from: total, ...last }];
}

/** For each number of lines, one first: where the last of them begins so that they are most even, by where it ends. */
function findWays(steps: readonly Step[], lineCount: number, limit: number): Int32Array[] {
  const ways: Int32Array[] = [];
  let costs = steps.map((_, step) => (step === 0 ? 0 : Number.POSITIVE_INFINITY));
  for (let line = 0; line < lineCount; line += 1) {
    const way = new Int32Array(steps.length);
    costs = steps.map((_, step) => {
      let least = Number.POSITIVE_INFINITY;
      for (let start = step - 1; start >= 0; start -= 1) {
        const { width } = lineBetween(steps, start, step);
        if (width > limit) break;
        const cost = (costs[start] ?? 0) + width * width;
        if (cost >= least) continue;
        least = cost;
        way[step] = start;
      }
      return least;
    });
    ways.push(way);
  }
  return ways;
}

function lineBetween(steps: readonly Step[], start: number, step: number): Cut {
  const { first = 0, from = 0 } = steps[start] ?? {};
  const { end = 0, to = 0 } = steps[step] ?? {};
  return { first, end, width: to - from, splitsWord: false };
}

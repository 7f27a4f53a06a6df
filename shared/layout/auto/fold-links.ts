import { findGreatest } from '../../base/extremes.ts';
import { CARD_GAP, RAIL_GUTTER, ROW_DROP, STACK_DROP } from '../spacing.ts';
import { lowestWithin, type Shape } from './shape.ts';
import { measureStack } from './stack-shapes.ts';
import { type Knot, type Lead, NO_LEAD, type Thread } from './tie-thread.ts';

/** The shapes of a lead in a column, and what they take. */
export interface LeadShapes {
  readonly lead: Lead;
  readonly above: readonly Shape[];
  readonly aside: readonly Shape[];
  /** From the top of what is above to that of the statement. */
  readonly drop: number;
  /** From the left edge of the statement to the right edge of what is above. */
  readonly width: number;
  readonly asideWidth: number;
  readonly asideHeight: number;
  readonly strain: number;
}

/** A knot with its sides in one stack beneath its card. */
export interface Link {
  readonly knot: Knot;
  readonly lead: LeadShapes;
  /** Those of the lead: how far it is inset, and from the top of what is above it to its own. */
  readonly inset: number;
  readonly drop: number;
  readonly sides: readonly Shape[];
  /** From the left edge of its card to what stands at its right. */
  readonly asideX: number;
  readonly width: number;
  /** From the top of the card to where the next begins. */
  readonly height: number;
  readonly strain: number;
  /** Whether it may stand at the top of a column. */
  readonly isFree: boolean;
  /** What it takes with all that has to follow it in its column. */
  readonly run: number;
  /** Whether even the end of the thread has to follow it. */
  readonly runsOut: boolean;
}

/** What each card of a folded thread adds to the strain. */
const FOLD_STRAIN = 3;

/** A thread as links of columns about as wide as given. */
export interface Chain {
  readonly links: readonly Link[];
  /** What stands with the end, and whether that may stand at the top of a column. */
  readonly lead: LeadShapes;
  readonly isEndFree: boolean;
}

/** The knots of a thread as links of columns about as wide as given. */
export function toChain({ knots, end }: Thread, width: number): Chain {
  const lead = shapeLead(end.lead, width);
  const isEndFree = isFree(end.lead, knots[knots.length - 1]);
  const links: Link[] = [];
  let [run, runsOut] = [isEndFree ? 0 : lead.drop, !isEndFree];
  for (let index = knots.length - 1; index >= 0; index -= 1) {
    const knot = knots[index];
    if (knot === undefined) continue;
    const link = toLink(knot, (knots[index + 1] ?? end).lead, width);
    run += link.lead.drop + link.height;
    link.isFree = isFree(knot.lead, knots[index - 1]);
    link.run = run;
    link.runsOut = runsOut;
    links.push(link);
    if (link.isFree) [run, runsOut] = [0, false];
  }
  return { links: links.reverse(), lead, isEndFree };
}

/** A line to the next column needs the room at the right of a card, and leads to a lone card. */
function isFree(lead: Lead, above: Knot | undefined): boolean {
  const isAlone = lead.inset === 0 && lead.aside.length === 0;
  return isAlone && (above === undefined || above.lead.aside.length === 0);
}

/** A link by itself: what follows it is not known yet. */
function toLink(
  knot: Knot,
  next: Lead,
  width: number,
): { -readonly [Key in keyof Link]: Link[Key] } {
  const { card } = knot;
  const lead = shapeLead(knot.lead, width);
  const sides = knot.sides.length === 0 ? NO_SIDES : shapeSides(knot.sides, width);
  const stack = measureStack(sides);
  const beneath = sides.length === 0 ? 0 : stack.height + CARD_GAP;
  const isRow = sides.length === 0 && next.inset === 0;
  const own = Math.max(card.width, sides.length === 0 ? 0 : knot.inset + stack.width);
  return {
    knot,
    lead,
    inset: knot.lead.inset,
    drop: lead.drop,
    sides,
    asideX: own + CARD_GAP + RAIL_GUTTER,
    width: widthWithLead(own, lead),
    height: Math.max(card.height + (isRow ? ROW_DROP : STACK_DROP + beneath), lead.asideHeight),
    strain: lead.strain + stack.strain + FOLD_STRAIN * (sides.length + 1),
    isFree: false,
    run: 0,
    runsOut: false,
  };
}

const NO_SIDES: readonly Shape[] = [];

function shapeSides(sides: Knot['sides'], width: number): readonly Shape[] {
  return sides.map(({ railed }) => lowestWithin(railed, width));
}

/** Shapes a lead for a column about as wide as given. */
function shapeLead(lead: Lead, width: number): LeadShapes {
  if (lead === NO_LEAD) return LONE;
  const above = lead.above.map(({ shaped }) => lowestWithin(shaped.railed, width));
  const aside = lead.aside.map(({ railed }) => lowestWithin(railed, width));
  const [stack, others] = [measureStack(above), measureStack(aside)];
  const shift = Math.max(0, findGreatest(lead.above.map((one) => one.shift)));
  return {
    lead,
    above,
    aside,
    drop: above.length === 0 ? 0 : stack.height + CARD_GAP,
    width: above.length === 0 ? 0 : stack.width + shift,
    asideWidth: aside.length === 0 ? 0 : CARD_GAP + RAIL_GUTTER + others.width,
    asideHeight: aside.length === 0 ? 0 : others.height + CARD_GAP,
    strain: stack.strain + others.strain,
  };
}

/** What stands with nothing, as most statements do. */
const LONE: LeadShapes = {
  lead: NO_LEAD,
  above: [],
  aside: [],
  drop: 0,
  width: 0,
  asideWidth: 0,
  asideHeight: 0,
  strain: 0,
};

/** The width of a statement that is so wide itself together with its lead. */
export function widthWithLead(own: number, lead: LeadShapes): number {
  return Math.max(own + lead.asideWidth, lead.width);
}

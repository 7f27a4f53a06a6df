import { isDeepEqual } from '../../base/deep-equal.ts';
import type { ArgumentId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, growBox } from '../box.ts';
import type { CardField, FieldCard } from './card-field.ts';
import { drawTrack } from './draw-track.ts';
import { findWay } from './find-way.ts';
import { hidesJoint, loosenBlock, openCard, openEnds, openStarts } from './gates.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { Ground } from './ground.ts';
import { HEADINGS } from './heading.ts';
import type { Joint } from './junctions.ts';
import { FARTHEST_ASIDE } from './part-lines.ts';
import type { RouteEnd } from './route-end.ts';
import type { Route } from './route-fan.ts';
import { slideEnd } from './slide-end.ts';
import { straightenWay } from './straighten-way.ts';

// Lines are led no farther than this from the box around what they join.
const ROOM_TO_LEAD = 320;

// The steps that all premises of one argument may take: some hundred premises take as many.
const MOST_PREMISE_STEPS = 20_000;

/** Lines run no farther than this from the box around what they join, in canvas units. */
export const ROOM_FOR_LINES = ROOM_TO_LEAD + FARTHEST_ASIDE;

/**
 * The route led clear of cards: itself where no card hides any of it, and where no way around was found
 * in the steps that one line may take. Kept in the field. The same route, end and cards give the
 * same, whatever was asked before.
 */
export function avoidCards(plain: Route, end: RouteEnd, field: CardField): Route {
  const { id } = plain.block.argument;
  const kept = field.kept.get(id);
  if (kept !== undefined && isDeepEqual(kept.plain, plain) && isDeepEqual(kept.end, end)) {
    return kept.route;
  }
  const ground = layGround(plain.block, end, field);
  const route = isHidden(plain, ground) ? leadAround(plain, end, ground) : plain;
  field.kept.set(id, { plain, end, route, seen: ground.seen });
  return route;
}

/**
 * Leads the route of an argument that was led in an earlier field anew in a later one, which keeps it, so
 * that it is there when it is asked for. Nothing where there is none.
 */
export function leadAhead(id: ArgumentId, before: CardField, after: CardField): void {
  const kept = before.kept.get(id);
  if (kept !== undefined) avoidCards(kept.plain, kept.end, after);
}

/** What the line of a block is led through on its way to its end. */
export function layGround(block: PremiseBlock, end: RouteEnd, field: CardField): Ground {
  const own = block.cards.map(({ premise, box }): FieldCard => ({ id: premise, box }));
  if (end.kind === 'card') own.push(end);
  const joined: Box[] = own.map(({ box }) => box);
  if (end.kind === 'mark') joined.push({ ...end.at, width: 0, height: 0 });
  const within = growBox(encloseBoxes(joined) ?? block.box, ROOM_TO_LEAD);
  return new Ground({ field, own, within, track: drawTrack(block) });
}

function isHidden({ joint, trunk }: Route, ground: Ground): boolean {
  return ground.hidesLine(trunk) || hidesJoint(ground, joint);
}

function leadAround(plain: Route, end: RouteEnd, ground: Ground): Route {
  const { block } = plain;
  if (block.arrangement !== 'loose') {
    const led = leadTrunk(plain, end, ground);
    if (led !== null || block.cards.length < 2) return led ?? plain;
  }
  const led = leadTrunk({ ...plain, block: loosenBlock(block) }, end, ground);
  return led === null ? plain : { ...led, block, joint: leadPremises(led, ground) };
}

function leadTrunk(plain: Route, end: RouteEnd, ground: Ground): Route | null {
  const starts = openStarts(plain, ground);
  const ends = openEnds(plain, end, ground);
  const { way } = findWay(
    ground,
    starts.map(({ gate }) => gate),
    ends.map(({ gate }) => gate),
  );
  const start = starts[way?.start ?? -1];
  const last = ends[way?.end ?? -1];
  if (way === null || start === undefined || last === undefined) return null;
  const trunk = straightenWay([...way.points, last.joined], ground);
  const { relation } = plain.block.argument;
  return { block: plain.block, joint: start.joined, trunk: slideEnd(trunk, end, relation, ground) };
}

/** The premises of a loose block come each by its own way to the mark at the first, as far as the steps reach. */
function leadPremises({ block, joint: { junction, ways } }: Route, ground: Ground): Joint {
  const ends = HEADINGS.map((heading) => ({ at: junction, heading, cost: 0 }));
  let left = MOST_PREMISE_STEPS;
  const led = ways.map((plain, index): readonly Point[] => {
    const card = block.cards[index];
    if (left <= 0 || card === undefined || index === 0 || !ground.hidesLine(plain)) return plain;
    const starts = openCard(card.box, ground);
    const { way, steps } = findWay(
      ground,
      starts.map(({ gate }) => gate),
      ends,
    );
    left -= steps;
    const start = starts[way?.start ?? -1];
    return way === null || start === undefined
      ? plain
      : straightenWay([start.joined, ...way.points], ground);
  });
  return { junction, ways: led };
}

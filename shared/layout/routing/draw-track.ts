import type { Argument, Relation } from '../../model/argument.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { TRACKS } from './lanes.ts';

/**
 * Where in a lane the line of a block runs: 0 and up, below `TRACKS`. Lines of one relation to one target run
 * together, as on its rail, others on tracks of their own: which, is as good as drawn by lot, since no line
 * knows of another. Reasons and objections never share one to the same target, nor do the two of a pair.
 */
export function drawTrack({
  argument: { premises, target, relation },
  links,
}: PremiseBlock): number {
  const track = draw(target.id, relation);
  if (links.pair === null || target.id < premises[0]) return track;
  const isShared = track === draw(premises[0], relation);
  return isShared ? (track + 1) % TRACKS : track;
}

function draw(id: Argument['target']['id'], relation: Relation): number {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) {
    sum = (sum * 31 + id.charCodeAt(index)) % 9973;
  }
  return (sum + (relation === 'supports' ? 0 : 2)) % TRACKS;
}

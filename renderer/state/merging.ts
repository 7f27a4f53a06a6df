import type { Choices, Versions } from '../../shared/comparison/conflict.ts';
import { type Merge, mergeInPieces, mergeMaps } from '../../shared/comparison/merge-maps.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { AWAITED, NEVER, runInSlices } from './in-slices.ts';

interface Known {
  readonly base: ArgumentMap;
  readonly ours: ArgumentMap;
  readonly choices: Choices;
  readonly merge: Merge;
}

/** By what the other version says: the last one, which is asked for several times until it is taken over. */
const latest = new WeakMap<ArgumentMap, Known>();

/** What two versions give together. */
export function mergeVersions(versions: Versions<ArgumentMap>, choices: Choices): Merge {
  return findKnown(versions, choices) ?? note(versions, choices, mergeMaps(versions, choices));
}

/** The same with the window answering meanwhile, however many conflicts there are. */
export async function mergeSoon(versions: Versions<ArgumentMap>, choices: Choices): Promise<Merge> {
  const known = findKnown(versions, choices);
  if (known !== undefined) return known;
  const merging = mergeInPieces(versions, choices);
  return note(versions, choices, await runInSlices(merging, NEVER, AWAITED));
}

function findKnown({ base, ours, theirs }: Versions<ArgumentMap>, choices: Choices) {
  const known = latest.get(theirs);
  const isSame = known?.base === base && known.ours === ours;
  const isDecidedAlike =
    known?.choices === choices || (known?.choices.size === 0 && choices.size === 0);
  return isSame && isDecidedAlike ? known.merge : undefined;
}

function note(
  { base, ours, theirs }: Versions<ArgumentMap>,
  choices: Choices,
  merge: Merge,
): Merge {
  latest.set(theirs, { base, ours, choices, merge });
  return merge;
}

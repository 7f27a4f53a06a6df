import type { MapPart } from '../drawing/draw-map.ts';
import type { Say } from '../messages/create-say.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { findMotion } from '../model/queries/find-motion.ts';
import { listPositions } from '../model/queries/positions.ts';
import { findPart } from './find-part.ts';
import { numberSources } from './furniture/number-sources.ts';
import type { PictureExtent } from './picture-order.ts';

const LONGEST_QUOTE = 200;

/**
 * A picture of a map in prose, for those who do not see it: the map's description if it has one, then
 * what it is about, what stands for and against it, in whose name, and what it rests on. Linear.
 */
export function describeMap(map: ArgumentMap, extent: PictureExtent, say: Say): string {
  const part = findPart(map, extent);
  const count = part?.statements.size ?? map.statements.size;
  return [
    map.details.description.trim(),
    say('picture.about', { count }),
    ...describeMotion(map, part, say),
    ...describePositions(map, part, say),
    ...describeUndercuts(map, part, say),
    ...describeSources(map, part, say),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function listArguments(map: ArgumentMap, part: MapPart | null) {
  return [...map.arguments.values()].filter(({ id }) => part?.arguments.has(id) ?? true);
}

function describeMotion(map: ArgumentMap, part: MapPart | null, say: Say): readonly string[] {
  const motion = findMotion(map);
  if (motion === null || part?.statements.has(motion.id) === false) return [];
  const on = listArguments(map, part).filter(({ target }) => target.id === motion.id);
  const reasons = on.filter(({ relation }) => relation === 'supports').length;
  const about =
    quote(motion.text) === '' ? '' : say('picture.motion', { text: quote(motion.text) });
  const weighed = { reasons, objections: on.length - reasons };
  return [about, ...(on.length === 0 ? [] : [say('picture.onMotion', weighed)])];
}

function describePositions(map: ArgumentMap, part: MapPart | null, say: Say): readonly string[] {
  const names = listPositions(map)
    .filter((id) => part?.statements.has(id) ?? true)
    .map((id) => quote(map.statements.get(id)?.text ?? ''))
    .filter((name) => name !== '')
    .map((text) => say('comparison.quoted', { text }));
  if (names.length === 0) return [];
  const list = names.reduce((first, second) => say('comparison.list', { first, second }));
  return [say('picture.positions', { list })];
}

function describeUndercuts(map: ArgumentMap, part: MapPart | null, say: Say): readonly string[] {
  const count = listArguments(map, part).filter(
    ({ target, relation }) => target.kind === 'argument' && relation === 'attacks',
  ).length;
  return count === 0 ? [] : [say('picture.undercuts', { count })];
}

function describeSources(map: ArgumentMap, part: MapPart | null, say: Say): readonly string[] {
  const count = numberSources(map, part).size;
  return count === 0 ? [] : [say('picture.sources', { count })];
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= LONGEST_QUOTE) return line;
  return `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
}

import type { MapPart } from '../drawing/draw-map.ts';
import type { Say } from '../messages/create-say.ts';
import type { Argument } from '../model/argument.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { argumentsOn } from '../model/queries/index-arguments.ts';
import { readingOrder } from '../model/queries/outline.ts';
import type { Statement } from '../model/statement.ts';
import { findPart } from './find-part.ts';
import { numberSources } from './furniture/number-sources.ts';
import type { PictureExtent } from './picture-order.ts';

const LONGEST_QUOTE = 200;
// Of each side: what is listed has to be borne in mind by those who hear it.
const MOST_TOLD = 4;

/**
 * A picture of a map in prose, for those who do not see it: the map's description if it has one, then how large it is,
 * its motion or else what it starts from, what is said for and against that, and what it rests on. Linear.
 */
export function describeMap(map: ArgumentMap, extent: PictureExtent, say: Say): string {
  const part = findPart(map, extent);
  const count = part?.statements.size ?? map.statements.size;
  const sources = numberSources(map, part).size;
  const undercuts = countUndercuts(map, part);
  const sentences = [
    map.details.description.replace(/\s+/g, ' ').trim(),
    say('picture.about', { count }),
    ...describeTopic(map, part, say),
    undercuts === 0 ? '' : say('picture.undercuts', { count: undercuts }),
    sources === 0 ? '' : say('picture.sources', { count: sources }),
  ].filter((sentence) => sentence !== '');
  return sentences.reduce((first, second) => say('picture.sentences', { first, second }));
}

function countUndercuts(map: ArgumentMap, part: MapPart | null): number {
  const shown = [...map.arguments.values()].filter(({ id }) => part?.arguments.has(id) ?? true);
  return shown.filter(
    ({ target, relation }) => target.kind === 'argument' && relation === 'attacks',
  ).length;
}

/** What is read first, and what is said on it. */
function describeTopic(map: ArgumentMap, part: MapPart | null, say: Say): readonly string[] {
  const first = readingOrder(map).find((id) => part?.statements.has(id) ?? true);
  const topic = first === undefined ? undefined : map.statements.get(first);
  const text = topic === undefined ? '' : quote(topic);
  if (topic === undefined || text === '') return [];
  const about = say(topic.kind === 'motion' ? 'picture.motion' : 'picture.start', { text });
  const on = argumentsOn(map, topic.id).filter(({ id }) => part?.arguments.has(id) ?? true);
  if (on.length === 0) return [about];
  const reasons = on.filter(({ relation }) => relation === 'supports');
  const objections = on.filter(({ relation }) => relation === 'attacks');
  return [
    about,
    reasons.length === 0
      ? say('picture.noReason')
      : say('picture.reasons', { list: listArguments(map, reasons, say) }),
    objections.length === 0
      ? say('picture.noObjection')
      : say('picture.objections', { list: listArguments(map, objections, say) }),
  ];
}

function listArguments(map: ArgumentMap, listed: readonly Argument[], say: Say): string {
  const told = listed.slice(0, MOST_TOLD).map(({ premises }) =>
    premises
      .map((id) => map.statements.get(id))
      .map((premise) => (premise === undefined ? '' : quote(premise)))
      .map((text) => say('comparison.quoted', { text: text === '' ? '…' : text }))
      .reduce((first, second) => say('picture.together', { first, second })),
  );
  const list = told.reduce((first, second) => say('comparison.list', { first, second }));
  const count = listed.length - told.length;
  return count === 0 ? list : say('picture.andMore', { list, count });
}

/** The words of a statement within a sentence, which has a full stop of its own. */
function quote({ text }: Statement): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= LONGEST_QUOTE) return line.replace(/(?<![.。])[.。।]$/u, '');
  return `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
}

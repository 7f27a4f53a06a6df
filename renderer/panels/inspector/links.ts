import { clipText } from '../../../shared/layout/text/clip-text.ts';
import { type Argument, isUndercut } from '../../../shared/model/argument.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { argumentsFrom, argumentsOn } from '../../../shared/model/queries/index-arguments.ts';
import { say } from '../../state/words.ts';

/** The other end of an argument: something to go to. */
export interface LinkEnd {
  readonly id: StatementId | ArgumentId;
  readonly text: string;
}

/** One argument as it looks from one of its ends. */
export interface Link {
  readonly argument: Argument;
  /** Several for co-premises. */
  readonly ends: readonly LinkEnd[];
}

export interface Links {
  readonly supports: readonly Link[];
  readonly attacks: readonly Link[];
  readonly undercuts: readonly Link[];
}

/** What a statement speaks to. */
export function linksFrom(map: ArgumentMap, id: StatementId): Links {
  const link = (argument: Argument) => ({ argument, ends: [targetEnd(map, argument)] });
  return sortByStep(argumentsFrom(map, id).map(link));
}

/** What speaks to a statement or an argument. */
export function linksOn(map: ArgumentMap, id: StatementId | ArgumentId): Links {
  const link = (argument: Argument) => ({ argument, ends: premiseEnds(map, argument) });
  return sortByStep(argumentsOn(map, id).map(link));
}

export function premiseEnds(map: ArgumentMap, { premises }: Argument): readonly LinkEnd[] {
  return premises.map((id) => ({ id, text: textOf(map, id) }));
}

export function targetEnd(map: ArgumentMap, { target }: Argument): LinkEnd {
  if (target.kind === 'statement') return { id: target.id, text: textOf(map, target.id) };
  const argument = map.arguments.get(target.id);
  return { id: target.id, text: argument === undefined ? '' : describeArgument(map, argument) };
}

/** An argument in words; one that it speaks to is named by its premises. */
export function describeArgument(map: ArgumentMap, argument: Argument): string {
  const { target } = argument;
  const spokenTo = target.kind === 'argument' ? map.arguments.get(target.id) : undefined;
  return say('inspector.step', {
    premises: joinPremises(map, argument),
    relation: say(`relation.${nameStep(argument)}`),
    target: spokenTo === undefined ? targetEnd(map, argument).text : joinPremises(map, spokenTo),
  });
}

function joinPremises(map: ArgumentMap, argument: Argument): string {
  return premiseEnds(map, argument)
    .map(({ text }) => text)
    .reduce((first, second) => say('comparison.joined', { first, second }));
}

function textOf(map: ArgumentMap, id: StatementId): string {
  return clipText(map.statements.get(id)?.text ?? '').trim() || say('inspector.empty');
}

/** What an argument does, in one word. */
export function nameStep(argument: Argument): keyof Links {
  return isUndercut(argument) ? 'undercuts' : argument.relation;
}

function sortByStep(links: readonly Link[]): Links {
  const pick = (step: keyof Links) => links.filter(({ argument }) => nameStep(argument) === step);
  return { supports: pick('supports'), attacks: pick('attacks'), undercuts: pick('undercuts') };
}

import type { Argument, Premises, Target } from '../model/argument.ts';
import { findUndercutLoops } from '../model/find-undercut-loops.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { type EntitiesById, explainReference } from './assign-ids.ts';
import type { ArgumentDraft } from './decode-argument.ts';
import { formatPath, type Path, quoteText } from './path.ts';
import type { Draft } from './raw-object.ts';
import type { Message, Report } from './report.ts';
import { type Words, words } from './words.ts';

/**
 * Follows the references of all arguments. Gives the arguments that can stand: those with a relation, a premise and a
 * target that stands too. A reference that leads nowhere is a fault; an argument left out with its target is a
 * consequence. Linear.
 */
export function linkArguments(
  drafts: readonly ArgumentDraft[],
  byId: EntitiesById,
  report: Report,
): readonly Argument[] {
  const linked = new Map<ArgumentId, Argument>();
  for (const draft of drafts) {
    const argument = linkDraft(draft, byId, report);
    if (argument !== null) linked.set(argument.id, argument);
  }
  const pathOf = (id: ArgumentId): Path => byId.get(id)?.path ?? [];
  dropLoops(linked, pathOf, report);
  return keepStanding(linked, pathOf, report);
}

function linkDraft(draft: ArgumentDraft, byId: EntitiesById, report: Report): Argument | null {
  const target = linkTarget(draft, byId, report);
  const premises = linkPremises(draft, byId, report);
  const { relation } = draft;
  if (relation === null || target === null || !isSome(premises)) return null;
  const { id, weight, order, comment, scheme, questions, warrant, extra } = draft.rest;
  const argument: Draft<Argument> = { id, relation, premises, target, weight, order, comment };
  if (scheme !== undefined) argument.scheme = scheme;
  if (questions.length > 0) argument.questions = questions;
  if (warrant !== undefined) argument.warrant = warrant;
  if (extra !== undefined) argument.extra = extra;
  return argument;
}

function isSome(premises: readonly StatementId[]): premises is Premises {
  return premises.length > 0;
}

function linkTarget(
  { rest, path, target: id }: ArgumentDraft,
  byId: EntitiesById,
  report: Report,
): Target | null {
  if (id === null) return null;
  const entity = byId.get(id);
  if (entity?.table === 'statements') return { kind: 'statement', id: id as StatementId };
  if (id === rest.id) {
    report.add('fault', 'A5', [...path, 'target'], words('fault.ownTarget'));
    return null;
  }
  if (entity?.table === 'arguments') return { kind: 'argument', id: id as ArgumentId };
  const explain = () => explainReference(id, entity, 'statementOrArgument');
  report.add('fault', 'I3', [...path, 'target'], explain);
  return null;
}

function linkPremises(
  { premises, path, target }: ArgumentDraft,
  byId: EntitiesById,
  report: Report,
): readonly StatementId[] {
  const linked: StatementId[] = [];
  // Most arguments have one premise, which repeats none.
  const seen = premises.length > 1 ? new Set<string>() : null;
  for (const { id, index } of premises) {
    const isRepeated = seen?.has(id) ?? false;
    const fault = judgePremise(id, target, isRepeated, byId);
    if (fault === null) linked.push(id as StatementId);
    else report.add('fault', fault.rule, [...path, 'premises', index], fault.message);
    seen?.add(id);
  }
  return linked;
}

function judgePremise(
  id: string,
  target: string | null,
  isRepeated: boolean,
  byId: EntitiesById,
): { readonly rule: string; readonly message: Message } | null {
  const entity = byId.get(id);
  if (entity?.table !== 'statements') {
    return { rule: 'I3', message: () => explainReference(id, entity, 'statement') };
  }
  if (isRepeated) return { rule: 'A3', message: () => explainRepetition(id) };
  return id === target ? { rule: 'A5', message: () => explainSelfSupport(id) } : null;
}

function explainRepetition(id: string): Words {
  return words('fault.repeatedPremise', { id: quoteText(id) });
}

function explainSelfSupport(id: string): Words {
  return words('fault.premiseIsTarget', { id: quoteText(id) });
}

function dropLoops(
  linked: Map<ArgumentId, Argument>,
  pathOf: (id: ArgumentId) => Path,
  report: Report,
): void {
  for (const loop of findUndercutLoops({ arguments: linked })) {
    const [first] = loop;
    if (first === undefined) continue;
    report.add('fault', 'A6', [...pathOf(first), 'target'], explainLoop(loop));
    for (const id of loop) linked.delete(id);
  }
}

const SHOWN_OF_LOOP = 5;

function explainLoop(loop: readonly ArgumentId[]): Words {
  const ids = loop.slice(0, SHOWN_OF_LOOP).map(quoteText).join(', ');
  const rest = loop.length - SHOWN_OF_LOOP;
  return rest > 0 ? words('fault.longRing', { ids, rest }) : words('fault.ring', { ids });
}

/** Leaves out, to the last, the arguments whose target is an argument that is left out. */
function keepStanding(
  linked: ReadonlyMap<ArgumentId, Argument>,
  pathOf: (id: ArgumentId) => Path,
  report: Report,
): readonly Argument[] {
  const verdicts = new Map<ArgumentId, boolean>();
  return [...linked.values()].filter(({ id, target }) => {
    if (target.kind === 'statement' || isStanding(id, linked, verdicts)) return true;
    const explain = () => words('fault.leftOut', { place: formatPath(pathOf(id)) });
    report.add('consequence', 'I3', pathOf(id), explain);
    return false;
  });
}

/** Whether an argument can stand; remembers the verdict on it and on every argument it speaks to. */
function isStanding(
  start: ArgumentId,
  linked: ReadonlyMap<ArgumentId, Argument>,
  verdicts: Map<ArgumentId, boolean>,
): boolean {
  const chain: ArgumentId[] = [];
  let id: ArgumentId | null = start;
  let verdict = true;
  while (id !== null) {
    const known = verdicts.get(id);
    const target: Target | undefined = linked.get(id)?.target;
    verdict = known ?? target !== undefined;
    if (known === undefined) chain.push(id);
    id = known === undefined && target?.kind === 'argument' ? target.id : null;
  }
  for (const each of chain) verdicts.set(each, verdict);
  return verdict;
}

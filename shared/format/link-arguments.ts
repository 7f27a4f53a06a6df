import type { Argument, Target } from '../model/argument.ts';
import { findUndercutLoops } from '../model/find-undercut-loops.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { explainReference, type Table } from './assign-ids.ts';
import type { ArgumentDraft, Reference } from './decode-argument.ts';
import { formatPath, type Path, quoteText } from './path.ts';
import type { Message, Report } from './report.ts';

/**
 * Follows the references of all arguments. Gives the arguments that can stand: those with a
 * relation, a premise and a target that stands too. A reference that leads nowhere is a fault;
 * that an argument falls with its target is a consequence. Linear.
 */
export function linkArguments(
  drafts: readonly ArgumentDraft[],
  tableOf: ReadonlyMap<string, Table>,
  report: Report,
): readonly Argument[] {
  const linked = new Map<ArgumentId, Argument>();
  const paths = new Map<ArgumentId, Path>();
  for (const draft of drafts) {
    const argument = linkDraft(draft, tableOf, report);
    if (argument !== null) linked.set(argument.id, argument);
    paths.set(draft.rest.id, draft.path);
  }
  const pathOf = (id: ArgumentId): Path => paths.get(id) ?? [];
  dropLoops(linked, pathOf, report);
  return keepStanding(linked, pathOf, report);
}

function linkDraft(
  draft: ArgumentDraft,
  tableOf: ReadonlyMap<string, Table>,
  report: Report,
): Argument | null {
  const target = linkTarget(draft, tableOf, report);
  const [first, ...others] = linkPremises(draft, tableOf, report);
  const { relation } = draft;
  if (relation === null || target === null || first === undefined) return null;
  return { ...draft.rest, relation, premises: [first, ...others], target };
}

function linkTarget(
  { rest, target }: ArgumentDraft,
  tableOf: ReadonlyMap<string, Table>,
  report: Report,
): Target | null {
  if (target === null) return null;
  const table = tableOf.get(target.id);
  if (table === 'statements') return { kind: 'statement', id: target.id as StatementId };
  if (table === 'arguments') {
    if (target.id !== rest.id) return { kind: 'argument', id: target.id as ArgumentId };
    report.add(
      'fault',
      'A5',
      target.path,
      'This argument has itself as its target. Name what it speaks to.',
    );
    return null;
  }
  const explain = () => explainReference(target.id, table, 'a statement or an argument');
  report.add('fault', 'I3', target.path, explain);
  return null;
}

function linkPremises(
  { premises, target }: ArgumentDraft,
  tableOf: ReadonlyMap<string, Table>,
  report: Report,
): readonly StatementId[] {
  const seen = new Set<string>();
  for (const premise of premises) {
    const fault = judgePremise(premise, target, seen, tableOf);
    if (fault === null) seen.add(premise.id);
    else report.add('fault', fault.rule, premise.path, fault.message);
  }
  return [...seen] as StatementId[];
}

function judgePremise(
  { id }: Reference,
  target: Reference | null,
  seen: ReadonlySet<string>,
  tableOf: ReadonlyMap<string, Table>,
): { readonly rule: string; readonly message: Message } | null {
  const table = tableOf.get(id);
  if (table !== 'statements') {
    return { rule: 'I3', message: () => explainReference(id, table, 'a statement') };
  }
  if (seen.has(id)) return { rule: 'A3', message: () => explainRepetition(id) };
  return id === target?.id ? { rule: 'A5', message: () => explainSelfSupport(id) } : null;
}

function explainRepetition(id: string): string {
  return `The premise ${quoteText(id)} is named twice. Remove one of the two.`;
}

function explainSelfSupport(id: string): string {
  return `${quoteText(id)} is both a premise and the target of this argument, so it would speak for or against itself. Change one of the two.`;
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

function explainLoop(loop: readonly ArgumentId[]): string {
  const shown = loop.slice(0, SHOWN_OF_LOOP).map(quoteText).join(', ');
  const rest = loop.length > SHOWN_OF_LOOP ? ` and ${loop.length - SHOWN_OF_LOOP} more` : '';
  return `The arguments ${shown}${rest} have one another as targets in a ring, so none of them speaks to a statement. Change the target of one.`;
}

/** Leaves out, to the last, the arguments whose target is an argument that is left out. */
function keepStanding(
  linked: ReadonlyMap<ArgumentId, Argument>,
  pathOf: (id: ArgumentId) => Path,
  report: Report,
): readonly Argument[] {
  const standing = new Map<ArgumentId, boolean>();
  return [...linked.values()].filter(({ id }) => {
    if (settle(id, linked, standing)) return true;
    const explain = () =>
      `${formatPath(pathOf(id))} was left out because the argument it speaks to could not be read.`;
    report.add('consequence', 'I3', pathOf(id), explain);
    return false;
  });
}

/** Whether an argument stands; notes the answer for it and for all that it speaks to. */
function settle(
  start: ArgumentId,
  linked: ReadonlyMap<ArgumentId, Argument>,
  standing: Map<ArgumentId, boolean>,
): boolean {
  const chain: ArgumentId[] = [];
  let id: ArgumentId | null = start;
  let isStanding = true;
  while (id !== null) {
    const known = standing.get(id);
    const target: Target | undefined = linked.get(id)?.target;
    isStanding = known ?? target !== undefined;
    if (known === undefined) chain.push(id);
    id = known === undefined && target?.kind === 'argument' ? target.id : null;
  }
  for (const each of chain) standing.set(each, isStanding);
  return isStanding;
}

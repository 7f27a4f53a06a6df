import { compareCodeUnits } from '../../base/compare-code-units.ts';
import { isDeepEqual } from '../../base/deep-equal.ts';
import { fail } from '../../base/result.ts';
import type { Argument, Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { EntityChange } from '../change.ts';
import { renameMembers } from '../frame.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { listFramesWith } from '../queries/frames.ts';
import { argumentsFrom, argumentsOn } from '../queries/index-arguments.ts';
import { refuse } from '../rules/refusal.ts';
import type { Statement } from '../statement.ts';
import { argumentEntry, type Edit, frameEntry, makeEdit, statementEntry } from './edit.ts';
import { joinArguments, joinTexts } from './join-arguments.ts';
import { nextOrder } from './siblings.ts';

/**
 * Merges two statements that say the same: `merged` is removed, and `kept` takes over what it was a premise of, what
 * speaks to it, its citations and its tags. Where the two met in one argument, a premise that would be its own target
 * is taken out, an argument with no premise left is removed with everything that speaks to it, and of arguments that
 * have become the same, one stays, with everything that speaks to either and what was written on both. Text, kind and
 * credence are those of `kept`. Refused when `merged` is the motion, or when `kept` is and would become a premise.
 * Linear in the arguments touched.
 */
export function mergeStatements(
  map: ArgumentMap,
  { kept: keptId, merged: mergedId }: { readonly kept: StatementId; readonly merged: StatementId },
): Edit {
  const kept = map.statements.get(keptId);
  const merged = map.statements.get(mergedId);
  if (kept === undefined) return fail(refuse('not-found', keptId));
  if (merged === undefined) return fail(refuse('not-found', mergedId));
  if (kept === merged) return fail(refuse('onto-itself', keptId));
  if (merged.kind === 'motion') return fail(refuse('motion-stays-whole', mergedId));
  const use = kept.kind === 'motion' ? argumentsFrom(map, mergedId)[0] : undefined;
  if (use !== undefined) return fail(refuse('motion-as-premise', keptId, use.id));
  return makeEdit([
    statementEntry(map, keptId, joinStatements(kept, merged)),
    statementEntry(map, mergedId, null),
    ...rewriteArguments(map, keptId, mergedId),
    ...rewriteFrames(map, keptId, mergedId),
  ]);
}

function joinStatements(kept: Statement, merged: Statement): Statement {
  const citations = merged.citations.filter(
    (citation) => !kept.citations.some((own) => isDeepEqual(own, citation)),
  );
  return {
    ...(merged.author === undefined ? {} : { author: merged.author }),
    ...kept,
    citations: [...kept.citations, ...citations],
    tags: [...new Set([...kept.tags, ...merged.tags])],
    comment: joinTexts(kept.comment, merged.comment),
  };
}

/** Frames that held the merged statement hold the kept one instead. */
function rewriteFrames(
  map: ArgumentMap,
  kept: StatementId,
  merged: StatementId,
): readonly EntityChange[] {
  return listFramesWith(map, new Set([merged])).map((frame) => {
    const after = renameMembers(frame, (member) => (member === merged ? kept : member));
    return frameEntry(map, frame.id, after);
  });
}

/** Goes from the statements outward, so that every argument finds what became of its target. */
function rewriteArguments(
  map: ArgumentMap,
  kept: StatementId,
  merged: StatementId,
): readonly EntityChange[] {
  const entries: EntityChange[] = [];
  const heirs = new Map<ArgumentId, ArgumentId | null>();
  const survivors = new Map<string, Argument>();
  let order = nextOrder(map, { kind: 'statement', id: kept });
  for (const argument of listTouched(map, kept, merged)) {
    const { id } = argument;
    const renamed = rename(argument, kept, merged, heirs);
    if (renamed === null) {
      heirs.set(id, null);
      entries.push(argumentEntry(map, id, null));
      continue;
    }
    const key = identify(renamed);
    const survivor = survivors.get(key);
    if (survivor !== undefined) {
      heirs.set(id, survivor.id);
      entries.push(argumentEntry(map, id, null));
      survivors.set(key, joinArguments(survivor, renamed));
      continue;
    }
    const isMoved = argument.target.id === merged;
    survivors.set(key, isMoved ? { ...renamed, order } : renamed);
    if (isMoved) order += 1;
  }
  for (const survivor of survivors.values()) {
    entries.push(argumentEntry(map, survivor.id, survivor));
  }
  return entries;
}

/** The arguments on and from both statements and all that speak to those, targets before what is on them. */
function listTouched(
  map: ArgumentMap,
  kept: StatementId,
  merged: StatementId,
): readonly Argument[] {
  const direct = [kept, merged].flatMap((id) => [
    ...argumentsOn(map, id),
    ...argumentsFrom(map, id),
  ]);
  const touched = new Set(direct);
  for (const argument of touched) {
    for (const further of argumentsOn(map, argument.id)) touched.add(further);
  }
  const ids = new Set<string>([...touched].map((argument) => argument.id));
  const sorted = new Set(direct.filter((argument) => !ids.has(argument.target.id)));
  for (const argument of sorted) {
    for (const further of argumentsOn(map, argument.id)) sorted.add(further);
  }
  return [...sorted];
}

/** The argument as it is after the merger; null when it loses its target or its last premise. */
function rename(
  argument: Argument,
  kept: StatementId,
  merged: StatementId,
  heirs: ReadonlyMap<ArgumentId, ArgumentId | null>,
): Argument | null {
  const target = renameTarget(argument.target, kept, merged, heirs);
  const renamed = argument.premises.map((premise) => (premise === merged ? kept : premise));
  const [first, ...rest] = [...new Set(renamed)].filter((premise) => premise !== target?.id);
  if (target === null || first === undefined) return null;
  return { ...argument, target, premises: [first, ...rest] };
}

function renameTarget(
  target: Target,
  kept: StatementId,
  merged: StatementId,
  heirs: ReadonlyMap<ArgumentId, ArgumentId | null>,
): Target | null {
  if (target.kind === 'statement') return target.id === merged ? { ...target, id: kept } : target;
  const heir = heirs.get(target.id);
  if (heir === undefined) return target;
  return heir === null ? null : { kind: 'argument', id: heir };
}

/** Equal for two arguments that do the same to the same target from the same premises. */
function identify({ relation, target, premises }: Argument): string {
  return JSON.stringify([relation, target.id, ...[...premises].sort(compareCodeUnits)]);
}

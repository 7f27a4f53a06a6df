import type { CommandId } from '../../../shared/commands/command-table.ts';
import { retarget } from '../../../shared/model/edits/arguments.ts';
import type { Finding, RuleId } from '../../../shared/reasoning/review/finding.ts';
import { nameCommand } from '../../commands/name-command.ts';
import { runCommand } from '../../commands/run-command.ts';
import { readMap } from '../../commands/selection.ts';
import { commit } from '../../state/editing.ts';
import { select } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';

/** What one does about a finding: a command on what it points at, or moving an undercut. */
const FIXES: Readonly<Record<RuleId, CommandId | 'retarget' | null>> = {
  'no-opposition': 'statement.addObjection',
  'no-support': 'statement.addReason',
  'unanswered-objection': 'statement.addObjection',
  'reason-without-evidence': 'statement.addEvidence',
  'evidence-without-citation': null,
  'source-counted-twice': null,
  'circular-support': null,
  'for-and-against': null,
  island: null,
  'several-claims': 'statement.split',
  question: 'statement.edit',
  'hidden-premise': 'statement.addCoPremise',
  'undercut-or-rebuttal': 'retarget',
};

/** What the fix of a rule is called; null when there is none but to think. */
export function nameFix(rule: RuleId): string | null {
  const fix = FIXES[rule];
  if (fix === null) return null;
  return fix === 'retarget' ? say('review.retarget') : nameCommand(fix);
}

/** Does what helps against a finding, as one step of undo. */
export function fixFinding(workspace: Workspace, { rule, places }: Finding): void {
  const fix = FIXES[rule];
  const [first, second] = places;
  select(workspace.session, [first.id]);
  workspace.session.getState().viewer?.reveal(first.id);
  if (fix === 'retarget') {
    if (first.kind !== 'argument' || second?.kind !== 'statement') return;
    const edit = retarget(readMap(workspace), { argument: first.id, target: second });
    commit(workspace, edit, 'review.retarget');
  } else if (fix !== null) void runCommand(workspace, fix);
}

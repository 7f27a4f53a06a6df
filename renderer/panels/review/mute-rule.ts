import { updateDetails } from '../../../shared/model/edits/details.ts';
import type { RuleId } from '../../../shared/reasoning/review/finding.ts';
import { readMap } from '../../commands/selection.ts';
import { commit } from '../../state/editing.ts';
import type { Workspace } from '../../state/workspace.ts';

/** Keeps a rule from being applied to this map, or lets it be applied again. */
export function setMuted(workspace: Workspace, rule: RuleId, isMuted: boolean): void {
  const map = readMap(workspace);
  const others = (map.details.mutedRules ?? []).filter((muted) => muted !== rule);
  const rules = isMuted ? [...others, rule] : others;
  const mutedRules = rules.length === 0 ? undefined : rules;
  commit(workspace, updateDetails(map, { mutedRules }), isMuted ? 'review.mute' : 'review.unmute');
}

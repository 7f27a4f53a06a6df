import { ok } from '../../shared/base/result.ts';
import { compareMaps } from '../../shared/comparison/compare-maps.ts';
import { restoreBranch } from '../../shared/comparison/restore-branch.ts';
import { shareInPieces } from '../../shared/comparison/share-things.ts';
import { parseInPieces } from '../../shared/format/parse.ts';
import type { KeptVersion } from '../../shared/ipc/version-payloads.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { commit, finishWriting } from './editing.ts';
import { runInSlices } from './in-slices.ts';
import { notify } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/** Versions as they are read, by id; null stands for one that cannot be read any more. */
export type ReadVersions = ReadonlyMap<string, ArgumentMap | null>;

/** The versions that are kept, newest first, that of a save under way included. */
export async function listVersions({
  bridge,
  document,
}: Workspace): Promise<readonly KeptVersion[]> {
  await document.getState().saving?.catch(() => false);
  return bridge['versions:list']();
}

/**
 * Reads a kept version; null where it cannot be read as a map any more. What it has in common with the map as it
 * is now is the same objects.
 */
export async function readVersion(
  { bridge, document }: Workspace,
  { id }: KeptVersion,
  signal: AbortSignal,
): Promise<ArgumentMap | null> {
  const bytes = await bridge['versions:read']({ id });
  if (bytes === null) return null;
  const outcome = await runInSlices(parseInPieces(bytes), signal);
  if (outcome.kind !== 'map' || outcome.readOnly) return null;
  return runInSlices(shareInPieces(outcome.map, document.getState().map), signal);
}

/** Makes the map what a version was, as one step of undo. */
export function restoreVersion(workspace: Workspace, version: ArgumentMap): void {
  finishWriting(workspace);
  const { map } = workspace.document.getState();
  take(workspace, commit(workspace, ok(compareMaps(map, version)), 'versionsAct.restore'));
}

/** Makes one statement and what stands under it what they were, as one step of undo. */
export function restoreVersionBranch(
  workspace: Workspace,
  version: ArgumentMap,
  root: StatementId,
): void {
  finishWriting(workspace);
  const change = restoreBranch(workspace.document.getState().map, version, root);
  if (change === null) {
    notify(workspace.session, 'refusal', say('versions.branchRefused'));
    return;
  }
  take(workspace, commit(workspace, ok(change), 'versionsAct.restoreBranch'));
}

function take(workspace: Workspace, isDone: boolean): void {
  if (!isDone) return;
  notify(workspace.session, 'info', say('versions.restored'));
}

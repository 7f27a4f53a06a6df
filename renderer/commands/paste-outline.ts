import { readText } from '../../shared/interchange/read-text.ts';
import type { Workspace } from '../state/workspace.ts';
import { runCommand } from './run-command.ts';

/**
 * Pastes as statements an outline that is put into the text of a statement of which nothing is written yet. False for
 * any other text, which is what that statement says.
 */
export function pasteOutline(workspace: Workspace, text: string): boolean {
  const { writing } = workspace.session.getState();
  if (writing === null || writing.draft.trim() !== '') return false;
  if (readText(text).map.arguments.size === 0) return false;
  void runCommand(workspace, 'edit.paste');
  return true;
}

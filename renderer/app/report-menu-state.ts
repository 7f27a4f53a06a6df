import { redoLabel, undoLabel } from '../../shared/history/history.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import { followCommands } from '../commands/follow-commands.ts';
import { listCheckedCommands, listEnabledCommands } from '../commands/run-command.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { isWritingText, TEXT_COMMANDS } from './text-commands.ts';

/**
 * Updates the menus at most once a frame, and only when something changed: after the frame is painted, since nobody
 * opens a menu that soon.
 */
export function reportMenuState(workspace: Workspace): () => void {
  let reported = '';
  let frame = 0;
  let timer = 0;
  const report = () => {
    frame = 0;
    const state = readMenuState(workspace);
    const text = JSON.stringify(state);
    if (text === reported) return;
    reported = text;
    void workspace.bridge['menu:set-state'](state);
  };
  const schedule = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(report);
    });
  };
  schedule();
  const stop = followCommands(workspace, schedule);
  window.addEventListener('focusin', schedule);
  window.addEventListener('focusout', schedule);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    stop();
    window.removeEventListener('focusin', schedule);
    window.removeEventListener('focusout', schedule);
  };
}

function readMenuState(workspace: Workspace) {
  const enabled = listEnabledCommands(workspace);
  const checked = [...listCheckedCommands(workspace)];
  if (isWritingText()) return { enabled: [...new Set([...enabled, ...TEXT_COMMANDS])], checked };
  const { history } = workspace.document.getState();
  const undo = undoLabel(history);
  const redo = redoLabel(history);
  return {
    enabled: [...enabled],
    checked,
    ...(undo === null ? {} : { undoLabel: nameStep('undo', undo) }),
    ...(redo === null ? {} : { redoLabel: nameStep('redo', redo) }),
  };
}

// Every step was recorded under a message of its own.
function nameStep(way: 'undo' | 'redo', label: string): string {
  return say(`menuItem.${way}`, { act: say(label as PlainMessageKey) });
}

import { useEffect } from 'react';
import { redoLabel, undoLabel } from '../../shared/history/history.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import { listCheckedCommands, listEnabledCommands, runCommand } from '../commands/run-command.ts';
import { type DocumentState, isEdited } from '../state/document-store.ts';
import { nameMap } from '../state/saving.ts';
import { drawPicture } from '../state/saving-pictures.ts';
import { notify, type SessionState } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';

/** Keeps the window's frame in step with the document, and does what the menus ask. */
export function useShell(workspace: Workspace): void {
  useEffect(() => {
    const stops = [
      followMenus(workspace),
      reportStatus(workspace),
      reportMenuState(workspace),
      deliverPictures(workspace),
      openDroppedFiles(workspace),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [workspace]);
}

type Stop = () => void;

function followMenus(workspace: Workspace): Stop {
  return workspace.bridge['on:command:invoked'](({ id }) => void runCommand(workspace, id));
}

function reportStatus({ document, session, bridge }: Workspace): Stop {
  let reported = '';
  const report = () => {
    const state = document.getState();
    const status = {
      edited: isEdited(state) || holdsUnfinishedText(state, session.getState()),
      title: state.isFile ? state.name : nameMap(state.map),
    };
    const text = JSON.stringify(status);
    if (text === reported) return;
    reported = text;
    void bridge['document:set-status'](status);
  };
  report();
  const stops = [document.subscribe(report), session.subscribe(report)];
  return () => {
    for (const stop of stops) stop();
  };
}

// Text still being written is lost with the window as much as any other edit.
function holdsUnfinishedText({ map }: DocumentState, { writing }: SessionState): boolean {
  return writing !== null && map.statements.get(writing.id)?.text !== writing.draft.trim();
}

/** Tells the menus at most once a frame, and only when something changed. */
function reportMenuState(workspace: Workspace): Stop {
  let reported = '';
  let frame = 0;
  const report = () => {
    frame = 0;
    const state = readMenuState(workspace);
    const text = JSON.stringify(state);
    if (text === reported) return;
    reported = text;
    void workspace.bridge['menu:set-state'](state);
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(report);
  };
  schedule();
  const stops = [workspace.document.subscribe(schedule), workspace.session.subscribe(schedule)];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}

function readMenuState(workspace: Workspace) {
  const { history } = workspace.document.getState();
  const undo = undoLabel(history);
  const redo = redoLabel(history);
  return {
    enabled: [...listEnabledCommands(workspace)],
    checked: [...listCheckedCommands(workspace)],
    ...(undo === null ? {} : { undoLabel: nameStep('undo', undo) }),
    ...(redo === null ? {} : { redoLabel: nameStep('redo', redo) }),
  };
}

// Every step was recorded under a message of its own.
function nameStep(way: 'undo' | 'redo', label: string): string {
  return say(`menuItem.${way}`, { act: say(label as PlainMessageKey) });
}

function deliverPictures(workspace: Workspace): Stop {
  return workspace.bridge['on:picture:requested'](async ({ requestId, ...wish }) => {
    const picture = await drawPicture(workspace.document.getState().map, wish).then(
      (bytes) => ({ kind: 'drawn', bytes }) as const,
      (error: unknown) => ({ kind: 'failed', message: String(error) }) as const,
    );
    await workspace.bridge['picture:deliver']({ requestId, picture });
  });
}

function openDroppedFiles(workspace: Workspace): Stop {
  const accept = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const open = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) void openDropped(workspace, file);
  };
  window.addEventListener('dragover', accept);
  window.addEventListener('drop', open);
  return () => {
    window.removeEventListener('dragover', accept);
    window.removeEventListener('drop', open);
  };
}

async function openDropped({ bridge, session }: Workspace, file: File): Promise<void> {
  if (!file.name.toLowerCase().endsWith('.argmap')) {
    notify(session, 'problem', say('notice.dropRefused'));
    return;
  }
  await bridge['document:open-dropped'](file);
}

import { useEffect } from 'react';
import { giveHints } from '../state/give-hints.ts';
import { chooseTheme } from '../state/theme.ts';
import { speak } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { deliverPictures } from './deliver-pictures.ts';
import { followClipboardEvents } from './follow-clipboard-events.ts';
import { followFile } from './follow-file.ts';
import { followHand } from './follow-hand.ts';
import { followMenus } from './follow-menus.ts';
import { followRestarts } from './follow-restarts.ts';
import { followRoom } from './follow-room.ts';
import { holdWindow } from './hold-window.ts';
import { keepFocus } from './keep-focus.ts';
import { keepJournal } from './keep-journal.ts';
import { openDroppedFiles } from './open-dropped-files.ts';
import { prepareAtRest } from './prepare-at-rest.ts';
import { reportMenuState } from './report-menu-state.ts';
import { reportStatus } from './report-status.ts';

/** Keeps the window's frame in step with the document, and does what the main process asks; null for nothing. */
export function useShell(workspace: Workspace | null): void {
  useEffect(() => {
    if (workspace === null) return;
    const stops = [
      followMenus(workspace),
      followClipboardEvents(workspace),
      followFile(workspace),
      followHand(workspace),
      followRestarts(workspace),
      followRoom(workspace),
      followSettings(workspace),
      reportMenuState(workspace),
      deliverPictures(workspace),
      openDroppedFiles(workspace),
      giveHints(workspace),
      keepFocus(workspace),
      keepJournal(workspace),
      holdWindow(workspace),
      prepareAtRest(workspace),
      // Last, as the first report also says that the window listens.
      reportStatus(workspace),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [workspace]);
}

/**
 * Theme, language, size and known hints are shared by all windows; panels are each window's own, remembered for the
 * next one.
 */
function followSettings({ bridge, session }: Workspace): () => void {
  return bridge['on:settings:changed'](({ theme, language, textSize, hintsDone }) => {
    speak(language);
    chooseTheme(theme);
    session.setState({ theme, language, textSize, hintsDone: new Set(hintsDone) });
  });
}

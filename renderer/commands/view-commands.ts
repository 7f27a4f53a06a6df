import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import { hasTakenAllSteps } from '../state/first-steps.ts';
import { announce, type KEPT_PANELS, type PanelName, togglePanel } from '../state/session-store.ts';
import { chooseTheme } from '../state/theme.ts';
import { say, speak } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { SOMETHING } from './need.ts';
import { readSelection, selectedThing } from './selection.ts';
import { toggleDialog } from './toggle-dialog.ts';

function view(act: 'zoomIn' | 'zoomOut' | 'showActualSize' | 'fit'): CommandAction {
  return { run: (workspace) => workspace.session.getState().viewer?.[act]() };
}

function isOpen({ session }: Workspace, panel: PanelName): boolean {
  return session.getState().openPanels.has(panel);
}

function keepPanel(panel: (typeof KEPT_PANELS)[number]): CommandAction {
  return {
    isChecked: (workspace) => isOpen(workspace, panel),
    run: async (workspace) => {
      togglePanel(workspace.session, panel);
      await workspace.bridge['settings:write']({ [panel]: isOpen(workspace, panel) });
    },
  };
}

function applyTheme(theme: Settings['theme']): CommandAction {
  return {
    isChecked: ({ session }) => session.getState().theme === theme,
    run: async ({ session, bridge }) => {
      chooseTheme(theme);
      session.setState({ theme });
      await bridge['settings:write']({ theme });
    },
  };
}

function applyLanguage(language: Settings['language']): CommandAction {
  return {
    isChecked: ({ session }) => session.getState().language === language,
    run: async ({ session, bridge }) => {
      speak(language);
      session.setState({ language });
      await bridge['settings:write']({ language });
    },
  };
}

/** Forgets which hints are known, and switches hints on, since nobody asks for something that stays hidden. */
async function repeatHints(workspace: Workspace): Promise<void> {
  const { session, bridge } = workspace;
  session.setState({ hintsDone: new Set() });
  if (!isOpen(workspace, 'hints')) togglePanel(session, 'hints');
  announce(session, say('hints.repeated'));
  await bridge['settings:write']({ hints: true, hintsDone: [] });
}

export const VIEW_COMMANDS = {
  'view.zoomIn': view('zoomIn'),
  'view.zoomOut': view('zoomOut'),
  'view.actualSize': view('showActualSize'),
  'view.fit': view('fit'),
  'view.fitSelection': {
    needs: [SOMETHING],
    run: (workspace) => workspace.session.getState().viewer?.fit(readSelection(workspace)),
  },
  'view.inspector': keepPanel('inspector'),
  'view.minimap': keepPanel('minimap'),
  'view.outline': keepPanel('outline'),
  'view.review': keepPanel('review'),
  'view.evaluation': keepPanel('evaluation'),
  'view.neighbours': keepPanel('neighbours'),
  'statement.neighbours': {
    needs: [{ lack: 'oneThing', isMet: (workspace) => selectedThing(workspace) !== null }],
    isChecked: ({ session }) => session.getState().broughtOut?.kind === 'selected',
    run: ({ session }) =>
      session.setState(({ broughtOut }) => ({
        broughtOut: broughtOut?.kind === 'selected' ? null : { kind: 'selected' },
      })),
  },
  'view.crossExamination': toggleDialog('crossExamination'),
  'view.themeSystem': applyTheme('system'),
  'view.themeLight': applyTheme('light'),
  'view.themeDark': applyTheme('dark'),
  'view.themeContrast': applyTheme('contrast'),
  'view.languageSystem': applyLanguage('system'),
  'view.languageEnglish': applyLanguage('en'),
  'view.languageJapanese': applyLanguage('ja'),
  'help.firstSteps': {
    ...keepPanel('firstSteps'),
    needs: [
      {
        lack: 'steps',
        isMet: (workspace) =>
          isOpen(workspace, 'firstSteps') || !hasTakenAllSteps(workspace.document.getState().map),
      },
    ],
  },
  'help.hints': keepPanel('hints'),
  'help.repeatHints': {
    needs: [{ lack: 'hintsDone', isMet: ({ session }) => session.getState().hintsDone.size > 0 }],
    run: repeatHints,
  },
  'help.palette': toggleDialog('palette'),
  'help.shortcuts': toggleDialog('shortcuts'),
} satisfies Readonly<Record<string, CommandAction>>;

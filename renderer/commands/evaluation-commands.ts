import { chooseOutcomes, showsOutcomes } from '../state/outcomes.ts';
import { announce, type SessionState } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import { isHalted, toggleHalt } from '../state/work-under-way.ts';
import type { CommandAction } from './command-action.ts';
import { ONE_STATEMENT } from './need.ts';
import { openAt } from './open-at.ts';
import { selectedThing } from './selection.ts';
import { toggleDialog } from './toggle-dialog.ts';

export const EVALUATION_COMMANDS = {
  'statement.why': {
    needs: [{ lack: 'oneThing', isMet: (workspace) => selectedThing(workspace) !== null }],
    run: async (workspace) => {
      workspace.session.setState({ traced: selectedThing(workspace) });
      await openAt(workspace, 'evaluation', 'why');
    },
  },
  'statement.whatIf': {
    needs: [ONE_STATEMENT],
    run: (workspace) => openAt(workspace, 'evaluation', 'whatIf'),
  },
  'view.outcomes': {
    isChecked: ({ session }) => showsOutcomes(session.getState()),
    run: async ({ session, bridge }) => {
      const isShown = showsOutcomes(session.getState());
      const outcomes = chooseOutcomes(!isShown, session.getState());
      session.setState({ outcomes });
      await bridge['settings:write']({ outcomes });
    },
  },
  'view.heat': {
    isChecked: ({ session }) => session.getState().heat !== null,
    run: ({ session }) =>
      session.setState(({ heat }) => ({ heat: heat === null ? NOT_WEIGHED : null })),
  },
  'view.stopEvaluating': {
    needs: [{ lack: 'underWay', isMet: ({ session }) => session.getState().underWay.length > 0 }],
    isChecked: ({ session }) => isHalted(session.getState()),
    run: ({ session }) => {
      toggleHalt(session);
      if (isHalted(session.getState())) announce(session, say('evaluation.stopped'));
    },
  },
  'view.valueLenses': toggleDialog('valueLenses'),
} satisfies Readonly<Record<string, CommandAction>>;

const NOT_WEIGHED: NonNullable<SessionState['heat']> = new Map();

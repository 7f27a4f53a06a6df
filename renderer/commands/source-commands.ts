import { finishWriting } from '../state/editing.ts';
import type { CommandAction } from './command-action.ts';
import { ONE_STATEMENT, WRITABLE } from './need.ts';
import { openAt } from './open-at.ts';

export const SOURCE_COMMANDS = {
  'statement.addSource': {
    needs: [WRITABLE, ONE_STATEMENT],
    run: (workspace) => {
      finishWriting(workspace);
      return openAt(workspace, 'inspector', 'addSource');
    },
  },
} satisfies Readonly<Record<string, CommandAction>>;

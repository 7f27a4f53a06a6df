import type { CommandAction } from './command-action.ts';
import { ONE_STATEMENT } from './need.ts';
import { selectedStatement } from './selection.ts';

/** What can be done about a difference where the map is compared with one of its versions. */
export const COMPARISON_COMMANDS = {
  'statement.restoreEarlier': {
    needs: [
      ONE_STATEMENT,
      {
        lack: 'earlier',
        isMet: (workspace) => {
          const { restoreEarlier, marks } = workspace.compared;
          const statement = selectedStatement(workspace);
          return (
            restoreEarlier !== null && statement !== null && marks.get(statement.id) !== 'added'
          );
        },
      },
    ],
    run: (workspace) => {
      const statement = selectedStatement(workspace);
      if (statement !== null) workspace.compared.restoreEarlier?.(statement.id);
    },
  },
} satisfies Readonly<Record<string, CommandAction>>;

import { type Settings, TEXT_SIZES } from '../../shared/ipc/shell-payloads.ts';
import { announce } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';

type TextSize = Settings['textSize'];

async function applySize({ session, bridge }: Workspace, textSize: TextSize): Promise<void> {
  session.setState({ textSize });
  announce(session, say('textSize.now', { percent: textSize }));
  await bridge['settings:write']({ textSize });
}

function choose(textSize: TextSize): CommandAction {
  return {
    isChecked: ({ session }) => session.getState().textSize === textSize,
    run: (workspace) => applySize(workspace, textSize),
  };
}

function findNext({ session }: Workspace, step: 1 | -1): TextSize | undefined {
  return TEXT_SIZES[TEXT_SIZES.indexOf(session.getState().textSize) + step];
}

function move(step: 1 | -1): CommandAction {
  return {
    needs: [{ lack: 'otherSize', isMet: (workspace) => findNext(workspace, step) !== undefined }],
    run: async (workspace) => {
      const next = findNext(workspace, step);
      if (next !== undefined) await applySize(workspace, next);
    },
  };
}

export const TEXT_SIZE_COMMANDS = {
  'view.textLarger': move(1),
  'view.textSmaller': move(-1),
  'view.textSize100': choose(100),
  'view.textSize115': choose(115),
  'view.textSize130': choose(130),
  'view.textSize150': choose(150),
  'view.textSize175': choose(175),
  'view.textSize200': choose(200),
} satisfies Readonly<Record<string, CommandAction>>;

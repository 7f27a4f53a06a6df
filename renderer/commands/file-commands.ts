import { STARTING_POINTS } from '../../shared/ipc/starting-points.ts';
import { isEdited } from '../state/document-store.ts';
import { finishWriting } from '../state/editing.ts';
import { whenLongEditEnds } from '../state/long-edit.ts';
import { saveDocument } from '../state/saving.ts';
import { savePicture } from '../state/saving-pictures.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { ONE_STATEMENT, PICTURED } from './need.ts';
import { toggleDialog } from './toggle-dialog.ts';

function start(id: keyof typeof STARTING_POINTS): CommandAction {
  return { run: ({ bridge }) => bridge['document:new'](STARTING_POINTS[id]) };
}

// Edits may have come in while something was waited for, so it is read now and not before.
function close({ bridge, document }: Workspace): Promise<void> {
  return bridge['window:close']({ edited: isEdited(document.getState()) });
}

function exportPicture(format: 'svg' | 'png', scale: number): CommandAction {
  return {
    needs: [PICTURED],
    run: async (workspace) => {
      await savePicture(workspace, { format, scale });
    },
  };
}

export const FILE_COMMANDS = {
  'file.new': start('file.new'),
  'file.newFromSample': start('file.newFromSample'),
  'file.newPolicyMotion': start('file.newPolicyMotion'),
  'file.newForAndAgainst': start('file.newForAndAgainst'),
  'file.open': { run: ({ bridge }) => bridge['document:open']() },
  'file.save': {
    run: async (workspace) => {
      await saveDocument(workspace, 'same');
    },
  },
  'file.saveAs': {
    run: async (workspace) => {
      await saveDocument(workspace, 'other');
    },
  },
  'file.versions': {
    needs: [{ lack: 'file', isMet: ({ document }) => document.getState().isFile }],
    ...toggleDialog('versions'),
  },
  'file.recoverEdits': {
    needs: [{ lack: 'kept', isMet: ({ session }) => session.getState().keptForLater > 0 }],
    run: ({ bridge }) => bridge['recovery:offer'](),
  },
  'file.saveAndClose': {
    run: async (workspace) => {
      // The part of a damaged file that could be read is not written over it.
      const as = workspace.document.getState().access === 'salvaged' ? 'other' : 'same';
      let isSaved = false;
      try {
        await whenLongEditEnds(workspace.session);
        isSaved = await saveDocument(workspace, as);
      } finally {
        // Main waits for one or the other.
        await (isSaved ? close(workspace) : workspace.bridge['window:stay']());
      }
    },
  },
  'file.exportPicture': {
    needs: [PICTURED],
    ...toggleDialog('picture', ({ session }) => session.setState({ pictured: 'map' })),
  },
  'file.exportBranch': {
    needs: [ONE_STATEMENT],
    ...toggleDialog('picture', ({ session }) => session.setState({ pictured: 'branch' })),
  },
  'file.exportPng': exportPicture('png', 2),
  'file.exportPng1x': exportPicture('png', 1),
  'file.exportPng4x': exportPicture('png', 4),
  'file.exportSvg': exportPicture('svg', 1),
  'file.print': {
    needs: [PICTURED],
    ...toggleDialog('print', finishWriting),
  },
  'file.close': {
    run: async (workspace) => {
      await whenLongEditEnds(workspace.session);
      finishWriting(workspace);
      await close(workspace);
    },
  },
} satisfies Readonly<Record<string, CommandAction>>;

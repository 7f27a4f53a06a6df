import type { StartingPoint } from '../../shared/ipc/document-payloads.ts';
import { isEdited } from '../state/document-store.ts';
import { finishWriting } from '../state/editing.ts';
import { saveDocument } from '../state/saving.ts';
import { savePicture } from '../state/saving-pictures.ts';
import type { CommandAction } from './command-action.ts';
import { readMap } from './selection.ts';

function startFrom(point: StartingPoint): CommandAction {
  return { run: ({ bridge }) => bridge['document:new'](point) };
}

function exportPicture(format: 'svg' | 'png', scale: number): CommandAction {
  return {
    isEnabled: (workspace) => readMap(workspace).statements.size > 0,
    run: (workspace) => savePicture(workspace, { format, scale }),
  };
}

export const FILE_COMMANDS = {
  'file.new': startFrom({ kind: 'empty' }),
  'file.newFromSample': startFrom({ kind: 'sample', id: 'strike-capability' }),
  'file.newPolicyMotion': startFrom({ kind: 'template', id: 'policy-motion' }),
  'file.newForAndAgainst': startFrom({ kind: 'template', id: 'for-and-against' }),
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
  'file.saveAndClose': {
    run: async (workspace) => {
      const isSaved = await saveDocument(workspace, 'same');
      if (isSaved) await workspace.bridge['window:close']({ edited: false });
    },
  },
  'file.exportPng': exportPicture('png', 2),
  'file.exportPng1x': exportPicture('png', 1),
  'file.exportPng4x': exportPicture('png', 4),
  'file.exportSvg': exportPicture('svg', 1),
  'file.close': {
    run: (workspace) => {
      finishWriting(workspace);
      return workspace.bridge['window:close']({ edited: isEdited(workspace.document.getState()) });
    },
  },
} satisfies Readonly<Record<string, CommandAction>>;

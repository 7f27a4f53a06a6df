import { type BrowserWindow, dialog } from 'electron';
import { OUTLINE_EXTENSIONS } from '../../../shared/format/file-names.ts';
import { say } from '../words.ts';
import { ask, tell } from './ask.ts';
import type { FileDialogs } from './file-dialogs.ts';

/** The platform's own dialogs, attached to a window. */
export function createNativeDialogs(window: BrowserWindow): FileDialogs {
  const warn = <Answer extends string>(
    message: string,
    detail: string,
    buttons: Readonly<Record<Answer, string>>,
  ) => ask(window, { type: 'warning', message, detail }, buttons);
  return {
    async pickSavePath(kind, defaultPath) {
      const filters = [{ name: kind.label, extensions: [kind.extension.slice(1)] }];
      const picked = await dialog.showSaveDialog(window, {
        defaultPath,
        filters,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return picked.canceled || !picked.filePath ? undefined : picked.filePath;
    },
    async confirmReplacing(name) {
      const buttons = { replace: say('button.replace'), cancel: say('button.cancel') };
      const message = say('replacing.message', { name });
      return (await warn(message, say('replacing.detail'), buttons)) === 'replace';
    },
    askBeforeClosing(title) {
      const buttons = {
        save: say('button.save'),
        discard: say('button.discard'),
        cancel: say('button.cancel'),
      };
      return warn(say('closing.message', { title }), say('closing.detail'), buttons);
    },
    async confirmDiscarding() {
      const buttons = { keep: say('button.keepThem'), discard: say('button.discardThem') };
      const message = say('discarding.message');
      // Escape means the last button, so the one that does nothing comes last.
      const { discard, keep } = buttons;
      return (await warn(message, say('discarding.detail'), { discard, keep })) === 'discard';
    },
    tellOpenElsewhere(name) {
      const message = say('openElsewhere.message', { name });
      return tell(window, { type: 'info', message, detail: say('openElsewhere.detail') });
    },
  };
}

/** Asks for maps to open. Without a window, as macOS allows, the dialog stands alone. */
export async function pickMaps(
  window: BrowserWindow | undefined,
  defaultPath: string,
): Promise<readonly string[]> {
  const options = {
    defaultPath,
    filters: [
      { name: say('fileKind.argmap'), extensions: ['argmap'] },
      { name: say('fileKind.picture'), extensions: ['svg', 'png', 'pdf'] },
      { name: say('fileKind.outline'), extensions: [...OUTLINE_EXTENSIONS] },
    ],
    properties: ['openFile' as const, 'multiSelections' as const],
  };
  const picked = await (window === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return picked.canceled ? [] : picked.filePaths;
}

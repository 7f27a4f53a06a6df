import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import { fillMessage } from '../../../shared/messages/fill-message.ts';
import { words } from '../words.ts';
import type { ChangedElsewhereAnswer, ClosingAnswer, FileDialogs } from './file-dialogs.ts';

const MAP_FILTER = { name: words.fileKind.argmap, extensions: ['argmap'] };

/** The platform's own dialogs, attached to a window. */
export function createNativeDialogs(window: BrowserWindow): FileDialogs {
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
      const { button } = words;
      const picked = await ask(window, [button.replace, button.cancel], {
        type: 'warning',
        message: fillMessage(words.replacing.message, { name }),
        detail: words.replacing.detail,
      });
      return picked === 0;
    },
    async askAboutChangedFile(name) {
      const { button } = words;
      const picked = await ask(window, [button.saveOther, button.overwrite, button.cancel], {
        type: 'warning',
        message: fillMessage(words.changedElsewhere.message, { name }),
        detail: words.changedElsewhere.detail,
      });
      const answers: readonly ChangedElsewhereAnswer[] = ['other', 'overwrite', 'cancel'];
      return answers[picked] ?? 'cancel';
    },
    async askBeforeClosing(title) {
      const { button } = words;
      const picked = await ask(window, [button.save, button.discard, button.cancel], {
        type: 'warning',
        message: fillMessage(words.closing.message, { title }),
        detail: words.closing.detail,
      });
      const answers: readonly ClosingAnswer[] = ['save', 'discard', 'cancel'];
      return answers[picked] ?? 'cancel';
    },
    async tellOpenElsewhere(name) {
      await ask(window, [words.button.ok], {
        type: 'info',
        message: fillMessage(words.openElsewhere.message, { name }),
        detail: words.openElsewhere.detail,
      });
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
    filters: [MAP_FILTER],
    properties: ['openFile' as const, 'multiSelections' as const],
  };
  const picked = await (window === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return picked.canceled ? [] : picked.filePaths;
}

export async function tellNotOpened(
  window: BrowserWindow | undefined,
  name: string,
  detail: string,
): Promise<void> {
  const message = fillMessage(words.notOpened.message, { name });
  await ask(window, [words.button.ok], { type: 'error', message, detail });
}

/** Resolves to the index of the button; the last one is also what Escape means. */
export async function ask(
  window: BrowserWindow | undefined,
  buttons: string[],
  options: Omit<MessageBoxOptions, 'buttons'>,
): Promise<number> {
  const full: MessageBoxOptions = {
    ...options,
    title: words.appName,
    buttons,
    defaultId: 0,
    cancelId: buttons.length - 1,
    noLink: true,
  };
  const picked = await (window === undefined || window.isDestroyed()
    ? dialog.showMessageBox(full)
    : dialog.showMessageBox(window, full));
  return picked.response;
}

import type { ElectronApplication } from '@playwright/test';

/** What a person would answer, in order; the last answer is given again and again. */
export interface Answers {
  /** Paths for the save dialog; `null` cancels it. */
  readonly savePaths?: readonly (string | null)[];
  /** Leaves the save dialog open, as somebody does who looks for a folder. */
  readonly lingers?: boolean;
  /** Files for the open dialog. */
  readonly openPaths?: readonly string[];
  /** Buttons of message boxes, by their words. */
  readonly buttons?: readonly string[];
}

/** A message box or file dialog that was shown. */
export interface ShownDialog {
  readonly kind: 'save' | 'open' | 'message';
  readonly message: string;
  readonly defaultPath: string;
  readonly buttons: readonly string[];
}

/** Answers every native dialog from now on, and takes note of it. */
export async function stubDialogs(app: ElectronApplication, answers: Answers): Promise<void> {
  await app.evaluate(({ dialog }, given) => {
    const shown: unknown[] = [];
    Object.assign(globalThis, { shownDialogs: shown });
    const left = {
      save: [...(given.savePaths ?? [null])],
      buttons: [...(given.buttons ?? [])],
    };
    const next = <Value>(list: Value[]) => (list.length > 1 ? list.shift() : list[0]);
    const optionsOf = (parameters: readonly unknown[]) =>
      (parameters.length > 1 ? parameters[1] : parameters[0]) as {
        defaultPath?: string;
        message?: string;
        detail?: string;
        buttons?: string[];
        cancelId?: number;
      };
    const note = (kind: string, parameters: readonly unknown[]) => {
      const { defaultPath = '', message = '', detail = '', buttons = [] } = optionsOf(parameters);
      shown.push({ kind, defaultPath, message: `${message} ${detail}`.trim(), buttons });
    };
    dialog.showSaveDialog = async (...parameters: unknown[]) => {
      note('save', parameters);
      if (given.lingers === true) await new Promise(() => {});
      const filePath = next(left.save) ?? null;
      return { canceled: filePath === null, filePath: filePath ?? '' };
    };
    dialog.showOpenDialog = async (...parameters: unknown[]) => {
      note('open', parameters);
      const filePaths = [...(given.openPaths ?? [])];
      return { canceled: filePaths.length === 0, filePaths };
    };
    dialog.showMessageBox = async (...parameters: unknown[]) => {
      note('message', parameters);
      const { buttons = [], cancelId = 0 } = optionsOf(parameters);
      const wanted = buttons.indexOf(next(left.buttons) ?? '');
      return { response: wanted === -1 ? cancelId : wanted, checkboxChecked: false };
    };
  }, answers);
}

/** The dialogs shown since they were stubbed. */
export async function listShownDialogs(app: ElectronApplication): Promise<readonly ShownDialog[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'shownDialogs') as readonly ShownDialog[]);
}

import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import { say } from '../words.ts';

type Question = Pick<MessageBoxOptions, 'type' | 'message' | 'detail'>;

/**
 * Asks a question with a button for each answer, the first being the default and the last what Escape means. Without a
 * window it stands alone, as macOS allows.
 */
export async function ask<Answer extends string>(
  window: BrowserWindow | undefined,
  question: Question,
  buttons: Readonly<Record<Answer, string>>,
): Promise<Answer> {
  const answers = Object.keys(buttons) as Answer[];
  const options: MessageBoxOptions = {
    ...question,
    title: say('app.name'),
    buttons: answers.map((answer) => buttons[answer]),
    defaultId: 0,
    cancelId: answers.length - 1,
    noLink: true,
  };
  const asker = window?.isDestroyed() === false ? window : undefined;
  // On one that is minimised nobody would see it.
  if (asker?.isMinimized() === true) asker.restore();
  const picked = await (asker === undefined
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(asker, options));
  // The index of one of the buttons.
  return answers[picked.response] as Answer;
}

/** Shows a message that needs no answer. */
export async function tell(window: BrowserWindow | undefined, news: Question): Promise<void> {
  await ask(window, news, { ok: say('button.ok') });
}

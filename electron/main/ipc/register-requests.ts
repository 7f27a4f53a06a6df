import { ipcMain } from 'electron';
import { REQUEST_CHANNELS } from '../../../shared/ipc/channels.ts';
import type { DocumentWindow } from '../windows/document-window.ts';
import { isAdmitted } from './admit-sender.ts';
import { answerRequest, type RequestHandlers } from './answer-request.ts';

export interface RequestRegistry {
  readonly handlers: RequestHandlers<DocumentWindow>;
  readonly findWindow: (contentsId: number) => DocumentWindow | undefined;
  /** The address of the one page that may ask. */
  readonly page: URL;
  readonly warn: (message: string) => void;
}

/** Opens the one door between windows and the main process. */
export function registerRequests({ handlers, findWindow, page, warn }: RequestRegistry): void {
  for (const channel of REQUEST_CHANNELS) {
    ipcMain.handle(channel, async (event, payload: unknown) => {
      // Read at once: the frame may be gone by the time anything is awaited.
      const frame = event.senderFrame;
      const window = findWindow(event.sender.id);
      const asker = isAdmitted(frame, window !== undefined, page) ? window : undefined;
      try {
        return await answerRequest(handlers, channel, asker, payload);
      } catch (error) {
        warn(`A request failed: ${String(error)}`);
        throw error;
      }
    });
  }
}

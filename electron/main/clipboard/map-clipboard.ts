import type { ClipboardContent, ClipboardOrder } from '../../../shared/ipc/clipboard-payloads.ts';

/** The clipboard of the system. Electron before 44 answers at once, later ones with promises. */
export interface SystemClipboard {
  readonly readText: () => string | Promise<string>;
  readonly writeText: (text: string) => void | Promise<void>;
}

/** The clipboard that the windows of the app share. */
export interface MapClipboard {
  readonly write: (order: ClipboardOrder) => Promise<void>;
  readonly writeText: (text: string) => Promise<void>;
  readonly read: () => Promise<ClipboardContent>;
}

// A long book; beyond it, reading the text as statements would take the window seconds.
const MAX_FOREIGN_TEXT = 2 * 1024 * 1024;

/**
 * Gives the system the text alone, which every program can paste, and keeps the map beside it here.
 * As long as the system still holds that text, the map is what was copied last.
 */
export function createMapClipboard(system: SystemClipboard): MapClipboard {
  let latest: ClipboardOrder | null = null;
  return {
    write: async (order) => {
      await system.writeText(order.text);
      latest = order;
    },
    writeText: async (text) => system.writeText(text),
    read: async () => {
      const text = await system.readText();
      if (latest !== null && unifyLines(text) === unifyLines(latest.text)) {
        return { kind: 'map', map: latest.map, attacking: latest.attacking };
      }
      return text.length > MAX_FOREIGN_TEXT ? { kind: 'too-large' } : { kind: 'text', text };
    },
  };
}

// Windows returns text with different line ends from those it was given.
function unifyLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

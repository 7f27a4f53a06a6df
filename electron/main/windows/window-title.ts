import { say } from '../words.ts';

const LONGEST_TITLE = 120;

/** What a title bar shows. macOS marks edits and names the app by itself. */
export function formatWindowTitle(
  status: { readonly title: string; readonly edited: boolean },
  platform: NodeJS.Platform,
): string {
  const title = shortenTitle(status.title);
  if (platform === 'darwin') {
    return title;
  }
  const key = status.edited ? 'app.editedWindowTitle' : 'app.windowTitle';
  return say(key, { title, app: say('app.name') });
}

/** A title on one line, without characters that reorder or hide what follows them. */
export function shortenTitle(title: string): string {
  const plain = title
    .slice(0, LONGEST_TITLE * 4)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  if (characters.length === 0) {
    return say('document.untitled');
  }
  return characters.length > LONGEST_TITLE
    ? `${characters
        .slice(0, LONGEST_TITLE - 1)
        .join('')
        .trimEnd()}…`
    : plain;
}

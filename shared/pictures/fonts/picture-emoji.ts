import { encodeBase64 } from '../../base/base64.ts';
import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { Figure, Scene } from '../../drawing/scene.ts';
import { hasEmoji, splitEmoji } from '../../layout/text/emoji.ts';
import { EMOJI_FILE } from '../../layout/text/font-files.ts';
import { cutEmoji, type EmojiSubset } from './cut-emoji.ts';
import type { FontShelf } from './font-shelf.ts';
import { findUsedCodes } from './used-codes.ts';

/**
 * The emoji in a scene's text, and in `further` text, that the bundled font has; the very same where the last
 * picture needed the same. Null, with no file read, where there are none.
 */
export async function collectEmoji(
  scene: Scene,
  shelf: FontShelf,
  further = '',
): Promise<EmojiSubset | null> {
  const used = [...new Set([...listUsed(scene), ...listEmoji(further)])].sort();
  if (used.length === 0) return null;
  const key = used.join('\n');
  const known = latest.get(shelf);
  if (known?.key === key) return known.subset;
  const subset = cutEmoji(await shelf.openEmoji(), used);
  latest.set(shelf, { key, subset });
  return subset;
}

const latest = new WeakMap<FontShelf, { readonly key: string; readonly subset: EmojiSubset }>();

const listUsed = memoizeWeakly((scene: Scene): readonly string[] => {
  // Asked of every line it would take longer than the rest of most pictures' fonts.
  const codes = [...findUsedCodes(scene).values()].flatMap((own) => [...own]);
  if (!hasEmoji(String.fromCodePoint(...codes)) && !codes.includes(SELECTOR)) return [];
  return scene.figures.flatMap(emojiOf);
});

const emojiOf = memoizeWeakly(({ shapes }: Figure): readonly string[] => {
  const used = shapes.flatMap((shape) => (shape.kind === 'text' ? listEmoji(shape.text) : []));
  return used.length === 0 ? NONE : used;
});

const NONE: readonly string[] = [];

const SELECTOR = 0xfe0f;

function listEmoji(text: string): readonly string[] {
  return splitEmoji(text).flatMap((part) => (part.isEmoji ? part.text : []));
}

/** Emoji as CSS that holds their font, at every weight the same. */
export const writeEmojiFace = memoizeWeakly(
  ({ file }: EmojiSubset) =>
    `@font-face{font-family:'${EMOJI_FILE.family}';font-weight:400 600;src:url(data:font/ttf;base64,${encodeBase64(file)}) format('truetype')}`,
);

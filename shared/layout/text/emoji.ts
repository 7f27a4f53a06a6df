import { findAnyOf } from './character-class.ts';
import { TRAIT } from './character-traits.ts';
import { scanText } from './clusters.ts';
import { emojiRuns } from './emoji-runs.ts';
import { numberAt } from './number-at.ts';

/** A part of a line: one emoji, or all between two. */
export interface LinePart {
  readonly text: string;
  readonly isEmoji: boolean;
}

let pattern: RegExp | undefined;

/**
 * Whether a text has anything that the bundled emoji font is asked for: a character that no other bundled font
 * has. So a digit is an emoji only within a keycap, and ©, ™, ⚠ and ↔ never are. Linear.
 */
export function hasEmoji(text: string): boolean {
  pattern ??= findAnyOf(emojiRuns().map(({ first, last }) => [first, last]));
  return pattern.test(text);
}

/**
 * A text as its emoji, each with all that belongs to it (tone, joined pictures, both halves of a flag), and what
 * is between them, as canvases and pages part it. Linear.
 */
export function splitEmoji(text: string): readonly LinePart[] {
  if (!hasEmoji(text)) return [{ text, isEmoji: false }];
  const parts: { text: string; isEmoji: boolean }[] = [];
  for (const cluster of listClusters(text)) {
    const isEmoji = hasEmoji(cluster);
    const before = parts.at(-1);
    if (isEmoji || before === undefined || before.isEmoji) parts.push({ text: cluster, isEmoji });
    else before.text += cluster;
  }
  return parts;
}

function listClusters(text: string): readonly string[] {
  const { count, starts, traits } = scanText(text, 400);
  const clusters: string[] = [];
  let from = 0;
  for (let index = 1; index <= count; index += 1) {
    if (index < count && (numberAt(traits, index) & TRAIT.MARK) !== 0) continue;
    const to = numberAt(starts, index);
    clusters.push(text.slice(from, to));
    from = to;
  }
  return clusters;
}

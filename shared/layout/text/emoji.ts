import { findAnyOf } from './character-class.ts';
import { TRAIT } from './character-traits.ts';
import { scanText } from './clusters.ts';
import { hasRightToLeft } from './direction.ts';
import { emojiRuns } from './emoji-runs.ts';
import { type Run, readRuns } from './font-table.ts';
import { TEXT_OR_EMOJI_RANGES } from './metrics/character-ranges.ts';
import { numberAt } from './number-at.ts';

/** A part of a line: one emoji, or all between two. */
export interface LinePart {
  readonly text: string;
  readonly isEmoji: boolean;
}

const SELECTOR = '\ufe0f';

let only: RegExp | undefined;
let asked: RegExp | undefined;

/**
 * Whether a line has anything that the bundled emoji font is asked for: a character that no other bundled font
 * has, or what `asksForEmoji` says. So a digit is an emoji only within a keycap. Linear.
 */
export function hasEmoji(text: string): boolean {
  only ??= findRuns(emojiRuns());
  return only.test(text) || asksForEmoji(text);
}

/**
 * Whether a line has a character that the fonts of text have too (⚠, ↔) and that is asked for as an emoji, by
 * U+FE0F after it. In lines with anything from right to left, which are not painted in parts, it stays text. Linear.
 */
export function asksForEmoji(text: string): boolean {
  if (!text.includes(SELECTOR)) return false;
  asked ??= new RegExp(findRuns(readRuns(TEXT_OR_EMOJI_RANGES)).source + SELECTOR, 'u');
  return asked.test(text) && !hasRightToLeft(text);
}

function findRuns(runs: readonly Run[]): RegExp {
  return findAnyOf(runs.map(({ first, last }) => [first, last]));
}

/**
 * A line as its emoji, each with all that belongs to it (tone, joined pictures, both halves of a flag), and what
 * is between them, as canvases and pages part it. Linear.
 */
export function splitEmoji(text: string): readonly LinePart[] {
  return split(text, hasEmoji);
}

/** The same with those emoji alone that a line asks for, so that they are painted in the font of emoji. Linear. */
export function splitAsked(text: string): readonly LinePart[] {
  return split(text, asksForEmoji);
}

function split(text: string, has: (text: string) => boolean): readonly LinePart[] {
  if (!has(text)) return [{ text, isEmoji: false }];
  const keepsText = hasRightToLeft(text);
  const parts: { text: string; isEmoji: boolean }[] = [];
  for (const cluster of listClusters(text)) {
    const isEmoji = has(cluster) && !(keepsText && asksForEmoji(cluster));
    const before = parts.at(-1);
    if (isEmoji || before === undefined || before.isEmoji) parts.push({ text: cluster, isEmoji });
    else before.text += cluster;
  }
  return parts;
}

/** The characters of a line as readers see them: what belongs together, such as an emoji with all its parts, is one. */
export function listClusters(text: string): readonly string[] {
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

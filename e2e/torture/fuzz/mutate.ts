import type { Random } from '../../../shared/base/random.ts';

/** Pieces that have broken readers before, wherever they stand. */
const EVIL = [
  '"__proto__": { "polluted": true }, ',
  '"constructor": 1, ',
  '\u202e',
  '\ud800',
  '\u0000',
  '<script>alert(1)</script>',
  '1e999',
  '-0',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '"at": { "x": 1e308, "y": -1e308 }, ',
  '"id": "../../etc/passwd", ',
  'null',
  '\ufeff',
  '\\u',
];

/** The text with a few random damages, the same for the same numbers. */
export function mutateText(text: string, random: Random): string {
  let damaged = text;
  const count = 1 + Math.floor(random() * 4);
  for (let index = 0; index < count; index += 1) damaged = damage(damaged, random);
  return damaged;
}

function damage(text: string, random: Random): string {
  const from = Math.floor(random() * text.length);
  const to = Math.min(text.length, from + Math.floor(random() ** 3 * 400));
  const pick = Math.floor(random() * DAMAGES.length);
  return DAMAGES[pick]?.(text, { from, to, random }) ?? text;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly random: Random;
}

const DAMAGES: readonly ((text: string, place: Place) => string)[] = [
  // Cut off, as a full disk leaves it.
  (text, { from }) => text.slice(0, from),
  (text, { from, to }) => text.slice(0, from) + text.slice(to),
  (text, { from, to }) => text.slice(0, to) + text.slice(from),
  (text, { from, random }) => text.slice(0, from) + pickEvil(random) + text.slice(from),
  (text, { from, to, random }) => text.slice(0, from) + pickEvil(random) + text.slice(to),
  (text, { from, random }) => {
    const flipped = String.fromCharCode(text.charCodeAt(from) ^ (1 << Math.floor(random() * 7)));
    return text.slice(0, from) + flipped + text.slice(from + 1);
  },
  (text, { random }) => {
    const lines = text.split('\n');
    const [one, other] = [random(), random()].map((share) => Math.floor(share * lines.length));
    const line = lines[one ?? 0] ?? '';
    lines[one ?? 0] = lines[other ?? 0] ?? '';
    lines[other ?? 0] = line;
    return lines.join('\n');
  },
];

function pickEvil(random: Random): string {
  return EVIL[Math.floor(random() * EVIL.length)] ?? '';
}

/** A value of any shape that JSON and structured clones have. */
export function createJunk(random: Random, depth = 0): unknown {
  const share = random();
  if (share < 0.12) return null;
  if (share < 0.2) return undefined;
  if (share < 0.3) return random() < 0.5;
  if (share < 0.45) return [0, -1, 1e308, Number.NaN, 2 ** 53, 0.5][Math.floor(random() * 6)];
  if (share < 0.7 || depth > 3)
    return pickEvil(random).repeat(1 + Math.floor(random() ** 6 * 5000));
  const length = Math.floor(random() * 4);
  if (share < 0.8) return Array.from({ length }, () => createJunk(random, depth + 1));
  const names = ['text', 'as', 'path', 'edited', 'title', 'toString', 'suggestedName', 'id'];
  return Object.fromEntries(
    Array.from({ length }, () => [
      names[Math.floor(random() * names.length)],
      createJunk(random, depth + 1),
    ]),
  );
}

import { type ArgumentMap, createMap } from '../../shared/model/argument-map.ts';
import { type PictureWish, USUAL_WISH } from '../../shared/pictures/picture-wish.ts';
import type { Background, Pace } from '../background/background.ts';
import { listFontRules } from '../background/pictures/font-rules.ts';
import type { PictureFile } from '../background/tasks/draw-picture-file.ts';
import { readLanguage } from './words.ts';

const rehearsals = new WeakMap<Background, Promise<void>>();

/** Has a picture drawn on another thread, into a stream that is handed over. */
export async function drawBeside(
  background: Background,
  file: Omit<PictureFile, 'fonts' | 'language'>,
  pace: Pace = {},
): Promise<void> {
  // Its thread will be ready sooner than a new one.
  await rehearsals.get(background);
  return run(background, file, pace);
}

function run(
  background: Background,
  file: Omit<PictureFile, 'fonts' | 'language'>,
  pace: Pace = {},
): Promise<void> {
  const fonts = listFontRules(document.styleSheets);
  const input = { ...file, fonts, language: readLanguage() };
  return background.run('drawPictureFile', input, { ...pace, transfer: [file.sink] });
}

/**
 * Prepares what the first picture would wait for, once per window: a few cards of the map are drawn beside it in
 * advance, which starts threads, loads fonts, and compiles what draws.
 */
export function rehearseDrawing(background: Background, map: ArgumentMap): void {
  if (rehearsals.has(background) || map.statements.size === 0) return;
  const few = takeCards(map);
  const file = { map: few, lines: [], wish: wishInSmall(few), sink: new WritableStream() };
  // Failures are reported when someone asks for a picture.
  rehearsals.set(
    background,
    run(background, file).catch(() => undefined),
  );
}

const CARDS = 50;

function takeCards({ id, details, statements }: ArgumentMap): ArgumentMap {
  return createMap(id, { details, statements: [...statements.values()].slice(0, CARDS) });
}

// Hardly any: starting, loading and compiling is what takes long.
const PIXELS = 10_000;
// About as much as a card reaches beyond its corner.
const ROOM = 400;

function wishInSmall({ statements }: ArgumentMap): PictureWish {
  const places = [...statements.values()].map(({ at }) => at);
  const reach = (along: readonly number[]) => Math.max(...along) - Math.min(...along) + ROOM;
  const area = reach(places.map(({ x }) => x)) * reach(places.map(({ y }) => y));
  const scale = Math.min(1, Math.sqrt(PIXELS / area));
  return { ...USUAL_WISH, scale, carriesMap: false };
}

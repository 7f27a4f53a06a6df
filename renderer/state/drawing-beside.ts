import { type ArgumentMap, createMap } from '../../shared/model/argument-map.ts';
import { USUAL_WISH } from '../../shared/pictures/picture-wish.ts';
import type { Background, Pace } from '../background/background.ts';
import { listFontRules } from '../background/pictures/font-rules.ts';
import type { PictureFile } from '../background/tasks/draw-picture-file.ts';
import { readLanguage } from './words.ts';

const rehearsals = new WeakMap<Background, Promise<void>>();

/** Has a picture drawn beside the window, into a stream that is handed over. */
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
 * Makes ready what the first picture would wait for, once for a window: a few cards of the map are drawn
 * beside it for nobody, which starts threads, loads fonts, and compiles what draws.
 */
export function rehearseDrawing(background: Background, map: ArgumentMap): void {
  if (rehearsals.has(background) || map.statements.size === 0) return;
  const wish = { ...USUAL_WISH, scale: 1, carriesMap: false };
  const file = { map: takeCards(map), lines: [], wish, sink: new WritableStream() };
  // What is wrong, a picture that someone asks for will say.
  rehearsals.set(
    background,
    run(background, file).catch(() => undefined),
  );
}

const ABREAST = 10;
const ROWS = 5;
// Somewhat more than most cards take.
const ROOM = { width: 320, height: 180 };
const MOST_LETTERS = 300;

// Side by side, however far apart they lie: enough pixels for what compresses them to be compiled, and no more.
function takeCards({ id, details, statements, arguments: all }: ArgumentMap): ArgumentMap {
  const short = [...statements.values()].filter(({ text }) => text.length <= MOST_LETTERS);
  const few = short.slice(0, ABREAST * ROWS);
  const placed = few.map((statement, index) => ({
    ...statement,
    at: {
      x: (index % ABREAST) * ROOM.width,
      y: Math.floor(index / ABREAST) * ROOM.height,
    },
  }));
  const taken = new Set<string>(few.map((each) => each.id));
  const among = [...all.values()].filter(
    ({ premises, target }) => taken.has(target.id) && premises.every((each) => taken.has(each)),
  );
  return createMap(id, { details, statements: placed, arguments: among });
}

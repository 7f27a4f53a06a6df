import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import { countPieces } from '../../shared/drawing/render-svg.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { PAYLOAD_LIMITS } from '../../shared/ipc/payload-limits.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { collectFonts, collectShaped } from '../../shared/pictures/fonts/picture-fonts.ts';
import { FONT_WEIGHTS } from '../../shared/pictures/fonts/used-codes.ts';
import { findDeciding, type PictureWish } from '../../shared/pictures/picture-wish.ts';
import { type SvgTools, writeSvg } from '../../shared/pictures/write-svg.ts';
import type { Pace } from '../background/background.ts';
import { type PartSink, pourParts } from '../background/pictures/pour-parts.ts';
import { WINDOW_FONTS } from '../background/pictures/window-fonts.ts';
import { composeInSlices, listFoundLines } from './composing-pictures.ts';
import { drawBeside } from './drawing-beside.ts';
import { AWAITED, NEVER, type Slicing, takeInSlices, UNASKED } from './in-slices.ts';
import { createLatestMade } from './latest-made.ts';
import { readLanguage, say } from './words.ts';
import type { Workspace } from './workspace.ts';

/** A whole picture, from its beginning. */
type Parts = readonly Uint8Array[];

// An SVG of a few thousand statements.
const MOST_BYTES_REMEMBERED = 16 * 1024 * 1024;

const drawnIn = memoizeWeakly((_geometry: Workspace['geometry']) =>
  createLatestMade<Parts>(MOST_BYTES_REMEMBERED),
);

/** What is being drawn as one piece. */
const underWayIn = memoizeWeakly((_geometry: Workspace['geometry']) =>
  createLatestMade<Promise<Parts>>(MOST_UNDER_WAY),
);

const MOST_UNDER_WAY = 4;

/**
 * Draws the map as one piece, whatever part of it is on screen; remembered while the map stays the same, unless
 * it is large. Rejects, with a sentence, what cannot be drawn.
 */
export async function drawPicture(
  workspace: DrawingWorkspace,
  wish: PictureWish,
  pace: Pace = {},
): Promise<Parts> {
  const known = findDrawn(workspace, wish);
  if (known !== null) return known;
  const { map } = workspace.document.getState();
  const asked = nameDrawn(wish);
  const { sink, parts } = collectParts();
  const drawing = drawInto(workspace, wish, sink, pace).then(() => parts);
  const underWay = underWayIn(workspace.geometry);
  underWay.keep(map, asked, drawing);
  try {
    await drawing;
  } finally {
    underWay.drop(map, asked);
  }
  const kept = drawnIn(workspace.geometry).find(map, asked);
  if (kept === null) keepDrawn(workspace, map, asked, parts);
  return kept ?? parts;
}

/** Remembers a picture of the map, unless that was edited meanwhile: those of the map as it is now would make way. */
function keepDrawn(
  { document, geometry }: DrawingWorkspace,
  map: ArgumentMap,
  asked: object,
  parts: Parts,
): void {
  if (document.getState().map !== map) return;
  drawnIn(geometry).keep(map, asked, parts, countBytes(parts));
}

/** What `drawPicture` is drawing at the moment for the caller that asked first; null if that is nothing, or fails. */
async function awaitDrawn(
  { document, geometry }: DrawingWorkspace,
  wish: PictureWish,
  { signal = NEVER }: Pace,
): Promise<Parts | null> {
  const drawing = underWayIn(geometry).find(document.getState().map, nameDrawn(wish));
  if (drawing === null) return null;
  const parts = await awaitUnlessAborted(
    drawing.catch(() => null),
    signal,
  );
  signal.throwIfAborted();
  return parts;
}

/** Null once the signal is aborted, if that is sooner. Leaves nothing at a signal that is never aborted. */
async function awaitUnlessAborted<Value>(
  awaited: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | null> {
  let stop = () => {};
  const aborted = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([awaited, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function findDrawn({ document, geometry }: DrawingWorkspace, wish: PictureWish): Parts | null {
  return drawnIn(geometry).find(document.getState().map, nameDrawn(wish));
}

function nameDrawn(wish: PictureWish) {
  return { ...findDeciding(wish), language: readLanguage() };
}

/** The size of a picture in bytes. */
export function countBytes(parts: Parts): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function collectParts(): { readonly sink: PartSink; readonly parts: Parts } {
  const parts: Uint8Array[] = [];
  let length = 0;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (part) => {
      length += part.length;
      if (length > PAYLOAD_LIMITS.pictureBytes)
        throw new Error(say('pictureDialog.tooLargeToCopy'));
      parts.push(part);
    },
  });
  return { sink, parts };
}

/** Cuts in idle time the fonts that a picture seen in small would wait for; gives how to cancel that. */
export function prepareFonts(scene: Scene): () => void {
  const handle = requestIdleCallback(() => {
    // The picture itself will say what is wrong.
    Promise.all([collectFonts(scene, WINDOW_FONTS), collectShaped(scene, WINDOW_FONTS)]).catch(
      () => undefined,
    );
  });
  return () => cancelIdleCallback(handle);
}

/** Draws the map bit by bit into a stream; resolves once the last bytes are on their way there. */
export async function drawInto(
  workspace: DrawingWorkspace,
  wish: PictureWish,
  sink: PartSink,
  pace: Pace,
): Promise<void> {
  const known = findDrawn(workspace, wish) ?? (await awaitDrawn(workspace, wish, pace));
  if (known !== null) return pourParts(known, sink, true);
  const { map } = workspace.document.getState();
  if (wish.format === 'svg') {
    // Fetched while cards and lines are drawn, which takes about as long.
    foreseeFonts(workspace);
    return pourParts(writeSvgHere(workspace, wish, pace), sink, true);
  }
  const lines = await listFoundLines(workspace, map, pace.signal ?? NEVER);
  return drawBeside(workspace.background, { map, lines, wish, sink }, pace);
}

type DrawingWorkspace = Pick<Workspace, 'background' | 'document' | 'geometry'>;

const STATEMENTS_READ = 50;

const foreseenIn = new WeakSet<Workspace['geometry']>();

/**
 * Opens the fonts that a picture of the map is likely to bring along, from its first statements, once: what is
 * foreseen wrongly is opened when the characters are known.
 */
export function foreseeFonts({ document, geometry }: DrawingWorkspace): void {
  if (foreseenIn.has(geometry)) return;
  foreseenIn.add(geometry);
  const { statements } = document.getState().map;
  const codes = new Set<number>();
  for (const { text } of [...statements.values()].slice(0, STATEMENTS_READ)) {
    for (const character of text) codes.add(character.codePointAt(0) ?? 0);
  }
  for (const weight of FONT_WEIGHTS) {
    WINDOW_FONTS.open(weight, codes).catch(() => undefined);
    WINDOW_FONTS.openShaped(weight, codes).catch(() => undefined);
  }
}

// The same for every picture: what was encoded by it for the last one is taken again.
const SVG_TOOLS: SvgTools = {
  say,
  shelf: WINDOW_FONTS,
  encode: (text) => new TextEncoder().encode(text),
};

// Beyond that, what is drawn in advance would take tens of megabytes.
const MOST_FORESEEN = 1_000;

/**
 * Draws an SVG of the map in advance, while the window has nothing else to do: the next one, and what the dialog shows,
 * find its cards and lines drawn and written. Does nothing for a large map; rejects once the signal is aborted.
 */
export async function foreseeSvg(
  workspace: DrawingWorkspace,
  wish: PictureWish,
  signal: AbortSignal,
): Promise<void> {
  const { statements } = workspace.document.getState().map;
  if (statements.size > MOST_FORESEEN || findDrawn(workspace, wish) !== null) return;
  const parts = writeSvgHere(workspace, wish, { signal }, UNASKED);
  // Kept where they are written.
  for await (const _ of parts);
}

// Where nothing of an SVG was drawn before, that takes about as long as to write it.
const COMPOSING = 0.5;

// Cards and lines are known here, and finding them again on a thread would take longer than to write them.
async function* writeSvgHere(
  workspace: DrawingWorkspace,
  wish: PictureWish,
  { signal = NEVER, onProgress = () => {} }: Pace,
  slicing: Slicing = AWAITED,
): AsyncGenerator<Uint8Array, void, void> {
  const { map } = workspace.document.getState();
  const asked = nameDrawn(wish);
  let done = 0;
  const tellComposed = (part: number) => {
    done = part * COMPOSING;
    onProgress(done);
  };
  const scene = await composeInSlices(workspace, map, wish.order, signal, tellComposed, slicing);
  const most = countPieces(scene);
  const made = takeInSlices(writeSvg(map, scene, wish, SVG_TOOLS), signal, slicing, (taken) =>
    onProgress(done + (1 - done) * Math.min(1, taken / most)),
  );
  yield* keepUnlessLarge(made, (parts) => keepDrawn(workspace, map, asked, parts));
}

/** Hands on what is made, and once it has all been taken gives the whole of it to be kept. */
async function* keepUnlessLarge(
  made: AsyncIterable<Uint8Array>,
  keep: (parts: Parts) => void,
): AsyncGenerator<Uint8Array, void, void> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of made) {
    bytes += part.length;
    if (bytes <= MOST_BYTES_REMEMBERED) parts.push(part);
    else parts.length = 0;
    yield part;
  }
  if (bytes <= MOST_BYTES_REMEMBERED) keep(parts);
}

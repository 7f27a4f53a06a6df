import { concatenateBytes } from '../../shared/base/concatenate-bytes.ts';
import { countPieces } from '../../shared/drawing/render-svg.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { PAYLOAD_LIMITS } from '../../shared/ipc/payload-limits.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { collectFonts, FONT_WEIGHTS } from '../../shared/pictures/fonts/picture-fonts.ts';
import type { PictureWish } from '../../shared/pictures/picture-wish.ts';
import { type SvgTools, writeSvg } from '../../shared/pictures/write-svg.ts';
import type { Pace } from '../background/background.ts';
import { type PartSink, pourParts } from '../background/pictures/pour-parts.ts';
import { WINDOW_FONTS } from '../background/pictures/window-fonts.ts';
import { composeInSlices, listFoundLines } from './composing-pictures.ts';
import { drawBeside } from './drawing-beside.ts';
import { AWAITED, NEVER, takeInSlices, UNASKED } from './in-slices.ts';
import { readLanguage, say } from './words.ts';
import type { Workspace } from './workspace.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface Drawn {
  readonly map: ArgumentMap;
  readonly language: Language;
  readonly bytes: Bytes;
}

const drawn = new WeakMap<PictureWish, Drawn>();

/**
 * Draws the map as one piece, whatever part of it is on screen; it is remembered for as long as the wish
 * lives. Rejects, with a sentence, what cannot be drawn.
 */
export async function drawPicture(
  workspace: DrawingWorkspace,
  wish: PictureWish,
  pace: Pace = {},
): Promise<Bytes> {
  const known = findDrawn(workspace, wish);
  if (known !== null) return known;
  const { map } = workspace.document.getState();
  const language = readLanguage();
  const { sink, read } = collectBytes();
  await drawInto(workspace, wish, sink, pace);
  const bytes = read();
  drawn.set(wish, { map, language, bytes });
  return bytes;
}

function findDrawn({ document }: DrawingWorkspace, wish: PictureWish): Bytes | null {
  const known = drawn.get(wish);
  const isSame = known?.map === document.getState().map && known.language === readLanguage();
  return isSame ? known.bytes : null;
}

function collectBytes(): { readonly sink: PartSink; readonly read: () => Bytes } {
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
  return { sink, read: () => concatenateBytes(parts) };
}

/** Cuts in idle time the fonts that a picture seen in small would wait for; gives how to call that off. */
export function prepareFonts(scene: Scene): () => void {
  const handle = requestIdleCallback(() => {
    // The picture itself will say what is wrong.
    collectFonts(scene, WINDOW_FONTS).catch(() => undefined);
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
  const known = findDrawn(workspace, wish);
  if (known !== null) return pourParts([known], sink);
  if (wish.format === 'svg') return writeSvgHere(workspace, wish, sink, pace);
  const { map } = workspace.document.getState();
  const lines = listFoundLines(workspace, map);
  return drawBeside(workspace.background, { map, lines, wish, sink }, pace);
}

type DrawingWorkspace = Pick<Workspace, 'background' | 'document' | 'geometry'>;

const STATEMENTS_READ = 50;

/**
 * Opens the fonts that a picture of the map is likely to bring along, from its first statements: what is
 * foreseen wrongly is opened when the characters are known.
 */
export function foreseeFonts({ statements }: ArgumentMap): void {
  const codes = new Set<number>();
  for (const { text } of [...statements.values()].slice(0, STATEMENTS_READ)) {
    for (const character of text) codes.add(character.codePointAt(0) ?? 0);
  }
  for (const weight of FONT_WEIGHTS) WINDOW_FONTS.open(weight, codes).catch(() => undefined);
}

// The same for every picture: what was encoded by it for the last one is taken again.
const SVG_TOOLS: SvgTools = {
  say,
  shelf: WINDOW_FONTS,
  encode: (text) => new TextEncoder().encode(text),
};

// Beyond that, what is drawn for nobody would take tens of megabytes.
const MOST_FORESEEN = 1_000;

/**
 * Draws an SVG of the map for nobody, while the window has nothing else to do: the next one, and what the
 * dialog shows, find its cards and lines drawn and written. Does nothing for a large map; rejects once the
 * signal is aborted.
 */
export async function foreseeSvg(
  workspace: DrawingWorkspace,
  wish: PictureWish,
  signal: AbortSignal,
): Promise<void> {
  const { map } = workspace.document.getState();
  if (map.statements.size > MOST_FORESEEN) return;
  const scene = await composeInSlices(workspace, map, wish.order, signal, undefined, UNASKED);
  const parts = takeInSlices(writeSvg(map, scene, wish, SVG_TOOLS), signal, UNASKED);
  // Kept where they are written.
  for await (const _ of parts);
}

// Where nothing of an SVG was drawn before, that takes about as long as to write it.
const COMPOSING = 0.5;

// Cards and lines are known here, and finding them again on a thread would take longer than to write them.
async function writeSvgHere(
  workspace: DrawingWorkspace,
  wish: PictureWish,
  sink: PartSink,
  { signal = NEVER, onProgress = () => {} }: Pace,
): Promise<void> {
  const { map } = workspace.document.getState();
  // Fetched while cards and lines are drawn, which takes about as long.
  foreseeFonts(map);
  let done = 0;
  const scene = await composeInSlices(workspace, map, wish.order, signal, (part) => {
    done = part * COMPOSING;
    onProgress(done);
  });
  const most = countPieces(scene);
  const parts = takeInSlices(writeSvg(map, scene, wish, SVG_TOOLS), signal, AWAITED, (taken) =>
    onProgress(done + (1 - done) * Math.min(1, taken / most)),
  );
  await pourParts(parts, sink, true);
}

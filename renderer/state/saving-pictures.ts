import type { Theme } from '../../shared/drawing/palette.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { countClipped } from '../../shared/pictures/count-clipped.ts';
import { type PictureExtent, USUAL_ORDER } from '../../shared/pictures/picture-order.ts';
import type { PictureFormat, PictureWish } from '../../shared/pictures/picture-wish.ts';
import { writeSvg } from '../../shared/pictures/write-svg.ts';
import type { Pace } from '../background/background.ts';
import { listFontRules } from '../background/pictures/font-rules.ts';
import { WINDOW_FONTS } from '../background/pictures/window-fonts.ts';
import { composeHere } from './composing-pictures.ts';
import { finishWriting } from './editing.ts';
import { nameMap } from './name-map.ts';
import { listMarks, showsMarks } from './outcomes.ts';
import { notify } from './session-store.ts';
import { readTheme } from './theme.ts';
import { readLanguage, say } from './words.ts';
import type { Workspace } from './workspace.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface Drawn {
  readonly map: ArgumentMap;
  readonly language: Language;
  readonly bytes: Bytes;
}

const drawn = new WeakMap<PictureWish, Drawn>();
// Bytes; larger ones take memory that the next step needs.
const MOST_REMEMBERED = 32_000_000;

/**
 * Draws the map, whatever part of it is on screen; what was drawn for a wish is remembered for as long
 * as the wish lives, unless it is large. Rejects, with a sentence, what cannot be drawn.
 */
export async function drawPicture(
  workspace: DrawingWorkspace,
  wish: PictureWish,
  pace: Pace = {},
): Promise<Bytes> {
  const { map } = workspace.document.getState();
  const language = readLanguage();
  const known = drawn.get(wish);
  if (known?.map === map && known.language === language) return known.bytes;
  const bytes = await (isSoonWritten(map, wish)
    ? writeSvgHere(workspace, wish)
    : drawBeside(workspace, wish, pace));
  if (bytes.length <= MOST_REMEMBERED) drawn.set(wish, { map, language, bytes });
  return bytes;
}

type DrawingWorkspace = Pick<Workspace, 'background' | 'document' | 'geometry'>;

// An SVG of these takes some 50 ms where cards and lines are known, less than another thread takes to
// be told of the map.
const MOST_WRITTEN_HERE = 1_000;

function isSoonWritten({ statements }: ArgumentMap, { format }: PictureWish): boolean {
  return format === 'svg' && statements.size <= MOST_WRITTEN_HERE;
}

async function writeSvgHere(workspace: DrawingWorkspace, wish: PictureWish): Promise<Bytes> {
  const { map } = workspace.document.getState();
  const tools = {
    say,
    shelf: WINDOW_FONTS,
    encode: (text: string) => new TextEncoder().encode(text),
  };
  return new Uint8Array(await writeSvg(map, composeHere(workspace, map, wish.order), wish, tools));
}

function drawBeside(
  { background, document: { getState } }: DrawingWorkspace,
  wish: PictureWish,
  pace: Pace,
): Promise<Bytes> {
  const fonts = listFontRules(document.styleSheets);
  const file = { map: getState().map, wish, language: readLanguage(), fonts };
  return background.run('drawPictureFile', file, pace);
}

/** The whole map in a theme, as it is drawn when nothing else is asked for. */
export function wishForMap(format: PictureFormat, scale: number, theme: Theme): PictureWish {
  return {
    format,
    scale,
    order: { ...USUAL_ORDER, theme },
    paper: { kind: 'own' },
    carriesMap: true,
    textAsOutlines: false,
    description: null,
  };
}

/** The whole map as it looks in the window, with what an evaluation writes on its cards there. */
function wishAsShown(workspace: Workspace, format: PictureFormat, scale: number): PictureWish {
  const wish = wishForMap(format, scale, readTheme());
  if (!showsMarks(workspace.session.getState())) return wish;
  return { ...wish, order: { ...wish.order, marks: listMarks(workspace) } };
}

/** Draws the map in the theme of the window and writes it where the user says. */
export function savePicture(
  workspace: Workspace,
  { format, scale }: Pick<PictureWish, 'format' | 'scale'>,
): Promise<boolean> {
  return savePictureAs(workspace, wishAsShown(workspace, format, scale));
}

/** Writes a picture where the user says; whether it was written. */
export async function savePictureAs(
  workspace: Workspace,
  wish: PictureWish,
  pace: Pace = {},
): Promise<boolean> {
  finishWriting(workspace);
  const bytes = await drawPicture(workspace, wish, pace);
  if (pace.signal?.aborted) return false;
  const outcome = await workspace.bridge['picture:save']({
    format: wish.format,
    bytes,
    suggestedName: nameMap(workspace.document.getState().map),
  });
  if (outcome.kind === 'failed') notify(workspace.session, 'problem', outcome.message);
  if (outcome.kind === 'saved') {
    const clipped = countClipped(workspace.document.getState().map, wish.order.extent);
    const written = say('notice.exported', { name: outcome.name });
    const remark = clipped === 0 ? '' : ` ${say('pictureDialog.clipped', { count: clipped })}`;
    notify(workspace.session, 'info', `${written}${remark}`);
  }
  return outcome.kind === 'saved';
}

/** Copies a part of the map for other programs: as pixels, or as the text of an SVG. */
export async function copyPicture(
  workspace: Workspace,
  format: 'png' | 'svg',
  extent: PictureExtent,
): Promise<void> {
  finishWriting(workspace);
  const usual = wishAsShown(workspace, format, 2);
  const bytes = await drawPicture(workspace, { ...usual, order: { ...usual.order, extent } });
  const { bridge, session } = workspace;
  if (format === 'png') await bridge['clipboard:write-picture']({ bytes });
  else await bridge['clipboard:write-text']({ text: new TextDecoder().decode(bytes) });
  notify(session, 'info', say('pictureDialog.copied'));
}

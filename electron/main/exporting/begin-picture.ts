import type { Payload } from '../../../shared/ipc/contract.ts';
import type { PictureBegun } from '../../../shared/ipc/outcomes.ts';
import type { FileKind } from '../dialogs/file-dialogs.ts';
import type { SaveDesk } from '../documents/document-desk.ts';
import { cleanFileName } from '../documents/file-name.ts';
import { pickSaveTarget } from '../documents/save-target.ts';
import { say } from '../words.ts';
import type { PictureFiles, WritingWindow } from './picture-files.ts';

const EXTENSIONS: Readonly<Record<Payload<'picture:begin'>['format'], FileKind['extension']>> = {
  png: '.png',
  svg: '.svg',
  pdf: '.pdf',
  webp: '.webp',
  jpeg: '.jpg',
};

/** Begins a picture in a file the user picks. */
export async function beginPicture<Window extends WritingWindow>(
  desk: SaveDesk,
  files: PictureFiles<Window>,
  window: Window,
  order: Payload<'picture:begin'>,
): Promise<PictureBegun> {
  const { format } = order;
  const kind = { extension: EXTENSIONS[format], label: say(`fileKind.${format}`) };
  const target = await pickSaveTarget(desk, kind, {
    folder: desk.findLastFolder(),
    name: cleanFileName(order.suggestedName),
  });
  if (target === undefined) return { kind: 'cancelled' };
  const begun = await files.begin(desk, window, target);
  return begun.kind === 'failed' ? begun : { kind: 'begun', ticket: begun.ticket };
}

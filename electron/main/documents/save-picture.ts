import type { Payload } from '../../../shared/ipc/contract.ts';
import type { SaveOutcome } from '../../../shared/ipc/outcomes.ts';
import type { FileKind } from '../dialogs/file-dialogs.ts';
import { say } from '../words.ts';
import type { SaveDesk } from './document-desk.ts';
import { cleanFileName } from './file-name.ts';
import { pickSaveTarget } from './save-target.ts';
import { writeTarget } from './write-outcome.ts';

const EXTENSIONS: Readonly<Record<Payload<'picture:save'>['format'], FileKind['extension']>> = {
  png: '.png',
  svg: '.svg',
  pdf: '.pdf',
  webp: '.webp',
  jpeg: '.jpg',
};

/** Writes a picture to a file the user picks. */
export async function savePicture(
  desk: SaveDesk,
  order: Payload<'picture:save'>,
): Promise<SaveOutcome> {
  const { format } = order;
  const kind = { extension: EXTENSIONS[format], label: say(`fileKind.${format}`) };
  const target = await pickSaveTarget(desk, kind, {
    folder: desk.findLastFolder(),
    name: cleanFileName(order.suggestedName),
  });
  return target === undefined ? { kind: 'cancelled' } : writeTarget(desk, target, order.bytes);
}

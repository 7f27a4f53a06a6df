import type { Payload } from '../../../shared/ipc/contract.ts';
import type { SaveOutcome } from '../../../shared/ipc/outcomes.ts';
import type { FileKind } from '../dialogs/file-dialogs.ts';
import { say } from '../words.ts';
import type { SaveDesk } from './document-desk.ts';
import { cleanFileName } from './file-name.ts';
import { pickSaveTarget } from './save-target.ts';
import { writeTarget } from './write-outcome.ts';

const PICTURE_KINDS: Readonly<Record<Payload<'picture:save'>['format'], FileKind>> = {
  png: { extension: '.png', label: say('fileKind.png') },
  svg: { extension: '.svg', label: say('fileKind.svg') },
  pdf: { extension: '.pdf', label: say('fileKind.pdf') },
  webp: { extension: '.webp', label: say('fileKind.webp') },
  jpeg: { extension: '.jpg', label: say('fileKind.jpeg') },
};

/** Writes a picture to a file the user picks. */
export async function savePicture(
  desk: SaveDesk,
  order: Payload<'picture:save'>,
): Promise<SaveOutcome> {
  const target = await pickSaveTarget(desk, PICTURE_KINDS[order.format], {
    folder: desk.findLastFolder(),
    name: cleanFileName(order.suggestedName),
  });
  return target === undefined ? { kind: 'cancelled' } : writeTarget(desk, target, order.bytes);
}

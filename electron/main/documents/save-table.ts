import type { Payload } from '../../../shared/ipc/contract.ts';
import type { SaveOutcome } from '../../../shared/ipc/outcomes.ts';
import { say } from '../words.ts';
import type { SaveDesk } from './document-desk.ts';
import { cleanFileName } from './file-name.ts';
import { pickSaveTarget } from './save-target.ts';
import { writeTarget } from './write-outcome.ts';

/** Writes a table to a file the user picks, in a way that spreadsheets recognise as UTF-8. */
export async function saveTable(
  desk: SaveDesk,
  { text, suggestedName }: Payload<'table:save'>,
): Promise<SaveOutcome> {
  const kind = { extension: '.csv', label: say('fileKind.csv') } as const;
  const target = await pickSaveTarget(desk, kind, {
    folder: desk.findLastFolder(),
    name: cleanFileName(suggestedName),
  });
  if (target === undefined) return { kind: 'cancelled' };
  return writeTarget(desk, target, new TextEncoder().encode(`\ufeff${text}`));
}

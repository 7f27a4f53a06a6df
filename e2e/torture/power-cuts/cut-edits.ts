import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../shared/base/random.ts';
import { openFirstWindow, writeSmallMap } from '../../shell/shell-driver.ts';
import { editWithoutEnd } from '../edit-without-end.ts';
import { endApp } from '../end-app.ts';
import { launchApp } from '../launch-app.ts';
import { judgeHeld, readHeld } from '../numbered-edits.ts';
import { cutDuring } from './cut-during.ts';
import type { LoopDisk } from './loop-disk.ts';

/** One edit in so many is followed by a save. */
const EDITS_PER_SAVE = 5;

/**
 * Cuts the power while somebody edits by keyboard and now and then saves, with file and journal on
 * the disk that is cut: it must hold every edit that the window had called kept or saved.
 */
export async function cutEdits(
  root: string,
  disk: LoopDisk,
  options: { readonly rounds: number; readonly random: Random },
): Promise<{ readonly edits: number; readonly losses: readonly string[] }> {
  const findPlace = (folder: string) => ({
    path: join(folder, 'edited.argmap'),
    profile: join(folder, 'profile-of-edits'),
  });
  const place = findPlace(disk.folder);
  mkdirSync(place.profile);
  writeFileSync(place.path, writeSmallMap('0'));
  disk.flush();
  const app = await launchApp(root, place);
  const losses: string[] = [];
  let edits = 0;
  try {
    const editing = editWithoutEnd(await openFirstWindow(app), {
      from: 0,
      editsPerSave: EDITS_PER_SAVE,
    });
    await editing.isUnderWay;
    for (let round = 1; round <= options.rounds; round += 1) {
      const { last, found } = await cutDuring(app.process(), disk, {
        random: options.random,
        readLast: editing.lastKept,
        look: (folder, last) => readHeld(findPlace(folder), last),
      });
      const loss = judgeHeld(last, found);
      if (loss !== null) losses.push(`round ${round} of edits: ${loss}`);
      edits = last;
    }
  } finally {
    await endApp(app);
  }
  return { edits, losses };
}

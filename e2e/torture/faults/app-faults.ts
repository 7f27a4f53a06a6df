import { judgeHeld, readHeld, waitForWords, writeNumber } from '../numbered-edits.ts';
import { planFaults } from './inject-faults.ts';
import { type Sitting, sitInApp } from './sit-in-app.ts';

const CODES = ['ENOSPC', 'EACCES', 'EROFS', 'EIO', 'EPERM', 'EBUSY'];
/** More operations than a save or an entry in the journal consists of. */
const MOST_OPERATIONS = 60;
const KEPT = 'Not saved, kept safe';
const NOT_KEPT = 'Not saved, not protected:';
const NOT_SAVED = 'Not saved:';

/**
 * Fails each file operation of a save and of the journal in turn, in the running app, driven by keys.
 * The window must call nothing saved or kept that is not, must say when it is not, leave a whole file,
 * and do its work once the disk does. `rounds` times, with another error each time.
 */
export async function runAppFaults(
  root: string,
  rounds: number,
): Promise<{ readonly faults: number; readonly losses: readonly string[] }> {
  return sitInApp(root, async (sitting) => {
    const losses: string[] = [];
    let number = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const act of [failSave, failBeginning, failAppending]) {
        const failed = await failInTurn(sitting, act, number, round);
        losses.push(...failed.losses);
        number = failed.last;
      }
    }
    return { faults: number, losses };
  });
}

type Act = (sitting: Sitting, number: number, fault: Fault) => Promise<Outcome>;

async function failInTurn(
  sitting: Sitting,
  act: Act,
  from: number,
  round: number,
): Promise<{ readonly last: number; readonly losses: readonly string[] }> {
  const losses: string[] = [];
  for (let failing = 0; failing < MOST_OPERATIONS; failing += 1) {
    const code = CODES[(round + failing) % CODES.length] ?? '';
    const number = from + failing + 1;
    const { done, loss } = await act(sitting, number, { failing, code });
    const where = `${act.name}, ${done[failing] ?? 'nothing'} with ${code}`;
    if (loss !== null) losses.push(`${where}: ${loss}`);
    if (done.length <= failing) return { last: number, losses };
  }
  return { last: from + MOST_OPERATIONS, losses };
}

interface Fault {
  readonly failing: number;
  readonly code: string;
}

interface Outcome {
  /** What the app did with its files, the operation that failed being one of it. */
  readonly done: readonly string[];
  readonly loss: string | null;
}

/** An edit that is kept, and a save that fails somewhere. */
async function failSave(sitting: Sitting, number: number, fault: Fault): Promise<Outcome> {
  const { app, page, place, folders } = sitting;
  await writeNumber(page, number);
  await waitForWords(page, number, [KEPT]);
  await planFaults(app, { ...fault, under: folders.maps, delayMs: 0 });
  await page.keyboard.press('Control+S');
  const said = await waitForWords(page, number, ['Saved', NOT_SAVED]);
  const loss = await judge(sitting, number, said);
  const done = await planFaults(app, null);
  await page.keyboard.press('Control+S');
  await waitForWords(page, number, ['Saved']);
  const { inFile } = await readHeld(place, number);
  return { done, loss: loss ?? (inFile === number ? null : `“Saved”, and it holds ${inFile}`) };
}

/** The first edit since a save, which begins a journal that fails somewhere. */
async function failBeginning(sitting: Sitting, number: number, fault: Fault): Promise<Outcome> {
  await sitting.page.keyboard.press('Control+S');
  await waitForWords(sitting.page, number - 1, ['Saved']);
  return failKeeping(sitting, number, fault);
}

/** One more edit, which adds to a journal that fails somewhere. */
async function failAppending(sitting: Sitting, number: number, fault: Fault): Promise<Outcome> {
  return failKeeping(sitting, number, fault);
}

async function failKeeping(sitting: Sitting, number: number, fault: Fault): Promise<Outcome> {
  const { app, page, folders } = sitting;
  await planFaults(app, { ...fault, under: folders.journals, delayMs: 0 });
  await writeNumber(page, number);
  const said = await waitForWords(page, number, [KEPT, NOT_KEPT]);
  const loss = await judge(sitting, number, said);
  const done = await planFaults(app, null);
  // It would try again by itself, and does so at once when somebody types.
  await writeNumber(page, number);
  await waitForWords(page, number, [KEPT]);
  return { done, loss: loss ?? (await judge(sitting, number, KEPT)) };
}

/** Whether the disk holds what the window says it does; a file must be whole in any case. */
async function judge({ place }: Sitting, number: number, said: string): Promise<string | null> {
  const held = await readHeld(place, number);
  if (said === 'Saved' && held.inFile !== number) return `“Saved”, and it holds ${held.inFile}`;
  // What the window does not call kept need not be.
  return judgeHeld(said === KEPT ? number : 0, held);
}

import type { PictureBegun, SaveOutcome } from '../../shared/ipc/outcomes.ts';
import { PAYLOAD_LIMITS } from '../../shared/ipc/payload-limits.ts';
import type { PartSink } from '../background/pictures/pour-parts.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { describeFailure } from './report-failure.ts';

// Drawn while the user still says where to, or main writes.
const AHEAD_BYTES = 4 * 1024 * 1024;

/**
 * Has main write a picture to a file while it is being drawn; returns the outcome. `begin` names the file, or asks the
 * user: at once if the picture is certain to be drawn, otherwise once the first bytes come, so that nobody is asked for
 * a picture that cannot be drawn. Any other failure discards the file and rejects.
 */
export async function fillPictureFile(
  bridge: Bridge,
  begin: () => Promise<PictureBegun>,
  draw: (sink: PartSink) => Promise<void>,
  isSure = false,
): Promise<SaveOutcome> {
  let begun: Promise<PictureBegun> | null = isSure ? begin() : null;
  // What it rejects with, so does the first write.
  begun?.catch(() => undefined);
  let outcome: SaveOutcome | null = null;
  let isDropped = false;
  const ending = createEnding();
  const giveUp = (why: SaveOutcome): never => {
    outcome = why;
    ending.follow(why);
    throw new Error(`The picture was not written: ${why.kind}`);
  };
  const takeTicket = async (): Promise<string> => {
    begun ??= begin();
    const answer = await begun;
    if (answer.kind !== 'begun') return giveUp(answer);
    return isDropped ? giveUp({ kind: 'cancelled' }) : answer.ticket;
  };
  // Main does in turn what it is asked: the next part, or the end, is on its way while one is written.
  let appending: Promise<void> = Promise.resolve();
  const append = async (ticket: string, bytes: Uint8Array<ArrayBuffer>) => {
    const answer = await bridge['picture:append']({ ticket, bytes });
    if (answer.kind === 'failed') giveUp(answer);
  };
  const finish = async (ticket: string) => {
    const finishing = bridge['picture:finish']({ ticket });
    // Refused after a part that could not be written, and that part says why.
    finishing.catch(() => undefined);
    await appending;
    return finishing;
  };
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>(
    {
      write: async (bytes) => {
        const ticket = await takeTicket();
        await appending;
        appending = append(ticket, bytes);
        // What it rejects with, so does what comes next.
        appending.catch(() => undefined);
      },
      close: async () => {
        const finishing = takeTicket().then(finish);
        ending.follow(finishing);
        await finishing;
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: AHEAD_BYTES }),
  );
  try {
    await draw(sink);
    return await ending.ended;
  } catch (error) {
    if (outcome !== null) return outcome;
    isDropped = true;
    await drop(bridge, begun, describeFailure(error));
    throw error;
  }
}

/** What becomes of the file: a stream of another thread is told of its end before that is known. */
function createEnding() {
  let follow: (end: SaveOutcome | Promise<SaveOutcome>) => void = () => {};
  const ended = new Promise<SaveOutcome>((resolve) => {
    follow = resolve;
  });
  // What it rejects with, so does the stream, which may be told first.
  ended.catch(() => undefined);
  return { ended, follow };
}

async function drop(
  bridge: Bridge,
  begun: Promise<PictureBegun> | null,
  failure: string,
): Promise<void> {
  const answer = await begun;
  if (answer?.kind !== 'begun') return;
  const reason = failure.slice(0, PAYLOAD_LIMITS.logText);
  await bridge['picture:drop']({ ticket: answer.ticket, reason });
}

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
  const giveUp = (why: SaveOutcome): never => {
    outcome = why;
    throw new Error(`The picture was not written: ${why.kind}`);
  };
  const takeTicket = async (): Promise<string> => {
    begun ??= begin();
    const answer = await begun;
    if (answer.kind !== 'begun') return giveUp(answer);
    return isDropped ? giveUp({ kind: 'cancelled' }) : answer.ticket;
  };
  const ending = createEnding();
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>(
    {
      write: async (bytes) => {
        const ticket = await takeTicket();
        const answer = await bridge['picture:append']({ ticket, bytes });
        if (answer.kind === 'failed') giveUp(answer);
      },
      close: async () => {
        const finishing = takeTicket().then((ticket) => bridge['picture:finish']({ ticket }));
        ending.follow(finishing);
        await finishing;
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: AHEAD_BYTES }),
  );
  try {
    await draw(sink);
  } catch (error) {
    if (outcome !== null) return outcome;
    isDropped = true;
    await drop(bridge, begun, describeFailure(error));
    throw error;
  }
  return ending.ended;
}

/** What becomes of the file: a stream of another thread is told of its end before that is known. */
function createEnding() {
  let follow: (finishing: Promise<SaveOutcome>) => void = () => {};
  const ended = new Promise<SaveOutcome>((resolve) => {
    follow = resolve;
  });
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

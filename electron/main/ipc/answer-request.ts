import * as v from 'valibot';
import type { RequestChannel } from '../../../shared/ipc/channels.ts';
import { type Payload, REQUESTS, type Reply } from '../../../shared/ipc/contract.ts';

type Answer<Channel extends RequestChannel> = Reply<Channel> | Promise<Reply<Channel>>;

/** What answers each request of a window. */
export type RequestHandlers<Asker> = {
  readonly [Channel in RequestChannel]: (
    asker: Asker,
    payload: Payload<Channel>,
  ) => Answer<Channel>;
};

/** Thrown, and so rejected, when a request is refused. */
export class RefusedRequestError extends Error {
  override readonly name = 'RefusedRequestError';
}

/**
 * Checks a request and answers it. `asker` is undefined when the sender is none of our windows.
 * What is refused throws; nothing of the payload is repeated in the message.
 */
export async function answerRequest<Asker, Channel extends RequestChannel>(
  handlers: RequestHandlers<Asker>,
  channel: Channel,
  asker: Asker | undefined,
  payload: unknown,
): Promise<Reply<Channel>> {
  if (asker === undefined) {
    throw new RefusedRequestError(`${channel} was refused: unknown sender`);
  }
  const checked = v.safeParse(REQUESTS[channel].payload, payload);
  if (!checked.success) {
    const [issue] = checked.issues;
    const where = v.getDotPath(issue) ?? 'payload';
    throw new RefusedRequestError(`${channel} was refused: ${where} is not as agreed`);
  }
  // The schema was looked up by the same channel as the handler, which the compiler cannot see.
  return handlers[channel](asker, checked.output as Payload<Channel>);
}

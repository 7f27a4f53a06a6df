import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUEST_CHANNELS, type RequestChannel } from '../../../shared/ipc/channels.ts';
import { PAYLOAD_ARBITRARIES } from '../../../shared/ipc/testing/payload-arbitraries.ts';
import { answerRequest, RefusedRequestError, type RequestHandlers } from './answer-request.ts';

interface Call {
  readonly channel: RequestChannel;
  readonly asker: string;
  readonly payload: unknown;
}

function recordCalls(): { readonly calls: Call[]; readonly handlers: RequestHandlers<string> } {
  const calls: Call[] = [];
  const entries = REQUEST_CHANNELS.map((channel) => [
    channel,
    (asker: string, payload: unknown) => {
      calls.push({ channel, asker, payload });
    },
  ]);
  // Built from the contract's own list, so each channel has its handler.
  return { calls, handlers: Object.fromEntries(entries) as RequestHandlers<string> };
}

describe.each(REQUEST_CHANNELS)('a call of %s', (channel) => {
  it('reaches its handler with its payload', async () => {
    const payloads: fc.Arbitrary<unknown> = PAYLOAD_ARBITRARIES[channel];
    await fc.assert(
      fc.asyncProperty(payloads, async (payload) => {
        const { calls, handlers } = recordCalls();
        await answerRequest(handlers, channel, 'window 1', payload);
        expect(calls).toEqual([{ channel, asker: 'window 1', payload }]);
      }),
      { seed: 20261123, numRuns: 25 },
    );
  });

  it('rejects without reaching a handler when the sender is unknown', async () => {
    const { calls, handlers } = recordCalls();
    const [payload] = fc.sample<unknown>(PAYLOAD_ARBITRARIES[channel], { seed: 1, numRuns: 1 });
    await expect(answerRequest(handlers, channel, undefined, payload)).rejects.toThrow(
      RefusedRequestError,
    );
    expect(calls).toEqual([]);
  });

  it('rejects without reaching a handler when the payload is not as agreed', async () => {
    const { calls, handlers } = recordCalls();
    const payload = { stranger: 'secret words' };
    const refusal = answerRequest(handlers, channel, 'window 1', payload);
    await expect(refusal).rejects.toThrow(RefusedRequestError);
    await expect(refusal).rejects.not.toThrow(/secret words/);
    expect(calls).toEqual([]);
  });
});

describe('a handler that fails', () => {
  it('rejects the call', async () => {
    const { handlers } = recordCalls();
    const failing = { ...handlers, 'settings:read': () => Promise.reject(new Error('no')) };
    await expect(answerRequest(failing, 'settings:read', 'window 1', undefined)).rejects.toThrow(
      'no',
    );
  });
});

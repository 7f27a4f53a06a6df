import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Bridge } from './bridge.ts';
import { EVENT_CHANNELS, REQUEST_CHANNELS, type RequestChannel } from './channels.ts';
import { type Payload, REQUESTS, type Reply } from './contract.ts';
import type { OpenedDocument, ReadFailure } from './outcomes.ts';
import { PAYLOAD_LIMITS } from './payload-limits.ts';
import { PAYLOAD_ARBITRARIES } from './testing/payload-arbitraries.ts';

const RUNS = { seed: 20261123, numRuns: 200 };

function accepts(channel: RequestChannel, payload: unknown): boolean {
  return v.is(REQUESTS[channel].payload, payload);
}

const withObjectPayload = REQUEST_CHANNELS.filter(
  (channel) => accepts(channel, undefined) === false,
);

describe.each(REQUEST_CHANNELS)('the payload of %s', (channel) => {
  const arbitrary: fc.Arbitrary<unknown> = PAYLOAD_ARBITRARIES[channel];

  it('is accepted, unchanged, when it has the promised shape', () => {
    fc.assert(
      fc.property(arbitrary, (payload) => {
        expect(v.parse(REQUESTS[channel].payload, payload)).toEqual(payload);
      }),
      RUNS,
    );
  });

  it('is refused when it is anything else', () => {
    const stranger = fc.oneof(
      fc.anything().filter((value) => value !== undefined && !isEmptyObject(value)),
      fc.dictionary(fc.string(), fc.anything(), { minKeys: 1, maxKeys: 4 }),
    );
    fc.assert(
      fc.property(stranger, (payload) => !accepts(channel, payload)),
      RUNS,
    );
  });
});

describe.each(withObjectPayload)('the payload of %s', (channel) => {
  const arbitrary = PAYLOAD_ARBITRARIES[channel] as fc.Arbitrary<Record<string, unknown>>;

  it('is refused with a field nobody promised', () => {
    const extra = fc.string().filter((key) => key !== '__proto__');
    fc.assert(
      fc.property(arbitrary, extra, (payload, key) => {
        fc.pre(!(key in payload));
        fc.pre(!isOptionalField(channel, key));
        return !accepts(channel, { ...payload, [key]: 1 });
      }),
      RUNS,
    );
  });

  it('is refused when one field has another type', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (payload, pick) => {
        const keys = Object.keys(payload);
        fc.pre(keys.length > 0);
        const key = keys[pick % keys.length] ?? '';
        return !accepts(channel, { ...payload, [key]: Symbol('stranger') });
      }),
      RUNS,
    );
  });
});

describe('the limits', () => {
  it('refuse a title, a name, a log line and a picture that are too large', () => {
    const tooLong = (length: number) => 'x'.repeat(length + 1);
    expect(
      accepts('document:set-status', { edited: false, title: tooLong(PAYLOAD_LIMITS.title) }),
    ).toBe(false);
    expect(accepts('document:open-dropped', { path: tooLong(PAYLOAD_LIMITS.name) })).toBe(false);
    expect(accepts('log:report', { level: 'info', message: tooLong(PAYLOAD_LIMITS.logText) })).toBe(
      false,
    );
    expect(
      accepts('menu:set-state', {
        enabled: Array.from({ length: PAYLOAD_LIMITS.commands + 1 }, () => 'file.save'),
        checked: [],
      }),
    ).toBe(false);
  });

  it('refuse a path that hides its end behind a zero byte', () => {
    expect(accepts('document:open-dropped', { path: '/tmp/a.argmap\0.txt' })).toBe(false);
  });
});

describe('the types derived from the contract', () => {
  it('follow the schemas and the promised replies', () => {
    expectTypeOf<Payload<'document:set-status'>>().toEqualTypeOf<{
      edited: boolean;
      title: string;
    }>();
    expectTypeOf<Reply<'document:read'>>().toEqualTypeOf<OpenedDocument | ReadFailure>();
    expectTypeOf<Bridge<'file'>['document:open-dropped']>().toEqualTypeOf<
      (file: 'file') => Promise<void>
    >();
    expectTypeOf<Bridge<'file'>['document:read']>().parameters.toEqualTypeOf<[]>();
  });

  it('name each channel noun:verb', () => {
    for (const channel of [...REQUEST_CHANNELS, ...EVENT_CHANNELS]) {
      expect(channel).toMatch(/^[a-z]+:[a-z]+(-[a-z]+)*$/);
    }
  });
});

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isOptionalField(channel: RequestChannel, key: string): boolean {
  const schema = REQUESTS[channel].payload;
  return 'entries' in schema && key in schema.entries;
}

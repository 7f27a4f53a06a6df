import { isDeepEqual } from '../../../shared/base/deep-equal.ts';

/**
 * What a file is to hold once a value that was read from it has changed: what it held, except for what differs between
 * the value as it was read and as it is now. So what another version of the app wrote, and this one does not know or
 * understand, stays. `held` is undefined where the file held nothing.
 */
export function keepUnknown(held: unknown, read: unknown, now: unknown): unknown {
  if (isObject(held) && isObject(read) && isObject(now)) {
    const names = Object.keys({ ...held, ...now });
    const entries = names
      .filter((name) => name in now || !(name in read))
      .map((name) => [
        name,
        name in now ? keepUnknown(held[name], read[name], now[name]) : held[name],
      ]);
    return Object.fromEntries(entries);
  }
  return held !== undefined && isDeepEqual(read, now) ? held : now;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

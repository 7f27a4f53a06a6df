import type { ArgumentMap } from '../../shared/model/argument-map.ts';

/** What was made of a map last, found by the value of what was asked for. */
export interface LatestMade<Value> {
  readonly find: (map: ArgumentMap, asked: unknown) => Value | null;
  readonly keep: (map: ArgumentMap, asked: unknown, value: Value, weight?: number) => void;
  readonly drop: (map: ArgumentMap, asked: unknown) => void;
}

interface Made<Value> {
  readonly name: string;
  readonly value: Value;
  readonly weight: number;
}

/**
 * Remembers the latest that together weigh no more than `most`, all of one map, as nobody asks for the one
 * before an edit again.
 */
export function createLatestMade<Value>(most: number): LatestMade<Value> {
  let of: ArgumentMap | null = null;
  let all: readonly Made<Value>[] = [];
  return {
    find: (map, asked) => {
      if (map !== of) return null;
      const wanted = writeOut(asked);
      return all.find(({ name }) => name === wanted)?.value ?? null;
    },
    keep: (map, asked, value, weight = 1) => {
      const name = writeOut(asked);
      const others = map === of ? all.filter((each) => each.name !== name) : [];
      of = map;
      all = takeWithin(most, [{ name, value, weight }, ...others]);
    },
    drop: (map, asked) => {
      if (map !== of) return;
      const unwanted = writeOut(asked);
      all = all.filter(({ name }) => name !== unwanted);
    },
  };
}

/** A plain value as text, with what maps and sets hold. */
function writeOut(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );
}

function takeWithin<Value>(most: number, made: readonly Made<Value>[]): readonly Made<Value>[] {
  let left = most;
  return made.filter(({ weight }) => {
    if (weight > left) return false;
    left -= weight;
    return true;
  });
}

import type { JsonObject } from '../base/json.ts';
import type { Point } from '../model/statement.ts';
import { collectExtra } from './extra-fields.ts';
import { POINT_FIELDS } from './fields.ts';
import { MAX_COORDINATE } from './limits.ts';
import { addFault, addMissing, describe, isObject, type RawObject } from './raw-object.ts';
import { readNumber } from './read-fields.ts';
import { words } from './words.ts';

/** A place as it was read. */
export interface DecodedPoint {
  /** Absent where the file gives none, or none that can be used. */
  readonly point: Point | undefined;
  readonly extra: JsonObject | undefined;
}

/** Reads the field `at` of a statement or note: the top left corner of its card. */
export function decodePoint(raw: RawObject, rule: string): DecodedPoint {
  const value = raw.fields.at;
  if (value === undefined) return { point: undefined, extra: undefined };
  if (!isObject(value)) {
    addFault(raw, 'at', rule, words('fault.noPlace', { example: EXAMPLE, value: describe(value) }));
    return { point: undefined, extra: undefined };
  }
  const at: RawObject = {
    fields: value,
    path: [...raw.path, 'at'],
    report: raw.report,
    noun: 'place',
  };
  const extra = collectExtra(at, POINT_FIELDS);
  const x = readCoordinate(at, 'x', rule);
  const y = readCoordinate(at, 'y', rule);
  if (x === undefined || y === undefined) return { point: undefined, extra };
  if (Math.abs(x) > MAX_COORDINATE || Math.abs(y) > MAX_COORDINATE) {
    raw.report.add('notice', rule, at.path, words('fault.farAway'));
    return { point: undefined, extra };
  }
  return { point: { x, y }, extra };
}

const EXAMPLE = '{ "x": 0, "y": 120 }';

function readCoordinate(at: RawObject, field: 'x' | 'y', rule: string): number | undefined {
  if (at.fields[field] === undefined) addMissing(at, field, rule);
  return readNumber(at, field, rule);
}

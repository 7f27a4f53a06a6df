import type { StatementId } from '../model/ids.ts';
import type { PositionWeight, ValueLens } from '../model/value-lens.ts';
import { collectExtra } from './extra-fields.ts';
import { LENS_FIELDS, LENS_WEIGHT_FIELDS } from './fields.ts';
import { quoteText } from './path.ts';
import { addFault, addMissing, type RawObject } from './raw-object.ts';
import { readNumber, readObjects, readText, SHARE } from './read-fields.ts';
import { words } from './words.ts';

/**
 * Reads the lenses of a map. A second lens of the same name, a second weight for the same position and anything without
 * a required field are faults and left out. A position need not be in the map.
 */
export function decodeLenses(raw: RawObject): readonly ValueLens[] {
  const names = new Set<string>();
  const decode = (item: RawObject): ValueLens | undefined => {
    if (item.fields.name === undefined) addMissing(item, 'name', 'M7');
    const name = readText(item, 'name', 'M7');
    const weights = decodeWeights(item);
    const extra = collectExtra(item, LENS_FIELDS);
    if (name === undefined || isRepeated(item, 'name', name, names)) return undefined;
    return { name, weights, ...(extra === undefined ? {} : { extra }) };
  };
  return readObjects(raw, 'lenses', 'M7', 'lens', decode) ?? [];
}

function decodeWeights(lens: RawObject): readonly PositionWeight[] {
  const positions = new Set<string>();
  const decode = (item: RawObject): PositionWeight | undefined => {
    for (const field of LENS_WEIGHT_FIELDS) {
      if (item.fields[field] === undefined) addMissing(item, field, 'M8');
    }
    const position = readText(item, 'position', 'M8');
    const weight = readNumber(item, 'weight', 'M8', SHARE);
    const extra = collectExtra(item, LENS_WEIGHT_FIELDS);
    if (position === undefined || weight === undefined) return undefined;
    if (isRepeated(item, 'position', position, positions)) return undefined;
    const known = { position: position as StatementId, weight };
    return extra === undefined ? known : { ...known, extra };
  };
  return readObjects(lens, 'weights', 'M8', 'weight', decode) ?? [];
}

function isRepeated(
  raw: RawObject,
  field: 'name' | 'position',
  value: string,
  seen: Set<string>,
): boolean {
  const isKnown = seen.has(value);
  if (isKnown && field === 'name') {
    addFault(raw, field, 'M7', words('fault.repeatedLens', { name: quoteText(value) }));
  } else if (isKnown) {
    addFault(raw, field, 'M8', words('fault.repeatedWeight', { id: quoteText(value) }));
  }
  seen.add(value);
  return isKnown;
}

import type { JsonObject } from '../base/json.ts';
import type { SourceId } from '../model/ids.ts';
import type { Source, SourceName } from '../model/source.ts';
import type { IdentifiedEntity } from './assign-ids.ts';
import { collectExtra } from './extra-fields.ts';
import { NAME_FIELDS, SOURCE_FIELDS } from './fields.ts';
import { addMissing, type RawObject } from './raw-object.ts';
import { readObjects, readText } from './read-fields.ts';
import type { Report } from './report.ts';

/** A name with the fields that the format does not know. */
export type KeptName = SourceName & { readonly extra?: JsonObject };

/** CSL type of a source whose own cannot be read. */
const UNKNOWN_TYPE = 'document';

const OPTIONAL_TEXTS = [
  'issued',
  'container-title',
  'publisher',
  'URL',
  'accessed',
  'note',
  'text',
] as const;

/** Reads one source. Always gives one; what is false is reported and left at its default. */
export function decodeSource({ id, fields, path }: IdentifiedEntity, report: Report): Source {
  const raw: RawObject = { fields, path, report, noun: 'source' };
  if (fields.type === undefined) addMissing(raw, 'type', 'C1');
  const extra = collectExtra(raw, SOURCE_FIELDS);
  return {
    id: id as SourceId,
    type: readText(raw, 'type', 'C1') ?? UNKNOWN_TYPE,
    title: readText(raw, 'title', 'C2') ?? '',
    author: readObjects(raw, 'author', 'C3', 'name', decodeName) ?? [],
    ...readOptionalTexts(raw, OPTIONAL_TEXTS, 'C4'),
    ...(extra === undefined ? {} : { extra }),
  };
}

function decodeName(raw: RawObject): KeptName {
  const extra = collectExtra(raw, NAME_FIELDS);
  return {
    ...readOptionalTexts(raw, NAME_FIELDS, 'C3'),
    ...(extra === undefined ? {} : { extra }),
  };
}

function readOptionalTexts<Name extends string>(
  raw: RawObject,
  names: readonly Name[],
  rule: string,
): { readonly [name in Name]?: string } {
  const texts: { [name in Name]?: string } = {};
  for (const name of names) {
    const text = readText(raw, name, rule);
    if (text !== undefined) texts[name] = text;
  }
  return texts;
}

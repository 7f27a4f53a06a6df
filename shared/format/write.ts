import { compareCodeUnits } from '../base/compare-code-units.ts';
import type { JsonObject } from '../base/json.ts';
import { memoizeWeakly } from '../base/memoize-weakly.ts';
import { runToEnd } from '../base/run-to-end.ts';
import type { Argument } from '../model/argument.ts';
import { DEFAULT_WEIGHT } from '../model/argument.ts';
import type { ArgumentMap, MapDetails } from '../model/argument-map.ts';
import { DEFAULT_DIRECTION } from '../model/direction.ts';
import type { Frame } from '../model/frame.ts';
import type { Note } from '../model/note.ts';
import type { PutQuestion } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import {
  type CredenceRange,
  DEFAULT_CREDENCE,
  type Point,
  type Statement,
} from '../model/statement.ts';
import type { PositionWeight, ValueLens } from '../model/value-lens.ts';
import type { KeptName } from './decode-source.ts';
import type { KeptCitation } from './decode-statement.ts';
import {
  ARGUMENT_FIELDS,
  CITATION_FIELDS,
  FRAME_FIELDS,
  LENS_FIELDS,
  LENS_WEIGHT_FIELDS,
  NAME_FIELDS,
  NOTE_FIELDS,
  POINT_FIELDS,
  QUESTION_FIELDS,
  SOURCE_FIELDS,
  STATEMENT_FIELDS,
  TOP_FIELDS,
} from './fields.ts';
import { CURRENT_VERSION, FORMAT_MARKER } from './limits.ts';
import { isObject } from './raw-object.ts';
import { replaceLoneSurrogates } from './read-fields.ts';
import { writeJson, writeNumber, writeText } from './write-json.ts';

/**
 * The text of a map file, as `SPEC.md` says: one entity a line, in the order of their ids, every field in its place and
 * none that is at its default, so that equal maps give equal texts. Coordinates are rounded to 3 decimals, and halves
 * of surrogate pairs in texts become U+FFFD; beyond that, `parseMap` gives the map back. 5,000 statements take some 10
 * ms; what has not changed since it was last written is not written anew.
 */
export function writeMap(map: ArgumentMap): string {
  return runToEnd(writeInPieces(map));
}

/** The same, one entity at a time; the text is returned at the end. */
export function* writeInPieces(map: ArgumentMap): Generator<void, string, void> {
  const { details } = map;
  const fields =
    `"format": "${FORMAT_MARKER}",\n  "version": ${CURRENT_VERSION},\n  "id": ${writeText(map.id)}` +
    writeNamedDetails(details, TOP_SEPARATOR) +
    (yield* writeTable('statements', map.statements, ENTITY_WRITERS.statements)) +
    (yield* writeTable('arguments', map.arguments, ENTITY_WRITERS.arguments)) +
    (yield* writeTable('sources', map.sources, ENTITY_WRITERS.sources)) +
    (yield* writeTable('notes', map.notes, ENTITY_WRITERS.notes)) +
    (yield* writeTable('frames', map.frames, ENTITY_WRITERS.frames)) +
    writeExtra(details.extra, TOP_FIELDS, TOP_SEPARATOR);
  return `{\n  ${fields}\n}\n`;
}

// Every field below is written with the separator from the one before, or not at all.
const SEPARATOR = ', ';
const TOP_SEPARATOR = ',\n  ';

function* writeTable<Entity extends { readonly id: string }>(
  name: string,
  table: ReadonlyMap<string, Entity>,
  writeEntity: (entity: Entity) => string,
): Generator<void, string, void> {
  if (table.size === 0) return '';
  const entities = [...table.values()].sort((first, second) =>
    compareCodeUnits(first.id, second.id),
  );
  const lines: string[] = [];
  for (const entity of entities) {
    lines.push(writeEntity(entity));
    yield;
  }
  return `${TOP_SEPARATOR}"${name}": [\n    ${lines.join(',\n    ')}\n  ]`;
}

type TableName = Exclude<keyof ArgumentMap, 'id' | 'details'>;
type EntityIn<Table> = Table extends ReadonlyMap<infer _Id, infer Entity> ? Entity : never;

/** Writes an entity as its line in the file has it, once; one writer for each table of a map. */
export const ENTITY_WRITERS: {
  readonly [Name in TableName]: (entity: EntityIn<ArgumentMap[Name]>) => string;
} = {
  statements: memoizeWeakly(writeStatement),
  arguments: memoizeWeakly(writeArgument),
  sources: memoizeWeakly(writeSource),
  notes: memoizeWeakly(writeNote),
  frames: memoizeWeakly(writeFrame),
};

/** The fields of the whole map, as the file has them, in an object of their own on one line. */
export function writeDetails(details: MapDetails): string {
  const fields =
    writeNamedDetails(details, SEPARATOR) + writeExtra(details.extra, TOP_FIELDS, SEPARATOR);
  return fields === '' ? '{}' : `{ ${fields.slice(SEPARATOR.length)} }`;
}

function writeNamedDetails(details: MapDetails, separator: string): string {
  const { direction } = details;
  return (
    writeOptionalText('title', details.title, separator) +
    writeOptionalText('description', details.description, separator) +
    writeOptionalText('author', details.author, separator) +
    writeOptionalText('language', details.language, separator) +
    writeList('mutedRules', details.mutedRules ?? [], writeWholeText, separator) +
    (direction === DEFAULT_DIRECTION ? '' : `${separator}"direction": "${direction}"`) +
    writeOptionalText('semantics', details.semantics ?? '', separator) +
    writeList('lenses', details.lenses ?? [], writeLens, separator)
  );
}

function writeLens({ name, weights, extra }: ValueLens): string {
  const fields = `"name": ${writeWholeText(name)}${writeList('weights', weights, writeWeight)}`;
  return `{ ${fields}${writeExtra(extra, LENS_FIELDS)} }`;
}

function writeWeight({ position, weight, extra }: PositionWeight): string {
  const fields = `"position": ${writeText(position)}, "weight": ${writeNumber(weight)}`;
  return `{ ${fields}${writeExtra(extra, LENS_WEIGHT_FIELDS)} }`;
}

function writeStatement(statement: Statement): string {
  const { credence, extra } = statement;
  return (
    `{ "id": ${writeText(statement.id)}, "kind": "${statement.kind}", "text": ` +
    writeWholeText(statement.text) +
    writePoint(statement.at, extra) +
    (credence === DEFAULT_CREDENCE ? '' : `, "credence": ${writeNumber(credence)}`) +
    writeCredenceRange(statement.credenceRange) +
    writePresentText('burden', statement.burden) +
    writePresentText('hue', statement.hue) +
    writeList('citations', statement.citations, writeCitation) +
    writeList('tags', statement.tags, writeWholeText) +
    writeOptionalText('comment', statement.comment) +
    writePresentText('author', statement.author) +
    `${writeExtra(extra, STATEMENT_FIELDS)} }`
  );
}

function writeCredenceRange(range: CredenceRange | undefined): string {
  if (range === undefined) return '';
  return `, "credenceRange": [${writeNumber(range.low)}, ${writeNumber(range.high)}]`;
}

function writeCitation(citation: KeptCitation): string {
  return (
    `{ "source": ${writeText(citation.source)}` +
    writePresentText('locator', citation.locator) +
    writePresentText('quote', citation.quote) +
    `${writeExtra(citation.extra, CITATION_FIELDS)} }`
  );
}

function writeArgument(argument: Argument): string {
  const { weight, order } = argument;
  return (
    `{ "id": ${writeText(argument.id)}, "relation": "${argument.relation}"` +
    writeList('premises', argument.premises, writeText) +
    `, "target": ${writeText(argument.target.id)}` +
    (weight === DEFAULT_WEIGHT ? '' : `, "weight": ${writeNumber(weight)}`) +
    (order === 0 ? '' : `, "order": ${writeNumber(order)}`) +
    writePresentText('scheme', argument.scheme) +
    writeList('questions', argument.questions ?? [], writeQuestion) +
    writePresentText('warrant', argument.warrant) +
    writeOptionalText('comment', argument.comment) +
    `${writeExtra(argument.extra, ARGUMENT_FIELDS)} }`
  );
}

function writeQuestion({ question, state, extra }: PutQuestion): string {
  const fields = `"question": ${writeWholeText(question)}, "state": "${state}"`;
  return `{ ${fields}${writeExtra(extra, QUESTION_FIELDS)} }`;
}

function writeSource(source: Source): string {
  return (
    `{ "id": ${writeText(source.id)}, "type": ${writeWholeText(source.type)}` +
    writeOptionalText('title', source.title) +
    writeList('author', source.author, writeName) +
    writePresentText('issued', source.issued) +
    writePresentText('container-title', source['container-title']) +
    writePresentText('publisher', source.publisher) +
    writePresentText('URL', source.URL) +
    writePresentText('accessed', source.accessed) +
    writePresentText('note', source.note) +
    writePresentText('text', source.text) +
    `${writeExtra(source.extra, SOURCE_FIELDS)} }`
  );
}

function writeName(name: KeptName): string {
  const fields =
    writePresentText('family', name.family) +
    writePresentText('given', name.given) +
    writePresentText('literal', name.literal) +
    writeExtra(name.extra, NAME_FIELDS);
  return fields === '' ? '{}' : `{ ${fields.slice(SEPARATOR.length)} }`;
}

function writeFrame({ id, title, members, hue, extra }: Frame): string {
  return (
    `{ "id": ${writeText(id)}, "title": ${writeWholeText(title)}` +
    writeList('members', members, writeText) +
    writePresentText('hue', hue) +
    `${writeExtra(extra, FRAME_FIELDS)} }`
  );
}

function writeNote({ id, text, at, extra }: Note): string {
  const fields = `"id": ${writeText(id)}, "text": ${writeWholeText(text)}`;
  return `{ ${fields}${writePoint(at, extra)}${writeExtra(extra, NOTE_FIELDS)} }`;
}

/** Writes a place, with the unknown fields that its entity keeps for it under the name `at`. */
function writePoint({ x, y }: Point, extra: JsonObject | undefined): string {
  const kept = isObject(extra?.at) ? writeExtra(extra.at, POINT_FIELDS) : '';
  const fields = `"x": ${writeNumber(roundCoordinate(x))}, "y": ${writeNumber(roundCoordinate(y))}`;
  return `, "at": { ${fields}${kept} }`;
}

// Beyond this, a double has no third decimal, and multiplying could overflow.
const ROUNDABLE = 2 ** 53 / 1000;

function roundCoordinate(value: number): number {
  return Math.abs(value) < ROUNDABLE ? Math.round(value * 1000) / 1000 : value;
}

function writeWholeText(text: string): string {
  return writeText(replaceLoneSurrogates(text));
}

/** A text whose default is empty. */
function writeOptionalText(name: string, text: string, separator = SEPARATOR): string {
  return text === '' ? '' : `${separator}"${name}": ${writeWholeText(text)}`;
}

/** A text that may be absent, which is not the same as empty. */
function writePresentText(name: string, text: string | undefined): string {
  return text === undefined ? '' : `${SEPARATOR}"${name}": ${writeWholeText(text)}`;
}

function writeList<Item>(
  name: string,
  items: readonly Item[],
  writeItem: (item: Item) => string,
  separator = SEPARATOR,
): string {
  return items.length === 0 ? '' : `${separator}"${name}": [${items.map(writeItem).join(', ')}]`;
}

function writeExtra(
  extra: JsonObject | undefined,
  known: readonly string[],
  separator = SEPARATOR,
): string {
  if (extra === undefined) return '';
  const names = Object.keys(extra).filter((name) => !known.includes(name));
  const fields = names.sort().map((name) => {
    return `${separator}${writeText(name)}: ${writeJson(extra[name] ?? null)}`;
  });
  return fields.join('');
}

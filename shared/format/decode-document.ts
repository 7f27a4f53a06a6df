import type { JsonObject } from '../base/json.ts';
import { type ArgumentMap, createMap, type MapDetails } from '../model/argument-map.ts';
import { DEFAULT_DIRECTION, DIRECTIONS } from '../model/direction.ts';
import { DEFAULT_GRADUAL, GRADUAL_NAMES } from '../model/gradual-name.ts';
import type { MapId, StatementId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';
import { assignIds, readId } from './assign-ids.ts';
import { decodeArgument } from './decode-argument.ts';
import { decodeFrame } from './decode-frame.ts';
import { decodeLenses } from './decode-lenses.ts';
import { decodeNote } from './decode-note.ts';
import { decodeSource } from './decode-source.ts';
import { type DecodedStatement, decodeStatement } from './decode-statement.ts';
import { collectExtra } from './extra-fields.ts';
import { TOP_FIELDS } from './fields.ts';
import { linkArguments } from './link-arguments.ts';
import { formatPath, type Path } from './path.ts';
import type { RawObject } from './raw-object.ts';
import { readChoice, readText, readTexts } from './read-fields.ts';
import type { Report } from './report.ts';
import { words } from './words.ts';

/** A document as it was read. */
export interface DecodedDocument {
  /** Passes `checkMap`, whatever was read. */
  readonly map: ArgumentMap;
  /** The statements that the file does not place. They lie at the origin. */
  readonly unplaced: readonly StatementId[];
}

/**
 * Reads a document of the current version, as much of it as can be read, and reports every broken
 * rule, some entities at a time. Total over any object; linear.
 */
export function* decodeInPieces(
  top: JsonObject,
  report: Report,
): Generator<void, DecodedDocument, void> {
  const { tables, byId } = assignIds(top, report);
  yield;
  const decoded = yield* decodeEach(tables.statements, (each) =>
    decodeStatement(each, byId, report),
  );
  const paths = tables.statements.map(({ path }) => path);
  const drafts = yield* decodeEach(tables.arguments, (each) => decodeArgument(each, report));
  const map = createMap(readMapId(top, report), {
    details: decodeDetails(top, report),
    statements: keepOneMotion(decoded, paths, report),
    arguments: linkArguments(drafts, byId, report),
    sources: yield* decodeEach(tables.sources, (each) => decodeSource(each, report)),
    notes: yield* decodeEach(tables.notes, (each) => decodeNote(each, report)),
    frames: (yield* decodeEach(tables.frames, (each) => decodeFrame(each, byId, report))).flatMap(
      (frame) => frame ?? [],
    ),
  });
  const unplaced = decoded.filter(({ isPlaced }) => !isPlaced).map(({ statement }) => statement.id);
  return { map, unplaced };
}

// Opening a file does not wait between pieces, and should not pay for them.
const AT_ONCE = 64;

function* decodeEach<Raw, Entity>(
  raw: readonly Raw[],
  decode: (each: Raw) => Entity,
): Generator<void, readonly Entity[], void> {
  const entities: Entity[] = [];
  for (const each of raw) {
    entities.push(decode(each));
    if (entities.length % AT_ONCE === 0) yield;
  }
  return entities;
}

function readMapId(top: JsonObject, report: Report): MapId {
  return (readId(top.id, 'map', [], report) ?? 'map') as MapId;
}

function decodeDetails(top: JsonObject, report: Report): MapDetails {
  const raw: RawObject = { fields: top, path: [], report, noun: 'map' };
  const semantics = readChoice(raw, 'semantics', 'M6', GRADUAL_NAMES);
  const mutedRules = readTexts(raw, 'mutedRules', 'M4') ?? [];
  const lenses = decodeLenses(raw);
  const extra = collectExtra(raw, TOP_FIELDS);
  return {
    title: readText(raw, 'title', 'M2') ?? '',
    description: readText(raw, 'description', 'M2') ?? '',
    author: readText(raw, 'author', 'M2') ?? '',
    language: readText(raw, 'language', 'M2') ?? '',
    ...(mutedRules.length === 0 ? {} : { mutedRules }),
    direction: readChoice(raw, 'direction', 'M5', DIRECTIONS) ?? DEFAULT_DIRECTION,
    ...(semantics === undefined || semantics === DEFAULT_GRADUAL ? {} : { semantics }),
    ...(lenses.length === 0 ? {} : { lenses }),
    ...(extra === undefined ? {} : { extra }),
  };
}

function keepOneMotion(
  decoded: readonly DecodedStatement[],
  paths: readonly Path[],
  report: Report,
): readonly Statement[] {
  let first: Path | undefined;
  return decoded.map(({ statement }, index) => {
    if (statement.kind !== 'motion') return statement;
    const path = paths[index] ?? [];
    if (first === undefined) {
      first = path;
      return statement;
    }
    const message = words('fault.secondMotion', { place: formatPath(first) });
    report.add('fault', 'S3', [...path, 'kind'], message);
    return { ...statement, kind: 'claim' };
  });
}

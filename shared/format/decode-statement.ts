import type { Json, JsonObject } from '../base/json.ts';
import type { SourceId, StatementId } from '../model/ids.ts';
import {
  type Burden,
  type Citation,
  type CredenceRange,
  DEFAULT_CREDENCE,
  POSITION_HUES,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
} from '../model/statement.ts';
import { type EntitiesById, explainReference, type IdentifiedEntity } from './assign-ids.ts';
import { decodePoint } from './decode-point.ts';
import { addExtra, collectExtra } from './extra-fields.ts';
import { CITATION_FIELDS, STATEMENT_FIELDS } from './fields.ts';
import { addFault, addMissing, type Draft, describe, type RawObject } from './raw-object.ts';
import {
  readChoice,
  readList,
  readNumber,
  readObjects,
  readRequiredText,
  readText,
  readTexts,
  SHARE,
} from './read-fields.ts';
import type { Report } from './report.ts';
import { words } from './words.ts';

/** A citation with the fields that the format does not know. */
export type KeptCitation = Citation & { readonly extra?: JsonObject };

/** A statement as it was read. */
export interface DecodedStatement {
  readonly statement: Statement;
  /** Whether the file says where it lies; if not, its `at` is the origin. */
  readonly isPlaced: boolean;
}

const BURDENS: readonly Burden[] = ['stands-unless-attacked', 'stands-only-if-supported'];

/**
 * Reads one statement. Always gives one: what is false is reported as a fault and left at its
 * default, and a statement of no known kind becomes a claim. Unknown fields inside `at` are kept
 * under the name `at` among the statement's own, so that moving the card does not lose them.
 */
export function decodeStatement(
  { id, fields, path }: IdentifiedEntity,
  byId: EntitiesById,
  report: Report,
): DecodedStatement {
  const raw: RawObject = { fields, path, report, noun: 'statement' };
  const place = decodePoint(raw, 'S4');
  const statement: Draft<Statement> = {
    id: id as StatementId,
    kind: readKind(raw),
    text: readRequiredText(raw, 'text', 'S1'),
    at: place.point ?? { x: 0, y: 0 },
    credence: readNumber(raw, 'credence', 'S5', SHARE) ?? DEFAULT_CREDENCE,
    citations: readCitations(raw, byId),
    tags: readTexts(raw, 'tags', 'S9') ?? [],
    comment: readText(raw, 'comment', 'S10') ?? '',
  };
  const range = readCredenceRange(raw);
  const burden = readChoice(raw, 'burden', 'S6', BURDENS);
  const hue = readChoice(raw, 'hue', 'S7', POSITION_HUES);
  const author = readText(raw, 'author', 'S11');
  const extra = addExtra(collectExtra(raw, STATEMENT_FIELDS), 'at', place.extra);
  if (range !== undefined) statement.credenceRange = range;
  if (burden !== undefined) statement.burden = burden;
  if (hue !== undefined) statement.hue = hue;
  if (author !== undefined) statement.author = author;
  if (extra !== undefined) statement.extra = extra;
  return { statement, isPlaced: place.point !== undefined };
}

function readCitations(raw: RawObject, byId: EntitiesById): readonly KeptCitation[] {
  const decode = (item: RawObject) => decodeCitation(item, byId);
  return readObjects(raw, 'citations', 'S8', 'citation', decode) ?? [];
}

function readCredenceRange(raw: RawObject): CredenceRange | undefined {
  const list = readList(raw, 'credenceRange', 'S12');
  if (list === undefined) return undefined;
  const [low, high, ...rest] = list;
  const isRange = isShare(low) && isShare(high) && low <= high && rest.length === 0;
  if (isRange) return { low: low + 0, high: high + 0 }; // A negative zero becomes a plain one.
  addFault(raw, 'credenceRange', 'S12', words('fault.falseRange'));
  return undefined;
}

function isShare(value: Json | undefined): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function readKind(raw: RawObject): StatementKind {
  if (raw.fields.kind === undefined) addMissing(raw, 'kind', 'S1');
  return readChoice(raw, 'kind', 'S2', STATEMENT_KINDS) ?? 'claim';
}

function decodeCitation(raw: RawObject, byId: EntitiesById): KeptCitation | undefined {
  const extra = collectExtra(raw, CITATION_FIELDS);
  const locator = readText(raw, 'locator', 'S8');
  const quote = readText(raw, 'quote', 'S8');
  const source = readSourceReference(raw, byId);
  if (source === undefined) return undefined;
  const citation: Draft<KeptCitation> = { source };
  if (locator !== undefined) citation.locator = locator;
  if (quote !== undefined) citation.quote = quote;
  if (extra !== undefined) citation.extra = extra;
  return citation;
}

function readSourceReference(raw: RawObject, byId: EntitiesById): SourceId | undefined {
  const source = raw.fields.source;
  if (source === undefined) {
    addMissing(raw, 'source', 'S8');
    return undefined;
  }
  if (typeof source !== 'string') {
    addFault(
      raw,
      'source',
      'S8',
      words('fault.noReference', {
        field: 'source',
        wanted: words('fault.one.source'),
        value: describe(source),
      }),
    );
    return undefined;
  }
  const entity = byId.get(source);
  if (entity?.table === 'sources') return source as SourceId;
  addFault(raw, 'source', 'I3', () => explainReference(source, entity, 'source'));
  return undefined;
}

import type { Say } from '../messages/create-say.ts';
import type { Argument } from '../model/argument.ts';
import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Direction } from '../model/direction.ts';
import type { Frame } from '../model/frame.ts';
import type { Note } from '../model/note.ts';
import type { PutQuestion } from '../model/question.ts';
import type { Source, SourceName } from '../model/source.ts';
import type { Citation, CredenceRange, Point, Statement } from '../model/statement.ts';
import type { ValueLens } from '../model/value-lens.ts';
import { type Entity, type EntityKind, type Subject, tableOf } from './entity-kind.ts';
import type { FieldName } from './field-rules.ts';

const KIND_NAMES = {
  motion: 'command.statement.kindMotion',
  position: 'command.statement.kindPosition',
  claim: 'command.statement.kindClaim',
  evidence: 'command.statement.kindEvidence',
} as const;

/** Names a thing as people know it: a statement by its text, an argument by its premises and target. */
export function nameSubject(map: ArgumentMap, subject: Subject, say: Say): string {
  if (subject.kind === 'details') return say('comparison.subject.details');
  const entity = tableOf(map, subject.kind).get(subject.id);
  return entity === undefined ? subject.id : nameEntity(map, subject.kind, entity, say);
}

/** Names a thing that the map need not hold; what the thing ties is named by the map. */
export function nameEntity(map: ArgumentMap, kind: EntityKind, entity: Entity, say: Say): string {
  // An entity of a kind has the fields of that kind.
  switch (kind) {
    case 'statement':
    case 'note':
      return (entity as Statement | Note).text || entity.id;
    case 'source':
    case 'frame':
      return (entity as Source | Frame).title || entity.id;
    case 'argument': {
      const { premises, relation, target } = entity as Argument;
      return say('inspector.step', {
        premises: premises
          .map((premise) => nameAny(map, premise))
          .reduce((first, second) => say('comparison.joined', { first, second })),
        relation: say(
          `relation.${target.kind === 'argument' && relation === 'attacks' ? 'undercuts' : relation}`,
        ),
        target: nameAny(map, target.id),
      });
    }
  }
}

/** The value of a field in words; ids are named by the map. */
export function describeValue(
  map: ArgumentMap,
  field: FieldName,
  value: unknown,
  say: Say,
): string {
  const parts = listParts(map, field, value, say);
  if (parts.length === 0 || parts.every((part) => part === '')) return say('comparison.nothing');
  return parts.reduce((first, second) => say('comparison.list', { first, second }));
}

function listParts(
  map: ArgumentMap,
  field: FieldName,
  value: unknown,
  say: Say,
): readonly string[] {
  if (value === undefined || value === null) return [];
  // A field holds what the model says it holds; `author` is a text, or the names of a source's.
  switch (field) {
    case 'credence':
    case 'weight':
      return [`${toPercent(value as number)}%`];
    case 'credenceRange': {
      const { low, high } = value as CredenceRange;
      return [`${toPercent(low)}–${toPercent(high)}%`];
    }
    case 'lenses':
      return (value as readonly ValueLens[]).map((lens) => describeLens(map, lens, say));
    case 'relation':
      return [say(`relation.${value as Argument['relation']}`)];
    case 'hue':
      return [say(`hue.${value as NonNullable<Statement['hue']>}`)];
    case 'burden':
      return [say(`inspector.${value as NonNullable<Statement['burden']>}`)];
    case 'kind':
      return [say(KIND_NAMES[value as Statement['kind']])];
    case 'premises':
      return (value as Argument['premises']).map((premise) => quote(nameAny(map, premise), say));
    case 'members':
      return (value as Frame['members']).map((member) => quote(nameAny(map, member), say));
    case 'direction':
      return [say(`comparison.direction.${value as Direction}`)];
    case 'target':
      return [quote(nameAny(map, (value as Argument['target']).id), say)];
    case 'citations':
      return (value as readonly Citation[]).map((citation) => describeCitation(map, citation));
    case 'at':
      return [`${(value as Point).x}, ${(value as Point).y}`];
    case 'questions':
      return (value as readonly PutQuestion[]).map(
        ({ question, state }) => `${question}: ${say(`question.state.${state}`)}`,
      );
    case 'author':
      return typeof value === 'string' ? [value] : (value as readonly SourceName[]).map(nameAuthor);
    default:
      return describeJson(value);
  }
}

function toPercent(share: number): number {
  return Math.round(share * 100);
}

/** A weight that counts for nothing, because its statement is no longer a position, goes unsaid. */
function describeLens(map: ArgumentMap, { name, weights }: ValueLens, say: Say): string {
  const parts = weights
    .filter(({ position }) => map.statements.get(position)?.kind === 'position')
    .map(({ position, weight }) => `${quote(nameAny(map, position), say)} ${toPercent(weight)}%`);
  return [name, ...parts].reduce((first, second) => say('comparison.list', { first, second }));
}

function describeJson(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [JSON.stringify(value)];
}

function describeCitation(map: ArgumentMap, { source, locator, quote: words }: Citation): string {
  const title = map.sources.get(source)?.title ?? source;
  return [title, locator, words].filter((part) => part !== undefined).join(', ');
}

function nameAuthor({ family, given, literal }: SourceName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(' ');
}

function nameAny(map: ArgumentMap, id: EntityId): string {
  // Ids are unique over all tables, so a look-up under another kind finds nothing.
  const statement = map.statements.get(id as Statement['id']);
  if (statement !== undefined) return statement.text || id;
  const argument = map.arguments.get(id as Argument['id']);
  const [first] = argument?.premises ?? [];
  return first === undefined ? id : (map.statements.get(first)?.text ?? id);
}

function quote(text: string, say: Say): string {
  return say('comparison.quoted', { text });
}

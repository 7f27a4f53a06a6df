import type { Json, JsonObject } from '../base/json.ts';
import type { Messages } from '../messages/en.ts';
import { MAX_ID_LENGTH } from './limits.ts';
import { formatPath, type Path, quoteText } from './path.ts';
import {
  type Draft,
  describe,
  explainNoObject,
  isList,
  isObject,
  type Noun,
} from './raw-object.ts';
import type { Report } from './report.ts';
import { type Words, words } from './words.ts';

/** The tables of a document, in the order of the file. */
export type Table = 'statements' | 'arguments' | 'sources' | 'notes' | 'frames';

/** What an entity of each table is called in messages. */
const NOUNS: Readonly<Record<Table, Exclude<Noun, 'map'>>> = {
  statements: 'statement',
  arguments: 'argument',
  sources: 'source',
  notes: 'note',
  frames: 'frame',
};

/** One entity of a document before it is decoded, with a unique id. */
export interface IdentifiedEntity {
  readonly id: string;
  readonly table: Table;
  readonly fields: JsonObject;
  readonly path: Path;
}

/** The entities of a document, in the order of the file and by id. */
export interface IdentifiedEntities {
  readonly tables: Readonly<Record<Table, readonly IdentifiedEntity[]>>;
  readonly byId: EntitiesById;
}

/** Every entity of a document by its id. */
export type EntitiesById = ReadonlyMap<string, IdentifiedEntity>;

/**
 * Gives every entity its id. A missing, false or repeated id is a fault, and the entity receives a new one, so that its
 * content can be saved; of several entities with one id, the first in the file keeps it. Linear.
 */
export function assignIds(top: JsonObject, report: Report): IdentifiedEntities {
  const claims = new Claims(report);
  const tables = {
    statements: claims.claimTable(top, 'statements'),
    arguments: claims.claimTable(top, 'arguments'),
    sources: claims.claimTable(top, 'sources'),
    notes: claims.claimTable(top, 'notes'),
    frames: claims.claimTable(top, 'frames'),
  };
  claims.nameTheNameless();
  return { tables, byId: claims.byId };
}

class Claims {
  readonly byId = new Map<string, IdentifiedEntity>();
  readonly #nameless: { readonly entity: Draft<IdentifiedEntity>; readonly wish: string }[] = [];
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  claimTable(top: JsonObject, table: Table): readonly IdentifiedEntity[] {
    const entities: IdentifiedEntity[] = [];
    for (const [index, item] of readTable(top, table, this.#report).entries()) {
      const path = [table, index];
      if (isObject(item)) entities.push(this.#claim({ id: '', table, fields: item, path }));
      else this.#report.add('fault', 'M3', path, () => explainNoObject(NOUNS[table], item));
    }
    return entities;
  }

  #claim(entity: Draft<IdentifiedEntity>): IdentifiedEntity {
    const { fields, table, path } = entity;
    const wish = readId(fields.id, NOUNS[table], path, this.#report);
    const owner = wish === null ? undefined : this.byId.get(wish);
    if (wish === null || owner !== undefined) {
      this.#nameless.push({ entity, wish: wish ?? NOUNS[table] });
    } else {
      entity.id = wish;
      this.byId.set(wish, entity);
    }
    if (owner !== undefined) {
      this.#report.add('fault', 'I2', [...path, 'id'], () => explainRepeatedId(owner));
    }
    return entity;
  }

  nameTheNameless(): void {
    const counts = new Map<string, number>();
    for (const { entity, wish } of this.#nameless) {
      let count = counts.get(wish) ?? 1;
      do count += 1;
      while (this.byId.has(`${wish}-${count}`));
      counts.set(wish, count);
      entity.id = `${wish}-${count}`;
      this.byId.set(entity.id, entity);
    }
  }
}

function readTable(top: JsonObject, table: Table, report: Report): readonly Json[] {
  const value = top[table];
  if (value === undefined) return [];
  if (isList(value)) return value;
  const message = words('fault.noList', { field: table, value: describe(value) });
  report.add('fault', 'M3', [table], message);
  return [];
}

function explainRepeatedId({ id, path }: IdentifiedEntity): Words {
  return words('fault.repeatedId', { id: quoteText(id), place: formatPath(path) });
}

// Control characters, line separators and halves of surrogate pairs: nothing a person can type
// into a reference and see.
const NOT_IN_IDS = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** The id in a field; null, with a fault, where there is none or the rules forbid it. */
export function readId(
  value: Json | undefined,
  noun: Noun,
  path: Path,
  report: Report,
): string | null {
  const message = judgeId(value, noun);
  if (message === null) return value as string;
  report.add('fault', 'I1', value === undefined ? path : [...path, 'id'], message);
  return null;
}

/** What is wrong with an id; null for nothing. */
function judgeId(value: Json | undefined, kind: Noun): Words | null {
  const noun = words(`fault.noun.${kind}`);
  if (value === undefined) return words('fault.noId', { noun });
  if (typeof value !== 'string') return words('fault.idNoText', { value: describe(value) });
  if (value === '') return words('fault.emptyId', { noun });
  if (value.length > MAX_ID_LENGTH) {
    return words('fault.longId', { length: value.length, most: MAX_ID_LENGTH });
  }
  if (NOT_IN_IDS.test(value)) return words('fault.unseenInId', { id: quoteText(value) });
  return null;
}

/** What to say about a reference that leads nowhere, or to an entity of another kind. */
export function explainReference(
  id: string,
  entity: IdentifiedEntity | undefined,
  wanted: Referable,
): Words {
  const shown = quoteText(id);
  if (entity === undefined) return words('fault.noSuchId', { id: shown });
  const found = words(`fault.one.${NOUNS[entity.table]}`);
  return words('fault.otherKind', { id: shown, found, wanted: words(`fault.one.${wanted}`) });
}

type Referable = keyof Messages['fault']['one'];

import type { Json, JsonObject } from '../base/json.ts';
import { MAX_ID_LENGTH } from './limits.ts';
import { formatPath, type Path, quoteText } from './path.ts';
import { describe, explainNoObject, isList, isObject } from './raw-object.ts';
import type { Report } from './report.ts';

/** The tables of a document, in the order of the file. */
export type Table = 'statements' | 'arguments' | 'sources' | 'notes';

/** What an entity of each table is called in messages. */
export const NOUNS: Readonly<Record<Table, string>> = {
  statements: 'statement',
  arguments: 'argument',
  sources: 'source',
  notes: 'note',
};

/** One entity of a document before it is decoded, with an id that no other has. */
export interface IdentifiedEntity {
  readonly id: string;
  readonly fields: JsonObject;
  readonly path: Path;
}

/** The entities of a document by table, and the table of each id. */
export interface IdentifiedEntities {
  readonly tables: Readonly<Record<Table, readonly IdentifiedEntity[]>>;
  readonly tableOf: ReadonlyMap<string, Table>;
}

/**
 * Gives every entity its id. A missing, false or repeated id is a fault, and the entity receives
 * one of its own, so that its content can be saved; of several entities with one id the first in
 * the file keeps it. Linear.
 */
export function assignIds(top: JsonObject, report: Report): IdentifiedEntities {
  const claims = new Claims(report);
  const tables = {
    statements: claims.claimTable(top, 'statements'),
    arguments: claims.claimTable(top, 'arguments'),
    sources: claims.claimTable(top, 'sources'),
    notes: claims.claimTable(top, 'notes'),
  };
  claims.nameTheNameless();
  return { tables, tableOf: claims.tableOf };
}

interface Claimant {
  id: string;
  readonly fields: JsonObject;
  readonly path: Path;
}

class Claims {
  readonly tableOf = new Map<string, Table>();
  readonly #owners = new Map<string, Path>();
  readonly #nameless: { readonly claimant: Claimant; readonly table: Table; wish: string }[] = [];
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  claimTable(top: JsonObject, table: Table): readonly IdentifiedEntity[] {
    return listEntities(top, table, this.#report).map(({ fields, path }) => {
      const claimant: Claimant = { id: '', fields, path };
      const wish = readId(fields.id, NOUNS[table], path, this.#report);
      if (wish === null) this.#nameless.push({ claimant, table, wish: NOUNS[table] });
      else this.#claim(claimant, table, wish);
      return claimant;
    });
  }

  #claim(claimant: Claimant, table: Table, wish: string): void {
    const owner = this.#owners.get(wish);
    if (owner === undefined) {
      claimant.id = wish;
      this.#owners.set(wish, claimant.path);
      this.tableOf.set(wish, table);
      return;
    }
    const explain = () =>
      `The id ${quoteText(wish)} already belongs to ${formatPath(owner)}. Give one of the two another id, and correct what refers to it.`;
    this.#report.add('fault', 'I2', [...claimant.path, 'id'], explain);
    this.#nameless.push({ claimant, table, wish });
  }

  nameTheNameless(): void {
    const counts = new Map<string, number>();
    for (const { claimant, table, wish } of this.#nameless) {
      let count = counts.get(wish) ?? 1;
      do count += 1;
      while (this.tableOf.has(`${wish}-${count}`));
      counts.set(wish, count);
      claimant.id = `${wish}-${count}`;
      this.tableOf.set(claimant.id, table);
    }
  }
}

function listEntities(
  top: JsonObject,
  table: Table,
  report: Report,
): readonly { readonly fields: JsonObject; readonly path: Path }[] {
  const value = top[table];
  if (value === undefined) return [];
  if (!isList(value)) {
    const message = `"${table}" must be a list in square brackets, but here it is ${describe(value)}.`;
    report.add('fault', 'M3', [table], message);
    return [];
  }
  const entities: { fields: JsonObject; path: Path }[] = [];
  for (const [index, item] of value.entries()) {
    const path = [table, index];
    if (isObject(item)) entities.push({ fields: item, path });
    else report.add('fault', 'M3', path, () => explainNoObject(NOUNS[table], item));
  }
  return entities;
}

// Control characters, line separators and halves of surrogate pairs: nothing a person can type
// into a reference and see.
const NOT_IN_IDS = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** The id in a field; null, with a fault, where there is none that the rules allow. */
export function readId(
  value: Json | undefined,
  noun: string,
  path: Path,
  report: Report,
): string | null {
  const message = judgeId(value, noun);
  if (typeof value === 'string' && message === null) return value;
  report.add('fault', 'I1', value === undefined ? path : [...path, 'id'], message ?? '');
  return null;
}

function judgeId(value: Json | undefined, noun: string): string | null {
  const way = 'Write a short text that nothing else in the map has as its id.';
  if (value === undefined) return `The id of this ${noun} is missing. ${way}`;
  if (typeof value !== 'string')
    return `An id must be a text, but here it is ${describe(value)}. ${way}`;
  if (value === '') return `The id of this ${noun} is empty. ${way}`;
  if (value.length > MAX_ID_LENGTH) {
    return `This id has ${value.length.toLocaleString('en-US')} characters; ${MAX_ID_LENGTH} are allowed. ${way}`;
  }
  if (NOT_IN_IDS.test(value))
    return `The id ${quoteText(value)} holds a character that cannot be seen, such as a line break. ${way}`;
  return null;
}

/** What to say about a reference that leads nowhere, or to an entity of another kind. */
export function explainReference(id: string, table: Table | undefined, wanted: string): string {
  const shown = quoteText(id);
  if (table === undefined)
    return `Nothing in the map has the id ${shown}. Correct it, or add what it should refer to.`;
  return `${shown} is the id of ${table === 'arguments' ? 'an' : 'a'} ${NOUNS[table]}, but ${wanted} is due here.`;
}

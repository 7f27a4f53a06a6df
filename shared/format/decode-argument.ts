import type { Json } from '../base/json.ts';
import { type Argument, DEFAULT_WEIGHT, type Relation } from '../model/argument.ts';
import type { ArgumentId } from '../model/ids.ts';
import type { IdentifiedEntity } from './assign-ids.ts';
import { collectExtra } from './extra-fields.ts';
import { ARGUMENT_FIELDS } from './fields.ts';
import type { Path } from './path.ts';
import { addFault, addMissing, type Draft, describe, type RawObject } from './raw-object.ts';
import { readChoice, readList, readNumber, readText, SHARE } from './read-fields.ts';
import type { Report } from './report.ts';

/** A reference and its place in the file. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
}

/** An argument as it was read, its references not yet followed. */
export interface ArgumentDraft {
  readonly path: Path;
  /** Null where the file does not say it. */
  readonly relation: Relation | null;
  readonly premises: readonly Reference[];
  /** Null where the file names none. */
  readonly target: Reference | null;
  /** Everything else. */
  readonly rest: Omit<Argument, 'relation' | 'premises' | 'target'>;
}

const RELATIONS: readonly Relation[] = ['supports', 'attacks'];

/** Reads one argument, all but whom it refers to. */
export function decodeArgument(
  { id, fields, path }: IdentifiedEntity,
  report: Report,
): ArgumentDraft {
  const raw: RawObject = { fields, path, report, noun: 'argument' };
  return {
    path,
    relation: readRelation(raw),
    premises: readPremises(raw),
    target: readTarget(raw),
    rest: readRest(raw, id as ArgumentId),
  };
}

function readRest(raw: RawObject, id: ArgumentId): ArgumentDraft['rest'] {
  const rest: Draft<ArgumentDraft['rest']> = {
    id,
    weight: readNumber(raw, 'weight', 'A7', SHARE) ?? DEFAULT_WEIGHT,
    order: readNumber(raw, 'order', 'A8') ?? 0,
    comment: readText(raw, 'comment', 'A9') ?? '',
  };
  const scheme = readText(raw, 'scheme', 'A9');
  const warrant = readText(raw, 'warrant', 'A9');
  const extra = collectExtra(raw, ARGUMENT_FIELDS);
  if (scheme !== undefined) rest.scheme = scheme;
  if (warrant !== undefined) rest.warrant = warrant;
  if (extra !== undefined) rest.extra = extra;
  return rest;
}

function readRelation(raw: RawObject): Relation | null {
  if (raw.fields.relation === undefined) addMissing(raw, 'relation', 'A1');
  return readChoice(raw, 'relation', 'A1', RELATIONS) ?? null;
}

function readPremises(raw: RawObject): readonly Reference[] {
  if (raw.fields.premises === undefined) addMissing(raw, 'premises', 'A2');
  const list = readList(raw, 'premises', 'A2');
  if (list?.length === 0) {
    addFault(
      raw,
      'premises',
      'A2',
      'An argument needs at least one premise. Name the statement that it starts from, or remove the argument.',
    );
  }
  const premises: Reference[] = [];
  for (const [index, id] of (list ?? []).entries()) {
    const path = [...raw.path, 'premises', index];
    if (typeof id === 'string') premises.push({ id, path });
    else raw.report.add('fault', 'A2', path, () => explainPremise(id));
  }
  return premises;
}

function explainPremise(id: Json): string {
  return `A premise must be the id of a statement, but here it is ${describe(id)}.`;
}

function readTarget(raw: RawObject): Reference | null {
  const id = raw.fields.target;
  if (id === undefined) addMissing(raw, 'target', 'A4');
  else if (typeof id === 'string') return { id, path: [...raw.path, 'target'] };
  else {
    addFault(
      raw,
      'target',
      'A4',
      `"target" must be the id of a statement or an argument, but here it is ${describe(id)}.`,
    );
  }
  return null;
}

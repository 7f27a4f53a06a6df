import { type Argument, createArgument, DEFAULT_WEIGHT, type Relation } from '../model/argument.ts';
import type { ArgumentId } from '../model/ids.ts';
import type { IdentifiedEntity } from './assign-ids.ts';
import { collectExtra } from './extra-fields.ts';
import { ARGUMENT_FIELDS } from './fields.ts';
import type { Path } from './path.ts';
import { addFault, addMissing, describe, type RawObject } from './raw-object.ts';
import { readChoice, readList, readNumber, readText } from './read-fields.ts';
import type { Report } from './report.ts';

/** A reference and its place in the file. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
}

/** An argument as it was read, its references not yet followed. */
export interface ArgumentDraft {
  readonly id: ArgumentId;
  readonly path: Path;
  /** Null where the file does not say it. */
  readonly relation: Relation | null;
  readonly premises: readonly Reference[];
  /** Null where the file names none. */
  readonly target: Reference | null;
  /** The argument with its references, once they are known. */
  readonly complete: (found: Pick<Argument, 'relation' | 'premises' | 'target'>) => Argument;
}

const RELATIONS: readonly Relation[] = ['supports', 'attacks'];

/** Reads one argument, all but whom it refers to. */
export function decodeArgument(
  { id, fields, path }: IdentifiedEntity,
  report: Report,
): ArgumentDraft {
  const raw: RawObject = { fields, path, report, noun: 'argument' };
  const optional = readOptionalFields(raw);
  return {
    id: id as ArgumentId,
    path,
    relation: readRelation(raw),
    premises: readPremises(raw),
    target: readTarget(raw),
    complete: (found) => createArgument({ id: id as ArgumentId, ...found, ...optional }),
  };
}

function readOptionalFields(raw: RawObject): Partial<Argument> {
  const scheme = readText(raw, 'scheme', 'A9');
  const warrant = readText(raw, 'warrant', 'A9');
  const extra = collectExtra(raw, ARGUMENT_FIELDS);
  return {
    weight: readNumber(raw, 'weight', 'A7', { min: 0, max: 1 }) ?? DEFAULT_WEIGHT,
    order: readNumber(raw, 'order', 'A8') ?? 0,
    ...(scheme === undefined ? {} : { scheme }),
    ...(warrant === undefined ? {} : { warrant }),
    comment: readText(raw, 'comment', 'A9') ?? '',
    ...(extra === undefined ? {} : { extra }),
  };
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
  return (list ?? []).flatMap((id, index) => {
    const path = [...raw.path, 'premises', index];
    if (typeof id === 'string') return [{ id, path }];
    raw.report.add(
      'fault',
      'A2',
      path,
      `A premise must be the id of a statement, but here it is ${describe(id)}.`,
    );
    return [];
  });
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

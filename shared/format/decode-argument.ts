import type { Json, JsonObject } from '../base/json.ts';
import { type Argument, DEFAULT_WEIGHT, type Relation } from '../model/argument.ts';
import type { ArgumentId } from '../model/ids.ts';
import { type PutQuestion, QUESTION_STATES } from '../model/question.ts';
import type { IdentifiedEntity } from './assign-ids.ts';
import { collectExtra } from './extra-fields.ts';
import { ARGUMENT_FIELDS, QUESTION_FIELDS } from './fields.ts';
import type { Path } from './path.ts';
import { addFault, addMissing, describe, type RawObject } from './raw-object.ts';
import { readChoice, readList, readNumber, readObjects, readText, SHARE } from './read-fields.ts';
import type { Report } from './report.ts';
import { type Words, words } from './words.ts';

/** A premise as it was read: an id, and its place in the file's list. */
export interface PremiseDraft {
  readonly id: string;
  readonly index: number;
}

/** An argument as it was read, its references not yet followed. */
export interface ArgumentDraft {
  readonly path: Path;
  /** Null where the file does not say it. */
  readonly relation: Relation | null;
  readonly premises: readonly PremiseDraft[];
  /** An id; null where the file names none. */
  readonly target: string | null;
  readonly rest: ArgumentRest;
}

/** What an argument says apart from its references. */
export interface ArgumentRest extends Pick<Argument, 'id' | 'weight' | 'order' | 'comment'> {
  readonly scheme: string | undefined;
  readonly questions: readonly PutQuestion[];
  readonly warrant: string | undefined;
  readonly extra: JsonObject | undefined;
}

const RELATIONS: readonly Relation[] = ['supports', 'attacks'];

/** Reads one argument, without following its references. */
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

function readRest(raw: RawObject, id: ArgumentId): ArgumentRest {
  return {
    id,
    weight: readNumber(raw, 'weight', 'A7', SHARE) ?? DEFAULT_WEIGHT,
    order: readNumber(raw, 'order', 'A8') ?? 0,
    comment: readText(raw, 'comment', 'A9') ?? '',
    scheme: readText(raw, 'scheme', 'A9'),
    questions: readObjects(raw, 'questions', 'A10', 'question', decodeQuestion) ?? [],
    warrant: readText(raw, 'warrant', 'A9'),
    extra: collectExtra(raw, ARGUMENT_FIELDS),
  };
}

function decodeQuestion(raw: RawObject): PutQuestion | undefined {
  if (raw.fields.question === undefined) addMissing(raw, 'question', 'A10');
  if (raw.fields.state === undefined) addMissing(raw, 'state', 'A10');
  const question = readText(raw, 'question', 'A10');
  const state = readChoice(raw, 'state', 'A10', QUESTION_STATES);
  const extra = collectExtra(raw, QUESTION_FIELDS);
  if (question === undefined || state === undefined) return undefined;
  return { question, state, ...(extra === undefined ? {} : { extra }) };
}

function readRelation(raw: RawObject): Relation | null {
  if (raw.fields.relation === undefined) addMissing(raw, 'relation', 'A1');
  return readChoice(raw, 'relation', 'A1', RELATIONS) ?? null;
}

function readPremises(raw: RawObject): readonly PremiseDraft[] {
  if (raw.fields.premises === undefined) addMissing(raw, 'premises', 'A2');
  const list = readList(raw, 'premises', 'A2');
  if (list?.length === 0) {
    addFault(raw, 'premises', 'A2', words('fault.noPremise'));
  }
  const premises: PremiseDraft[] = [];
  for (const [index, id] of (list ?? []).entries()) {
    if (typeof id === 'string') premises.push({ id, index });
    else raw.report.add('fault', 'A2', [...raw.path, 'premises', index], () => explainPremise(id));
  }
  return premises;
}

function explainPremise(id: Json): Words {
  return words('fault.falsePremise', { value: describe(id) });
}

function readTarget(raw: RawObject): string | null {
  const id = raw.fields.target;
  if (id === undefined) addMissing(raw, 'target', 'A4');
  else if (typeof id === 'string') return id;
  else {
    addFault(
      raw,
      'target',
      'A4',
      words('fault.noReference', {
        field: 'target',
        wanted: words('fault.one.statementOrArgument'),
        value: describe(id),
      }),
    );
  }
  return null;
}

import type { Argument } from '../model/argument.ts';
import type { MapDetails } from '../model/argument-map.ts';
import type { Frame } from '../model/frame.ts';
import type { Note } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import type { Subject } from './entity-kind.ts';

/**
 * How a field is merged when both sides changed it: as `one` value, where a person picks a side; as a `place`, which is
 * settled quietly; as a `set`, which takes the additions and removals of both; in `parts`, each key of an object by
 * itself; as `questions` or `lenses`, each question or lens of the list as a whole; or as `citations`, a set whose
 * members can be edited.
 */
export type FieldRule = 'one' | 'place' | 'set' | 'parts' | 'questions' | 'lenses' | 'citations';

type RulesFor<Thing> = Readonly<Record<Exclude<keyof Thing, 'id'>, FieldRule>>;

const DETAILS_RULES: RulesFor<MapDetails> = {
  title: 'one',
  description: 'one',
  author: 'one',
  language: 'one',
  direction: 'one',
  semantics: 'one',
  mutedRules: 'set',
  lenses: 'lenses',
  extra: 'parts',
};

const STATEMENT_RULES: RulesFor<Statement> = {
  kind: 'one',
  text: 'one',
  at: 'place',
  credence: 'one',
  credenceRange: 'one',
  burden: 'one',
  hue: 'one',
  citations: 'citations',
  tags: 'set',
  comment: 'one',
  author: 'one',
  extra: 'parts',
};

const ARGUMENT_RULES: RulesFor<Argument> = {
  relation: 'one',
  premises: 'set',
  target: 'one',
  weight: 'one',
  order: 'place',
  scheme: 'one',
  warrant: 'one',
  questions: 'questions',
  comment: 'one',
  extra: 'parts',
};

const SOURCE_RULES: RulesFor<Source> = {
  type: 'one',
  title: 'one',
  author: 'one',
  issued: 'one',
  'container-title': 'one',
  publisher: 'one',
  URL: 'one',
  accessed: 'one',
  note: 'one',
  text: 'one',
  extra: 'parts',
};

const NOTE_RULES: RulesFor<Note> = { text: 'one', at: 'place', extra: 'parts' };

const FRAME_RULES: RulesFor<Frame> = { title: 'one', members: 'set', hue: 'one', extra: 'parts' };

/** The fields of each kind but `id`, in the order in which people are told of them. */
export const FIELD_RULES: Readonly<Record<Subject['kind'], Readonly<Record<string, FieldRule>>>> = {
  details: DETAILS_RULES,
  statement: STATEMENT_RULES,
  argument: ARGUMENT_RULES,
  source: SOURCE_RULES,
  note: NOTE_RULES,
  frame: FRAME_RULES,
};

/** The name of any field that is merged. */
export type FieldName =
  | keyof typeof DETAILS_RULES
  | keyof typeof STATEMENT_RULES
  | keyof typeof ARGUMENT_RULES
  | keyof typeof SOURCE_RULES
  | keyof typeof NOTE_RULES
  | keyof typeof FRAME_RULES;

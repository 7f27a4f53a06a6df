import { foldText } from '../../model/queries/fold-text.ts';

/**
 * Who has to act on a critical question. An `assumption` holds until somebody questions it, and then
 * the argument has to back it; an `exception` does not count until it is shown or conceded.
 */
export type QuestionBearing = 'assumption' | 'exception';

/**
 * Argumentation schemes and the critical questions that go with each, by what they ask about. The
 * choice follows Walton, Reed and Macagno (Argumentation Schemes, 2008), for practical reasoning
 * Walton (Practical Reasoning, 1990), for experts Walton (Argument and Computation 5, 2014); which
 * question is an assumption and which an exception follows Gordon, Prakken and Walton (Artificial
 * Intelligence 171, 2007). `deterrence` is our own, after the questions that AVIZE asks of what a
 * foreign actor intends (Green et al., Argument & Computation, 2018). Words are the messages under
 * `scheme.ID`.
 */
const SCHEMES = {
  'practical-reasoning': {
    'means-works': 'assumption',
    possible: 'assumption',
    'better-means': 'exception',
    'side-effects': 'exception',
    'other-goals': 'exception',
  },
  'positive-consequences': {
    likely: 'assumption',
    evidence: 'assumption',
    'is-good': 'assumption',
    'opposite-consequences': 'exception',
  },
  'negative-consequences': {
    likely: 'assumption',
    evidence: 'assumption',
    'is-bad': 'assumption',
    avoidable: 'exception',
    'opposite-consequences': 'exception',
  },
  'expert-opinion': {
    expertise: 'assumption',
    field: 'assumption',
    'what-was-said': 'assumption',
    'backup-evidence': 'assumption',
    bias: 'exception',
    'other-experts': 'exception',
  },
  'position-to-know': {
    'in-position': 'assumption',
    'what-was-said': 'assumption',
    honest: 'exception',
  },
  analogy: {
    similar: 'assumption',
    relevant: 'assumption',
    difference: 'exception',
    'counter-case': 'exception',
  },
  precedent: {
    'same-kind': 'assumption',
    'still-holds': 'assumption',
    distinction: 'exception',
    'other-precedent': 'exception',
  },
  'cause-to-effect': {
    'strong-link': 'assumption',
    evidence: 'assumption',
    interference: 'exception',
    'common-cause': 'exception',
  },
  sign: {
    'strong-correlation': 'assumption',
    'other-explanation': 'exception',
  },
  example: {
    'is-true': 'assumption',
    typical: 'assumption',
    'enough-cases': 'assumption',
    'special-circumstances': 'exception',
  },
  rule: {
    applies: 'assumption',
    valid: 'assumption',
    excepted: 'exception',
    'other-rule': 'exception',
  },
  deterrence: {
    capability: 'assumption',
    will: 'assumption',
    'is-seen': 'assumption',
    'reads-otherwise': 'exception',
    'cheaper-answer': 'exception',
  },
  'slippery-slope': {
    'each-step': 'assumption',
    'bad-end': 'assumption',
    'can-stop': 'exception',
  },
  values: {
    'is-valued': 'assumption',
    serves: 'assumption',
    'greater-value': 'exception',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, QuestionBearing>>>>;

/** Names a scheme of the catalogue. */
export type SchemeId = keyof typeof SCHEMES;
/** Names a critical question with its scheme, such as `expert-opinion.bias`. */
export type SchemeQuestion = {
  [Id in SchemeId]: `${Id}.${keyof (typeof SCHEMES)[Id] & string}`;
}[SchemeId];

/** Every scheme, in the order in which lists show them. */
export const SCHEME_IDS = Object.keys(SCHEMES) as readonly SchemeId[];

/** What a file of ours, or one written by hand, may call a scheme beside its name. */
const OTHER_NAMES = new Map<string, SchemeId>(
  Object.entries({
    consequences: 'negative-consequences',
    'argument from expert opinion': 'expert-opinion',
    'argument from analogy': 'analogy',
    'argument from sign': 'sign',
    'rule / law': 'rule',
    law: 'rule',
    threat: 'deterrence',
    'threat / deterrence': 'deterrence',
    'precedent / analogy': 'precedent',
  }),
);

/** How an argument of a map names a scheme of the catalogue: in English, with blanks. */
export function nameScheme(id: SchemeId): string {
  return id.replaceAll('-', ' ');
}

/** The scheme that an argument's `scheme` names; null for one of the author's own. */
export function findScheme(name: string | undefined): SchemeId | null {
  if (name === undefined) return null;
  const folded = foldText(name);
  const id = folded.replaceAll(' ', '-');
  return SCHEME_IDS.find((known) => known === id) ?? OTHER_NAMES.get(folded) ?? null;
}

/** A critical question of a scheme. */
export interface CriticalQuestion {
  /** Its name among all schemes. */
  readonly key: SchemeQuestion;
  /** Its name within the scheme, which is what an argument records. */
  readonly name: string;
  readonly bearing: QuestionBearing;
}

/** The critical questions of a scheme, those that it assumes before those that are exceptions. */
export function listQuestions(scheme: SchemeId): readonly CriticalQuestion[] {
  return Object.entries(SCHEMES[scheme]).map(([name, bearing]) => ({
    key: `${scheme}.${name}` as SchemeQuestion, // A scheme and a name under it make a key.
    name,
    bearing,
  }));
}

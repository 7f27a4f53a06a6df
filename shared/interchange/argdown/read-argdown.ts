import type { Fragment } from '../../model/fragment.ts';
import { KINDS_BY_WORD, RELATIONS_BY_WORD } from '../outline-text/labels.ts';
import {
  type ArgdownElement,
  type ArgdownInference,
  type ArgdownMark,
  readArgdownLines,
} from './argdown-lines.ts';
import { type NamedText, readNamedText } from './argdown-name.ts';
import { type ArgdownKey, buildFragment, type Collected } from './build-fragment.ts';

/**
 * Reads an Argdown text (argdown.org): statements and arguments by their titles, each one statement however
 * often its title stands, `+`, `-`, `_` and their kin with `<` and `>`, contradictions as mutual attacks,
 * and premises over a line as co-premises of what stands under it, which an argument of that title then
 * says. Titles are not kept, but where there is no text; nor are headings, data, rules and front matter.
 * Null where it is not certain that the text is Argdown: it has to name something and to say something of
 * what is named. Total, and a sound map otherwise. Linear.
 */
export function readArgdown(text: string): Fragment | null {
  const lines = readArgdownLines(text);
  if (!isArgdown(lines)) return null;
  const elements: Collected['elements'] = new Map();
  const collected: Collected = { elements, relations: [], steps: [], standsFor: new Map() };
  const above: { readonly column: number; readonly key: ArgdownKey }[] = [];
  let proof: Proof = { premises: [], titled: null, isConcluding: false };
  for (const line of lines) {
    if ('kind' in line) {
      proof = { ...proof, isConcluding: proof.premises.length > 0 };
      continue;
    }
    const key = collect(collected, readNamedText(line.said));
    while ((above.at(-1)?.column ?? -1) >= line.column) above.pop();
    const upper = above.at(-1);
    if (line.mark === null) above.length = 0;
    else if (upper !== undefined) relate(collected, line.mark, key, upper.key);
    above.push({ column: line.column, key });
    if (line.mark === null) proof = goOn(collected, proof, line.number, key);
  }
  return buildFragment(collected);
}

/** An argument while it is spelt out, premise by premise. */
interface Proof {
  readonly premises: ArgdownKey[];
  /** The argument whose title stood above. */
  readonly titled: ArgdownKey | null;
  readonly isConcluding: boolean;
}

function goOn(
  { steps, standsFor }: Collected,
  { premises, titled, isConcluding }: Proof,
  number: number | null,
  key: ArgdownKey,
): Proof {
  if (number === null) {
    return {
      premises: [],
      titled: isArgument(key) ? key : null,
      isConcluding: false,
    };
  }
  if (!isConcluding) {
    if (number === 1) return { premises: [key], titled, isConcluding };
    premises.push(key);
    return { premises, titled, isConcluding };
  }
  steps.push({ premises, conclusion: key });
  // An argument says no other argument.
  if (titled !== null && !isArgument(key)) standsFor.set(titled, key);
  return { premises: [key], titled, isConcluding: false };
}

function isArgument(key: ArgdownKey): boolean {
  return key.startsWith('<');
}

/** Whether something is named in brackets with a colon, and something related as only Argdown does. */
function isArgdown(lines: readonly (ArgdownElement | ArgdownInference)[]): boolean {
  const elements = lines.filter((line): line is ArgdownElement => 'said' in line);
  const isNamed = elements.some(({ said }) => {
    const { title, text } = readNamedText(said);
    return (
      title !== null && text !== '' && !isLabel(title.words) && !isReference(title.words, text)
    );
  });
  const isRelated = elements.some(
    ({ mark, said }) =>
      mark !== null && ((mark !== '+' && mark !== '-') || readNamedText(said).title !== null),
  );
  const isDerived =
    lines.length > elements.length && elements.some(({ number }) => number !== null);
  return isNamed && (isRelated || isDerived);
}

/** As in `[Pro]: …`, which lists of all kinds have. */
function isLabel(words: string): boolean {
  const word = words.toLowerCase();
  return RELATIONS_BY_WORD.has(word) || KINDS_BY_WORD.has(word);
}

/** As in `[1]: https://…`, which Markdown has. */
function isReference(words: string, text: string): boolean {
  return /^\^?\d+$/u.test(words) || /^https?:/u.test(text);
}

/** Takes in what an element says; what has a title is one, whose last text counts. */
function collect({ elements }: Collected, { title, text, tags }: NamedText): ArgdownKey {
  const named = title?.kind === 'argument' ? `<${title.words}` : `[${title?.words}`;
  const key = title === null ? `.${elements.size}` : named;
  const known = elements.get(key);
  elements.set(key, {
    text: text === '' ? (known?.text ?? '') : text,
    title: title?.words ?? '',
    tags: [...new Set([...(known?.tags ?? []), ...tags])],
  });
  return key;
}

function relate({ relations }: Collected, mark: ArgdownMark, lower: ArgdownKey, upper: ArgdownKey) {
  const add = (from: ArgdownKey, to: ArgdownKey, does: 'supports' | 'attacks' | 'undercuts') =>
    relations.push({ from, to, does });
  if (mark === '+') add(lower, upper, 'supports');
  else if (mark === '+>') add(upper, lower, 'supports');
  else if (mark === '_') add(lower, upper, 'undercuts');
  else if (mark === '_>') add(upper, lower, 'undercuts');
  else {
    if (mark !== '->') add(lower, upper, 'attacks');
    if (mark !== '-') add(upper, lower, 'attacks');
  }
}

/** What an element says: its title, if it has one, its text and its tags. */
export interface NamedText {
  /** `[Title]` names a statement, `<Title>` an argument; null without one. */
  readonly title: { readonly kind: 'statement' | 'argument'; readonly words: string } | null;
  /** Empty where a title only points to what is said elsewhere. */
  readonly text: string;
  readonly tags: readonly string[];
}

const TITLED = /^@?(?:\[(?<statement>[^\]\n]+)\]|<(?<argument>[^>\n]+)>)(?::\s*(?<said>.*))?$/su;
const TAG = /^#(?:\([^()]+\)|[\p{L}\p{N}_-]+)$/u;
const ESCAPED = /\\([^\p{L}\p{N}\s])/gu;

/** Takes apart what an element says. Linear. */
export function readNamedText(said: string): NamedText {
  const { rest, tags } = takeTags(said.trim());
  const { statement, argument, said: text = '' } = TITLED.exec(rest)?.groups ?? {};
  const words = (statement ?? argument)?.trim();
  if (words === undefined) return { title: null, text: dropEscapes(rest), tags };
  const kind = statement === undefined ? 'argument' : 'statement';
  return { title: { kind, words }, text: dropEscapes(text.trim()), tags };
}

function takeTags(said: string): { readonly rest: string; readonly tags: readonly string[] } {
  const tags: string[] = [];
  let rest = said;
  for (;;) {
    const start = findLast(rest);
    if (start === null) return { rest, tags: tags.reverse() };
    if (rest[start] === '#')
      tags.push(
        rest
          .slice(start)
          .replace(/^#\(?|\)$/gu, '')
          .trim(),
      );
    rest = rest.slice(0, start).trimEnd();
  }
}

/** Where the data or the tag begins that a text ends with; null where it ends with neither. */
function findLast(text: string): number | null {
  const start = text.lastIndexOf(text.endsWith('}') ? '{' : '#');
  if (start < 0) return null;
  if (text[start] === '{') return start;
  const isApart = start === 0 || /\s/u.test(text[start - 1] ?? '');
  return isApart && TAG.test(text.slice(start)) ? start : null;
}

function dropEscapes(text: string): string {
  return text.replace(ESCAPED, '$1');
}

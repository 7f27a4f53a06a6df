/** What an element says: its title, if it has one, its text and its tags. */
export interface NamedText {
  /** `[Title]` names a statement, `<Title>` an argument; null without one. */
  readonly title: { readonly kind: 'statement' | 'argument'; readonly words: string } | null;
  /** Empty where a title only points to what is said elsewhere. */
  readonly text: string;
  readonly tags: readonly string[];
}

const TITLED = /^@?(?:\[(?<statement>[^\]\n]+)\]|<(?<argument>[^>\n]+)>)(?::\s*(?<said>.*))?$/su;
const DATA = /\s*\{[^{}]*\}$/u;
const TAG = /(?:^|\s)#(?:\((?<words>[^()]+)\)|(?<word>[\p{L}\p{N}_-]+))$/u;
const ESCAPED = /\\([^\p{L}\p{N}\s])/gu;

/** Takes apart what an element says. Linear but for the tags and data at its end, which are taken off in turn. */
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
    const data = DATA.exec(rest);
    const tag = data === null ? TAG.exec(rest) : null;
    const found = data ?? tag;
    if (found === null) return { rest, tags };
    const name = tag?.groups?.words ?? tag?.groups?.word;
    if (name !== undefined) tags.unshift(name.trim());
    rest = rest.slice(0, found.index).trimEnd();
  }
}

function dropEscapes(text: string): string {
  return text.replace(ESCAPED, '$1');
}

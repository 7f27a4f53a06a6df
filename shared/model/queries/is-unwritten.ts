// An insertion in a quotation, a footnote mark, an omission and "[sic]" are not gaps.
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
};
const OPENER = /[“«「『"]/gu;
// Links in Markdown and mentions in Argdown come in with outlines.
const BRACKETS = /(?<![@#])[[［]([^[\]［］]*)[\]］](?!\()/gu;

/**
 * Whether a statement does not say anything yet: it is empty, or has a gap in square brackets to be filled, as
 * templates have: "A second reason is that [this follows]." Brackets within quotation marks, without a letter in them,
 * "[sic]", links "[words](address)" and mentions "@[name]" are no gaps. Linear.
 */
export function isUnwritten(text: string): boolean {
  if (text.trim() === '') return true;
  for (const [, said = ''] of dropQuotations(text).matchAll(BRACKETS)) {
    if (/\p{L}/u.test(said) && said.toLowerCase() !== 'sic') return true;
  }
  return false;
}

function dropQuotations(text: string): string {
  const kept: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (const { 0: opener, index } of text.matchAll(OPENER)) {
    if (index < from || unclosed.has(opener)) continue;
    const end = text.indexOf(CLOSERS[opener] ?? opener, index + 1);
    if (end === -1) {
      // To look for one again behind each further opener would be quadratic.
      unclosed.add(opener);
      continue;
    }
    kept.push(text.slice(from, index));
    from = end + 1;
  }
  return [...kept, text.slice(from)].join('');
}

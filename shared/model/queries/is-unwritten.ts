// An insertion in a quotation, a footnote mark, an omission and "[sic]" are not gaps.
const QUOTATIONS = /“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|"[^"]*"/gu;
// Links in Markdown and mentions in Argdown come in with outlines.
const GAP = /(?<![@#])[[［](?!sic[\]］])[^[\]［］]*\p{L}[^[\]［］]*[\]］](?!\()/iu;

/**
 * Whether a statement does not say anything yet: it is empty, or has a gap in square brackets to be filled, as
 * templates have: "A second reason is that [this follows]." Brackets within quotation marks, without a letter in them,
 * "[sic]", links "[words](address)" and mentions "@[name]" are no gaps. Linear.
 */
export function isUnwritten(text: string): boolean {
  return text.trim() === '' || GAP.test(text.replace(QUOTATIONS, ''));
}

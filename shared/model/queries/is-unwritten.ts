// An insertion into a quotation, a mark of a note, what is left out and "[sic]" are no gaps.
const QUOTATIONS = /“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|"[^"]*"/gu;
// A link as Markdown writes it and a mention as Argdown does come in with outlines.
const GAP = /(?<![@#])[[［](?!sic[\]］])[^[\]［］]*\p{L}[^[\]［］]*[\]］](?!\()/iu;

/**
 * Whether a statement does not say anything yet: nothing is written, or a gap is left to be filled, as
 * templates leave them, in square brackets: "A second reason is that [this follows]." Brackets within
 * quotation marks, without a letter in them, "[sic]", links "[words](address)" and mentions "@[name]" are no gaps.
 * Linear.
 */
export function isUnwritten(text: string): boolean {
  return text.trim() === '' || GAP.test(text.replace(QUOTATIONS, ''));
}

import type { TextShape } from '../../drawing/scene.ts';

// Scripts that put no blanks between words, and the marks of Chinese and Japanese.
const UNSPACED =
  /[\u3000-\u303f\uff00-\uff65\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether there is a blank between two lines that are read one after the other: where a text goes on in the next
 * line, it is one in the scripts that have blanks.
 */
export function isPartedByBlank(line: TextShape, next: TextShape): boolean {
  const goesOn = line.role === next.role && line.baseline < next.baseline;
  const [last = ''] = line.text.trimEnd().match(/.$/u) ?? [];
  const [first = ''] = next.text.trimStart().match(/^./u) ?? [];
  return !goesOn || !(UNSPACED.test(last) || UNSPACED.test(first));
}

/** Lines as one text, in the order in which they are read. */
export function joinLines(lines: readonly TextShape[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return next !== undefined && isPartedByBlank(line, next) ? `${line.text} ` : line.text;
    })
    .join('');
}

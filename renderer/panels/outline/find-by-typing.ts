import { foldText } from '../../../shared/model/queries/fold-text.ts';

/** What can be found by typing: a number as it is read, and a text. */
export interface Typable {
  readonly number: string;
  readonly text: string;
}

/**
 * The next item whose text or number begins with what was typed, round again from the end. The
 * first letter goes on to the next item; further letters stay while they fit. Null for none.
 */
export function findByTyping(
  count: number,
  read: (index: number) => Typable,
  { typed, from }: { readonly typed: string; readonly from: number },
): number | null {
  const wanted = foldText(typed);
  if (wanted === '') return null;
  const start = [...typed].length === 1 ? from + 1 : Math.max(from, 0);
  for (let step = 0; step < count; step += 1) {
    const index = (start + step) % count;
    const { number, text } = read(index);
    if (number.startsWith(wanted) || foldText(text).startsWith(wanted)) return index;
  }
  return null;
}

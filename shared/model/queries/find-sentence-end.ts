// A full stop counts only before a capital or a bracket: "e.g. this" and "3.5" go on.
const SENTENCE_END =
  /[.!?…]["'”’)\]]*\s+(?=["'“‘([¿¡]*[\p{Lu}\p{Lo}\p{N}])|[。！？!?][」』）”’]*\s*(?=\S)|;\s+|；\s*|\n+/u;

/**
 * Where the first of several sentences ends and the second begins: the index after the spaces between them, in UTF-16
 * code units. Null when the text is one sentence, as far as punctuation can tell.
 */
export function findSentenceEnd(text: string): number | null {
  const match = SENTENCE_END.exec(text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return text.slice(0, end).trim() === '' || text.slice(end).trim() === '' ? null : end;
}

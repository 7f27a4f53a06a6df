import type { Json, JsonObject } from '../base/json.ts';
import { type Path, quoteText } from './path.ts';
import type { Problem } from './problem.ts';
import { isObject } from './raw-object.ts';

type Subject = NonNullable<Problem['subject']>;

/**
 * Names what a path leads into, for people who know their map by its words: a statement, note, source or frame by its
 * own words, an argument by those of its first premise. Undefined where there are none. Each call takes constant time
 * except for the first on an argument, which lists all statements.
 */
export function createSubjectNamer(document: JsonObject): (path: Path) => Subject | undefined {
  let texts: ReadonlyMap<Json, string> | null = null;
  const findText = (id: Json | undefined): string | undefined => {
    texts ??= listTexts(document.statements);
    return id === undefined ? undefined : texts.get(id);
  };
  return ([list, index]) => {
    if (typeof list !== 'string' || typeof index !== 'number') return undefined;
    const items = document[list];
    const item: Json | undefined = Array.isArray(items) ? items[index] : undefined;
    if (!isObject(item)) return undefined;
    if (list === 'arguments') return quote('argument', findText(firstOf(item.premises)));
    const own = OWN_WORDS[list];
    return own === undefined ? undefined : quote(own.kind, item[own.field]);
  };
}

const OWN_WORDS: Readonly<Record<string, { kind: Subject['kind']; field: string }>> = {
  statements: { kind: 'statement', field: 'text' },
  notes: { kind: 'note', field: 'text' },
  sources: { kind: 'source', field: 'title' },
  frames: { kind: 'frame', field: 'title' },
};

function firstOf(list: Json | undefined): Json | undefined {
  return Array.isArray(list) ? list[0] : undefined;
}

function quote(kind: Subject['kind'], text: Json | undefined): Subject | undefined {
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  return { kind, words: quoteText(text.trim()) };
}

function listTexts(statements: Json | undefined): ReadonlyMap<Json, string> {
  const texts = new Map<Json, string>();
  if (!Array.isArray(statements)) return texts;
  for (const statement of statements) {
    if (!isObject(statement)) continue;
    const { id, text } = statement;
    if (id !== undefined && typeof text === 'string') texts.set(id, text);
  }
  return texts;
}

import type { Json } from '../base/json.ts';
import type { JsonVisitor } from './walk-json.ts';

/** A visitor that builds the value it is told of. */
export interface JsonBuilder extends JsonVisitor {
  /** The value so far; undefined while there is none. */
  readonly result: () => Json | undefined;
}

/** An object under construction: without prototype, so that `__proto__` is a name like any other. */
type OpenObject = { [name: string]: Json };
type Container =
  | { readonly kind: 'list'; readonly items: Json[] }
  | { readonly kind: 'object'; readonly fields: OpenObject; name: string };

/**
 * Builds what can be read of a JSON text, damaged or not, while `walkJson` walks over it. Of two
 * fields with one name the last counts, as in `JSON.parse`.
 */
export function createJsonBuilder(text: string): JsonBuilder {
  const open: Container[] = [];
  let root: Json | undefined;

  function add(value: Json): void {
    const container = open.at(-1);
    if (container === undefined) root = value;
    else if (container.kind === 'list') container.items.push(value);
    else container.fields[container.name] = value;
  }

  return {
    open: (kind) => {
      const container = createContainer(kind);
      add(container.kind === 'list' ? container.items : container.fields);
      open.push(container);
    },
    close: () => {
      open.pop();
    },
    name: (start, end) => {
      const container = open.at(-1);
      if (container?.kind === 'object') container.name = decodeName(text.slice(start, end));
    },
    scalar: (start, end) => add(decodeScalar(text.slice(start, end))),
    result: () => root,
  };
}

function createContainer(kind: 'object' | 'list'): Container {
  if (kind === 'list') return { kind, items: [] };
  const fields: OpenObject = Object.create(null);
  return { kind, fields, name: '' };
}

/** The name that a token of a field name stands for, with or without quotation marks. */
export function decodeName(token: string): string {
  return token.startsWith('"') ? decodeString(token) : token;
}

function decodeScalar(token: string): Json {
  return token.startsWith('"') ? decodeString(token) : JSON.parse(token);
}

const ESCAPE_OR_CONTROL = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])|\\|\p{Cc}/gu;

/** Reads a text in quotation marks; a false escape or a control character in it stands for itself. */
function decodeString(token: string): string {
  try {
    return JSON.parse(token);
  } catch {
    const mended = token.replace(ESCAPE_OR_CONTROL, (match) => {
      if (match.length > 1) return match;
      return match === '\\' ? '\\\\' : JSON.stringify(match).slice(1, -1);
    });
    return JSON.parse(mended);
  }
}

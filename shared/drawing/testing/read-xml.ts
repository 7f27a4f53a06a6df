/** An element of an XML document; text is its own and its descendants' in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

// A tag, or text up to the next tag.
const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
// What is not in the production Char of XML 1.0.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** Reads the XML that `renderSvg` writes. Throws on what is not well-formed. */
export function readXml(source: string): XmlElement {
  if (FORBIDDEN.test(source)) throw new Error('A character that XML 1.0 forbids');
  const open: Open[] = [{ name: '#document', attributes: new Map(), children: [], text: '' }];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`Not well-formed: ${source.slice(at, at + 60)}`);
    readToken(token, open);
  }
  const [document, ...rest] = open;
  const root = document?.children[0];
  if (rest.length > 0 || root === undefined) throw new Error('An element is not closed');
  return root;
}

/** Every element below and including one, in document order. */
export function listElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(listElements)];
}

function readToken(token: RegExpExecArray, open: Open[]): void {
  const [, slash, name = '', attributes = '', end, text] = token;
  const parent = open.at(-1);
  if (parent === undefined) throw new Error('Text after the root');
  if (text !== undefined) parent.text += decode(text);
  else if (slash === '/') close(name, open);
  else {
    open.push({ name, attributes: readAttributes(attributes), children: [], text: '' });
    if (end === '/') close(name, open);
  }
}

function close(name: string, open: Open[]): void {
  const element = open.pop();
  const parent = open.at(-1);
  if (element?.name !== name || parent === undefined) throw new Error(`Stray </${name}>`);
  parent.children.push(element);
  parent.text += element.text;
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`Twice: ${name}`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !entity.endsWith(';'))
      throw new Error(`Not an entity: ${entity}`);
    return character;
  });
}

import { type Argument, createArgument, type Target } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { Frame } from '../../model/frame.ts';
import type { ArgumentId, FrameId, MapId, NoteId, SourceId, StatementId } from '../../model/ids.ts';
import type { Note } from '../../model/note.ts';
import type { Source } from '../../model/source.ts';
import {
  type Citation,
  createStatement,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
} from '../../model/statement.ts';
import type { LineKind, LineRelation } from './labels.ts';
import { type ListedSource, takeMarks, takeSources } from './listed-sources.ts';
import { isSection, type OutlineLine, readLine, toHeading } from './read-line.ts';
import { findLists } from './read-mark.ts';
import { leaveStanding, type Standing } from './stand.ts';

/**
 * Reads a list, an outline with headings, or indented or plain lines as statements, each under the nearest
 * line before it that is indented less, or whose list it belongs to (`leaveStanding`). Lists are marked as
 * in Markdown, by word processors and by hand in English and Japanese (`readMark`); numbers such as `1.2.`
 * nest like indentation.
 *
 * A line under another is a reason for it, unless it says otherwise with one of the labels that
 * `writeOutlineText` writes, or with `Pro:`, `Con 2:`, `**Objection:**`, `[Against]`, `反論：` and the like. A
 * line that says no more than that, such as `Pros:`, `## Arguments against` or `【反対】`, says it for all
 * lines right under it, which stand under what it stands under, or else under the motion. Where a list has
 * `+` marks, its `+` lines support and its `-` lines attack, at the left edge if some `+` is there; so do
 * `○` and `×`. Of several motions the first at the left edge is one, the others are claims. `attacking`
 * holds the lines at the left edge that attack.
 *
 * `-> See 1.3.2.`, as Kialo writes it, links the statement of that number once more; its list of `Sources:`
 * at the end becomes sources, cited where the text has their marks. One without a mark is a source that nothing
 * cites, with what it quotes as its note.
 *
 * A line without mark and label, indented under one with a mark, goes on with it; so does one that begins
 * with a small letter right after it. Rules between parts, fences around code and, where every line has
 * them, marks of quotation are passed over.
 *
 * Total: any text gives a sound map (`outline-text.property.test.ts`), empty for a blank one. Ids count the
 * lines, so that they sort like the text; cards lie at 0, 0. Linear.
 */
export function readOutlineText(text: string): Fragment {
  const { lines, sources } = takeSources(splitLines(text));
  const items = readSigns(gatherItems(lines));
  const draft = startDraft(sources);
  const above: Placed[] = [];
  for (const item of items) {
    leaveStanding(above, item);
    const upper = above.at(-1);
    const line = inherit(item, upper);
    const { column, family } = line;
    if (isSection(line)) {
      const statement = upper?.statement ?? draft.motion;
      above.push({ column, family, statement, relation: line.relation });
      continue;
    }
    const statement = place(draft, line, upper?.statement ?? null);
    if (statement !== null) above.push({ column, family, statement, relation: null });
  }
  keepUncited(draft);
  return finish(draft);
}

/** A line that others may stand under. */
interface Placed extends Standing {
  /** What they then speak to: the line's statement, or what a section is about; null at the left edge. */
  readonly statement: Place | null;
  /** What a section says they do. */
  readonly relation: LineRelation | null;
}

function inherit(item: OutlineLine, upper: Placed | undefined): OutlineLine {
  const relation = item.relation ?? upper?.relation ?? null;
  return isSection(item) ? item : { ...item, relation };
}

function gatherItems(lines: readonly string[]): readonly OutlineLine[] {
  const lists = findLists(lines);
  const items: OutlineLine[] = [];
  let isOpen = false;
  for (const line of lines) {
    const item = readLine(line, lists);
    const last = items.at(-1);
    const next = last === undefined || !isOpen ? null : goOn(last, line, item);
    isOpen = item !== null;
    if (next !== null) items[items.length - 1] = next;
    else if (item !== null) items.push(item);
  }
  return items.filter((item) => item.text !== '' || item.kind !== null || item.relation !== null);
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

function splitLines(text: string): readonly string[] {
  let lines: readonly string[] = text.replace(/^\uFEFF/u, '').split(LINE_BREAK);
  const isQuoted = (line: string) => line.trim() === '' || /^\s*>(?!<)/u.test(line);
  while (lines.every(isQuoted) && lines.some((line) => line.trim() !== '')) {
    lines = lines.map((line) => line.replace(/^\s*> ?/u, ''));
  }
  return lines;
}

const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/u;

/** An open line together with the one after it; null where that is a line of its own. */
function goOn(last: OutlineLine, line: string, item: OutlineLine | null): OutlineLine | null {
  if (last.family === null && UNDERLINE.test(line)) {
    return toHeading(last, line.includes('=') ? 1 : 2);
  }
  if (item?.family !== null) return null;
  const isLabelled = item.relation !== null || item.kind !== null;
  const isListed = last.bullet !== '';
  // "Con:" with what it says on the next line.
  const isAwaited = last.text === '' && (isListed || last.kind !== null);
  const isMore = item.column > last.column || /^\p{Ll}/u.test(item.text);
  if (!isAwaited && (isLabelled || !isListed || !isMore)) return null;
  const more = isLabelled ? line.trim() : item.text;
  return { ...last, text: last.text === '' ? more : `${last.text} ${more}` };
}

const SIGNS: Readonly<Record<string, LineRelation>> = {
  ...{ '+': 'supports', '○': 'supports' },
  ...{ '-': 'attacks', '×': 'attacks' },
};

/** Gives lines the relation that their marks say, where some marks tell two sides apart. */
function readSigns(items: readonly OutlineLine[]): readonly OutlineLine[] {
  const telling = items.filter(({ bullet }) => bullet === '+' || bullet === '×');
  const edge = items.reduce((least, { column }) => Math.min(least, column), Infinity);
  const tellsAtEdge = telling.some(({ column }) => column === edge);
  if (telling.length === 0) return items;
  return items.map((item) => {
    const sign = item.column === edge && !tellsAtEdge ? undefined : SIGNS[item.bullet];
    return { ...item, relation: item.relation ?? sign ?? null };
  });
}

/** A statement that was placed, and what the lines after it may want to speak to or join. */
interface Place {
  readonly id: StatementId;
  readonly argument: Link | null;
  /** The last line under this one. */
  last: Place | null;
}

interface Link {
  readonly id: ArgumentId;
  readonly relation: Argument['relation'];
  readonly premises: [StatementId, ...StatementId[]];
  readonly target: Target;
  readonly order: number;
}

/** What has been read so far. */
interface Draft {
  readonly statements: Map<StatementId, Statement>;
  readonly links: Link[];
  readonly notes: Note[];
  /** By title. */
  readonly sources: Map<string, Source>;
  /** Their members, by title. */
  readonly frames: Map<string, Set<StatementId>>;
  readonly attacking: Set<StatementId>;
  /** How many arguments there are on each target. */
  readonly counts: Map<StatementId | ArgumentId, number>;
  /** By the number before it. */
  readonly numbered: Map<string, Place>;
  readonly listed: readonly ListedSource[];
  /** How many of those listed were cited. */
  cited: number;
  motion: Place | null;
}

function startDraft(listed: readonly ListedSource[]): Draft {
  return {
    listed,
    cited: 0,
    numbered: new Map(),
    statements: new Map(),
    links: [],
    notes: [],
    sources: new Map(),
    frames: new Map(),
    attacking: new Set(),
    counts: new Map(),
    motion: null,
  };
}

/** Adds what a line says; gives the statement it made, null where it made another thing. */
function place(draft: Draft, item: OutlineLine, parent: Place | null): Place | null {
  const { statements, notes } = draft;
  if (item.kind === 'note') {
    notes.push({ id: number('n', notes.length) as NoteId, text: item.text, at: ORIGIN });
    return null;
  }
  if (parent !== null && addDetail(draft, item, parent.id)) return null;
  const known = parent === null ? null : findReferred(draft, item, parent);
  if (known !== null) return known;
  const id = number('s', statements.size) as StatementId;
  const kind = findKind(draft, item.kind, parent);
  statements.set(id, createStatement({ id, kind, text: item.text, at: ORIGIN }));
  citeListed(draft, id);
  const argument = parent === null ? null : link(draft, id, item.relation, parent);
  const placed: Place = { id, argument, last: null };
  if (kind === 'motion') draft.motion = placed;
  draft.numbered.set(toNumber(item.bullet), placed);
  if (parent !== null) parent.last = placed;
  else if (item.relation === 'attacks' || item.relation === 'undercuts') draft.attacking.add(id);
  return placed;
}

const REFERENCE = /^-> ?see (\d[\d.]*)$/iu;

/**
 * The statement that a line only points to, as `-> See 1.3.2.` does, now linked to what the line stands
 * under as well; null for any other line, and where no line before it has that number.
 */
function findReferred(draft: Draft, { text, relation }: OutlineLine, parent: Place): Place | null {
  const [, name = ''] = REFERENCE.exec(text) ?? [];
  const known = name === '' ? undefined : draft.numbered.get(toNumber(name));
  const isPlain = relation === null || relation === 'supports' || relation === 'attacks';
  if (known === undefined || known.id === parent.id || !isPlain) return null;
  const placed = { id: known.id, argument: link(draft, known.id, relation, parent), last: null };
  parent.last = placed;
  return placed;
}

/** A number as it opens a line, without the sign after it. */
function toNumber(mark: string): string {
  return mark.replace(/[.)]$/u, '');
}

/** Takes in a line that belongs to the statement it stands under; false where it is one of its own. */
function addDetail(draft: Draft, { kind, text }: OutlineLine, id: StatementId): boolean {
  const { statements, frames } = draft;
  const statement = statements.get(id);
  if (statement === undefined) return false;
  if (kind === 'source') cite(draft, text, statement);
  else if (kind === 'author') statements.set(id, { ...statement, author: text });
  else if (kind === 'frame') frames.set(text, (frames.get(text) ?? new Set()).add(id));
  else return false;
  return true;
}

function cite({ sources, statements }: Draft, title: string, statement: Statement): void {
  const made = number('c', sources.size) as SourceId;
  const source = sources.get(title) ?? { id: made, type: 'document', title, author: [] };
  sources.set(title, source);
  const citations = [...statement.citations, { source: source.id }];
  statements.set(statement.id, { ...statement, citations });
}

/** Cites what its text has marks for, such as `[3]`, which go. */
function citeListed(draft: Draft, id: StatementId): void {
  const { listed, statements, sources } = draft;
  const statement = statements.get(id);
  if (statement === undefined || draft.cited === listed.length) return;
  const { text, cited } = takeMarks(statement.text, draft.cited, listed.length);
  const citations = listed.slice(draft.cited, cited).map(({ said, quote }): Citation => {
    const made = number('c', sources.size) as SourceId;
    const source = sources.get(said) ?? describeListed(made, said);
    sources.set(said, source);
    return quote === '' ? { source: source.id } : { source: source.id, quote };
  });
  draft.cited = cited;
  statements.set(id, { ...statement, text, citations });
}

function keepUncited({ listed, cited, sources }: Draft): void {
  for (const { said, quote } of listed.slice(cited)) {
    const source = sources.get(said) ?? describeListed(number('c', sources.size) as SourceId, said);
    const note = [source.note, quote].filter((part) => part).join('\n');
    sources.set(said, note === '' ? source : { ...source, note });
  }
}

function describeListed(id: SourceId, said: string): Source {
  const [, host] = /^https?:\/\/(?:www\.)?([^\s/?#]+)/iu.exec(said) ?? [];
  if (host === undefined || /\s/u.test(said))
    return { id, type: 'document', title: said, author: [] };
  return { id, type: 'webpage', title: host, author: [], URL: said };
}

function findKind(draft: Draft, kind: OutlineLine['kind'], parent: Place | null): StatementKind {
  if (kind === null || !isStatementKind(kind)) return 'claim';
  if (kind !== 'motion') return kind;
  return draft.motion !== null || parent !== null ? 'claim' : 'motion';
}

function isStatementKind(kind: LineKind): kind is StatementKind {
  return (STATEMENT_KINDS as readonly string[]).includes(kind);
}

function link(
  { links, counts }: Draft,
  id: StatementId,
  relation: LineRelation | null,
  parent: Place,
): Link {
  const before = parent.last?.argument ?? null;
  if (relation === 'joins' && before !== null) {
    before.premises.push(id);
    return before;
  }
  const speaksToArgument = relation === 'undercuts' || relation === 'backs';
  const target: Target =
    speaksToArgument && parent.argument !== null
      ? { kind: 'argument', id: parent.argument.id }
      : { kind: 'statement', id: parent.id };
  const order = counts.get(target.id) ?? 0;
  counts.set(target.id, order + 1);
  const made: Link = {
    id: number('a', links.length) as ArgumentId,
    relation: relation === 'attacks' || relation === 'undercuts' ? 'attacks' : 'supports',
    premises: [id],
    target,
    order,
  };
  links.push(made);
  return made;
}

function finish({ statements, links, sources, frames, notes, attacking }: Draft): Fragment {
  const map: ArgumentMap = createMap('fragment' as MapId, {
    statements: [...statements.values()],
    arguments: links.map((made) => createArgument(made)),
    sources: [...sources.values()],
    notes,
    frames: [...frames].flatMap(([title, members], index) => toFrame(title, members, index)),
  });
  return { map, attacking };
}

function toFrame(title: string, members: ReadonlySet<StatementId>, index: number): Frame[] {
  const [first, ...rest] = members;
  if (first === undefined) return [];
  return [{ id: number('f', index) as FrameId, title, members: [first, ...rest] }];
}

const ORIGIN = { x: 0, y: 0 };

function number(prefix: string, count: number): string {
  return `${prefix}${String(count).padStart(7, '0')}`;
}

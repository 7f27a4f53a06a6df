import { runToEnd } from '../../base/run-to-end.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { groupByMember } from '../../model/queries/frames.ts';
import { type OutlineEntry, outlineOf } from '../../model/queries/outline.ts';
import type { Source, SourceName } from '../../model/source.ts';
import type { Citation, Statement } from '../../model/statement.ts';
import { type LineKind, type LineRelation, WRITTEN_WORDS, type WrittenWords } from './labels.ts';
import { readLine } from './read-line.ts';

/**
 * A fragment as a Markdown list in reading order, for people and other programs:
 *
 *     - Motion: School should start later.
 *       - Because: Pupils sleep more.
 *         - Evidence: Sleep rose by 34 minutes.
 *           - Source: Dunster 2018, p. 3
 *       - But: Buses would have to run twice.
 *
 * Each statement stands once, under the first it speaks to. `Because:` and `But:` support and attack
 * what the line stands under, `And:` joins the line before it as a co-premise, `Undercut:` and
 * `Backing:` speak to the argument that the line above makes. A kind other than claim is said
 * (`Motion:`, `Position:`, `Evidence:`), and then support is not. `Claim:` is said only where a text
 * would be taken for a label. Line breaks in texts become spaces; `Author:`, `Source:` and `Frame:` follow
 * under what they belong to, notes as `Note:` at the end. Frames of one title are read back as one, without
 * notes; colours, places, credences, weights and comments are not written. Ends with a line break unless empty.
 * Labels are in the given words, and `readOutlineText` reads them in any language.
 * Linear in what is written, which is the longer the deeper statements stand.
 */
export function writeOutlineText(
  fragment: Fragment,
  words: WrittenWords = WRITTEN_WORDS.en,
): string {
  return runToEnd(writeOutlineInPieces(fragment, words));
}

/** The same a statement at a time: the text is there at the end. */
export function* writeOutlineInPieces(
  { map, attacking }: Fragment,
  words: WrittenWords,
): Generator<void, string, void> {
  const path: Step[] = [];
  const lines: string[] = [];
  for (const entry of outlineOf(map)) {
    yield;
    const { id, depth, through } = entry;
    const statement = map.statements.get(id);
    if (statement === undefined) continue;
    while ((path.at(-1)?.depth ?? -1) >= depth) path.pop();
    const under = path.at(-1);
    const attacks = attacking.has(id) ? 'attacks' : null;
    const relation = under === undefined ? attacks : findRelation(map, entry, under);
    if (under !== undefined) under.lastThrough = through;
    const column = path.length;
    path.push({ id, depth, through, lastThrough: null });
    lines.push(writeLine(words, column, relation, statement.kind, statement.text));
    lines.push(...writeDetails(words, map, statement, column + 1));
  }
  const notes = [...map.notes.values()].map(({ text }) => writeLine(words, 0, null, 'note', text));
  return [...lines, ...notes].map((line) => `${line}\n`).join('');
}

/** A line that further lines may stand under. */
interface Step extends Pick<OutlineEntry, 'id' | 'depth' | 'through'> {
  /** The argument by which the line last written under it was met. */
  lastThrough: ArgumentId | null;
}

/** Where a line cannot stand under all it speaks to, it is said to speak to the line above alone. */
function findRelation(map: ArgumentMap, entry: OutlineEntry, under: Step): LineRelation | null {
  const argument = entry.through === null ? undefined : map.arguments.get(entry.through);
  if (argument === undefined) return null;
  if (under.lastThrough === argument.id) return 'joins';
  const { relation, target } = argument;
  if (target.kind === 'statement' || under.through !== target.id) return relation;
  return relation === 'attacks' ? 'undercuts' : 'backs';
}

function writeLine(
  words: WrittenWords,
  depth: number,
  relation: LineRelation | null,
  kind: LineKind,
  text: string,
): string {
  const said = text.replace(/[\s\u0085]+/gu, ' ').trim();
  const label = relation === null ? '' : `${words.relation[relation]}: `;
  const shown = kind !== 'claim' && relation === 'supports' ? '' : label;
  const isSaid = kind !== 'claim' || !isReadAsPlain(`- ${label}${said}`, relation, said);
  const name = isSaid ? `${words.kind[kind]}: ` : '';
  return `${'  '.repeat(depth)}- ${shown}${name}${said}`.trimEnd();
}

/** Whether a line, which means the same however far it is indented, is read as a claim that says this. */
function isReadAsPlain(line: string, relation: LineRelation | null, said: string): boolean {
  const read = readLine(line);
  return said !== '' && read?.relation === relation && read.kind === null && read.text === said;
}

/** What belongs to a statement and is none: who says it, what it cites, in which frames it stands. */
function writeDetails(
  words: WrittenWords,
  map: ArgumentMap,
  statement: Statement,
  depth: number,
): readonly string[] {
  const author = statement.author?.trim() ?? '';
  return [
    ...(author === '' ? [] : [writeLine(words, depth, null, 'author', author)]),
    ...writeCitations(words, map, statement.citations, depth),
    ...writeFrames(words, map, statement.id, depth),
  ];
}

function writeFrames(
  words: WrittenWords,
  map: ArgumentMap,
  member: StatementId,
  depth: number,
): readonly string[] {
  const around = groupByMember(map).get(member) ?? [];
  return around.map(({ title }) => writeLine(words, depth, null, 'frame', title));
}

function writeCitations(
  words: WrittenWords,
  map: ArgumentMap,
  citations: readonly Citation[],
  depth: number,
): readonly string[] {
  return citations.flatMap((citation) => {
    const source = map.sources.get(citation.source);
    const said = source === undefined ? '' : describeCitation(source, citation);
    return said === '' ? [] : [writeLine(words, depth, null, 'source', said)];
  });
}

function describeCitation(source: Source, { locator, quote }: Citation): string {
  const authors = source.author.map(nameAuthor).join(', ');
  const parts = [authors, source.title, source['container-title'], source.issued, locator];
  const reference = parts.filter((part) => part !== undefined && part.trim() !== '').join(', ');
  return quote === undefined || quote.trim() === '' ? reference : `${reference}: “${quote}”`;
}

function nameAuthor({ literal, family, given }: SourceName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(' ');
}

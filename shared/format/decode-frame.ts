import type { Frame, FrameMember } from '../model/frame.ts';
import type { FrameId } from '../model/ids.ts';
import { POSITION_HUES } from '../model/statement.ts';
import { type EntitiesById, explainReference, type IdentifiedEntity } from './assign-ids.ts';
import { collectExtra } from './extra-fields.ts';
import { FRAME_FIELDS } from './fields.ts';
import { quoteText } from './path.ts';
import { addFault, addMissing, type Draft, isList, type RawObject } from './raw-object.ts';
import { readChoice, readRequiredText, readTexts } from './read-fields.ts';
import type { Message, Report } from './report.ts';
import { words } from './words.ts';

/**
 * Reads one frame; undefined where none of its members can be found. What is false is reported as a fault and left out.
 */
export function decodeFrame(
  { id, fields, path }: IdentifiedEntity,
  byId: EntitiesById,
  report: Report,
): Frame | undefined {
  const raw: RawObject = { fields, path, report, noun: 'frame' };
  const title = readRequiredText(raw, 'title', 'G1');
  const hue = readChoice(raw, 'hue', 'G3', POSITION_HUES);
  const extra = collectExtra(raw, FRAME_FIELDS);
  const [first, ...rest] = readMembers(raw, byId);
  if (first === undefined) return undefined;
  const frame: Draft<Frame> = { id: id as FrameId, title, members: [first, ...rest] };
  if (hue !== undefined) frame.hue = hue;
  if (extra !== undefined) frame.extra = extra;
  return frame;
}

function readMembers(raw: RawObject, byId: EntitiesById): readonly FrameMember[] {
  const { members: list } = raw.fields;
  if (list === undefined) addMissing(raw, 'members', 'G1');
  if (readTexts(raw, 'members', 'G1')?.length === 0) {
    addFault(raw, 'members', 'G1', words('fault.noMember'));
  }
  const members = new Set<FrameMember>();
  for (const [index, id] of (list !== undefined && isList(list) ? list : []).entries()) {
    if (typeof id !== 'string') continue;
    const fault = judgeMember(id, members, byId);
    if (fault === null) members.add(id as FrameMember);
    else raw.report.add('fault', fault.rule, [...raw.path, 'members', index], fault.message);
  }
  return [...members];
}

function judgeMember(
  id: string,
  members: ReadonlySet<string>,
  byId: EntitiesById,
): { readonly rule: string; readonly message: Message } | null {
  const entity = byId.get(id);
  if (entity?.table !== 'statements' && entity?.table !== 'notes') {
    return { rule: 'I3', message: () => explainReference(id, entity, 'statementOrNote') };
  }
  if (!members.has(id)) return null;
  return { rule: 'G2', message: words('fault.repeatedMember', { id: quoteText(id) }) };
}

import type { JsonObject } from '../base/json.ts';
import type { FrameId, NoteId, StatementId } from './ids.ts';
import type { PositionHue } from './statement.ts';

/** What a frame can hold. */
export type FrameMember = StatementId | NoteId;

/** One or more members, never none. */
export type FrameMembers = readonly [FrameMember, ...FrameMember[]];

/**
 * Statements and notes shown as a group under a title. It takes no part in the debate. Its outline follows from where
 * its members lie, so moving a member can never take it out of the frame.
 */
export interface Frame {
  readonly id: FrameId;
  readonly title: string;
  /** Without repetition. Something may be a member of several frames. */
  readonly members: FrameMembers;
  /** Absent: no colour. */
  readonly hue?: PositionHue;
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}

/** The frame with only those of its members that pass; null when none does. */
export function keepMembers(frame: Frame, isKept: (member: FrameMember) => boolean): Frame | null {
  const [first, ...rest] = frame.members.filter(isKept);
  if (first === undefined) return null;
  const isWhole = rest.length + 1 === frame.members.length;
  return isWhole ? frame : { ...frame, members: [first, ...rest] };
}

/** The frame with each member renamed; members that then have the same name become one. */
export function renameMembers(frame: Frame, rename: (member: FrameMember) => FrameMember): Frame {
  const [first, ...rest] = frame.members;
  const [head = first, ...others] = new Set([rename(first), ...rest.map(rename)]);
  return { ...frame, members: [head, ...others] };
}

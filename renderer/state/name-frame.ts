import type { Frame } from '../../shared/model/frame.ts';
import { say } from './words.ts';

/** What people read of a frame. */
export function nameFrame({ title }: Frame): string {
  return title || say('frame.untitled');
}

/** What a screen reader says of a frame. */
export function describeFrame(frame: Frame): string {
  return say('frame.label', { title: nameFrame(frame), count: frame.members.length });
}

import type { NoteId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import type { IdentifiedEntity } from './assign-ids.ts';
import { decodePoint } from './decode-point.ts';
import { addExtra, collectExtra } from './extra-fields.ts';
import { NOTE_FIELDS } from './fields.ts';
import { addMissing, type RawObject } from './raw-object.ts';
import { readRequiredText } from './read-fields.ts';
import type { Report } from './report.ts';

/** Reads one note. Always gives one; a note without a usable place lies at the origin. */
export function decodeNote({ id, fields, path }: IdentifiedEntity, report: Report): Note {
  const raw: RawObject = { fields, path, report, noun: 'note' };
  if (fields.at === undefined) addMissing(raw, 'at', 'N1');
  const place = decodePoint(raw, 'N1');
  const extra = addExtra(collectExtra(raw, NOTE_FIELDS), 'at', place.extra);
  return {
    id: id as NoteId,
    text: readRequiredText(raw, 'text', 'N1'),
    at: place.point ?? { x: 0, y: 0 },
    ...(extra === undefined ? {} : { extra }),
  };
}

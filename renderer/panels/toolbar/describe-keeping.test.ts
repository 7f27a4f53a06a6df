import { describe, expect, it } from 'vitest';
import { createHistory, record } from '../../../shared/history/history.ts';
import { updateDetails } from '../../../shared/model/edits/details.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { expectOk } from '../../../shared/model/testing/apply-plainly.ts';
import { describeKeeping } from './describe-keeping.ts';

const SAVED = {
  saving: null,
  access: 'writable',
  isFile: true,
  isLocked: false,
  history: createHistory(),
  saveFailure: null,
  keeping: { kind: 'none' },
} as const;
const change = expectOk(updateDetails(readNotation('motion M'), { title: 'New' }));
const EDITED = { ...SAVED, history: record(SAVED.history, { change, label: 'edit' }) };

describe('describeKeeping', () => {
  it('says “Saved” of nothing that is edited, being written, or not in a file', () => {
    expect(describeKeeping(SAVED).short).toBe('Saved');
    const others = [
      EDITED,
      { ...SAVED, isFile: false },
      { ...SAVED, isLocked: true },
      { ...SAVED, saving: Promise.resolve(true) },
      ...(['pending', 'kept'] as const).map((kind) => ({ ...SAVED, keeping: { kind } })),
      { ...SAVED, keeping: { kind: 'failed', reason: 'disk-full' } } as const,
    ];
    for (const other of others) expect(describeKeeping(other).short).not.toBe('Saved');
  });

  it('tells what the journal holds from what is on its way there', () => {
    const say = (kind: 'pending' | 'kept') =>
      describeKeeping({ ...EDITED, keeping: { kind } }).short;
    expect(say('pending')).toBe('Not saved, being kept…');
    expect(say('kept')).toBe('Not saved, kept safe');
  });

  it('says of a file that refuses to be written that it does, saved or not', () => {
    const locked = { ...SAVED, isLocked: true };
    expect(describeKeeping(locked).short).toBe('Saved, file is read-only');
    const edited = { ...EDITED, isLocked: true, keeping: { kind: 'kept' } } as const;
    expect(describeKeeping(edited).short).toBe('Not saved: file is read-only');
    expect(describeKeeping(edited).long).toContain('safety copy');
  });

  it('says why a save failed, and when nothing protects the edits', () => {
    const failed = { ...EDITED, saveFailure: 'read-only' } as const;
    expect(describeKeeping({ ...failed, keeping: { kind: 'kept' } }).short).toBe(
      'Not saved: read-only disk',
    );
    const keeping = { kind: 'failed', reason: 'disk-full' } as const;
    expect(describeKeeping({ ...failed, keeping }).short).toBe(
      'Not saved, not protected: disk full',
    );
  });
});

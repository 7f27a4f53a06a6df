import { describe, expect, it } from 'vitest';
import { createPathQueue } from '../../files/path-queue.ts';
import { adoptContent } from './adopt-content.ts';
import { type DocumentPlace, placeOf } from './document-place.ts';

const FILE = placeOf('/debate.argmap', '/debate.argmap');

function open(place: DocumentPlace) {
  const noted: DocumentPlace[] = [];
  const window = {
    place,
    keepAt: (kept: DocumentPlace) => {
      window.place = kept;
    },
    journal: { noteKnown: async (known: DocumentPlace) => void noted.push(known) },
  };
  const queue = createPathQueue();
  const attend = (job: () => Promise<void>) => queue.run('window', job);
  /** While a save is under way that ends like this, given what was known when it began. */
  const adoptDuring = async (endSave: (known: DocumentPlace) => void) => {
    let adopting: Promise<void> | undefined;
    await attend(async () => {
      const { place: known } = window;
      adopting = adoptContent(window, 'new', attend);
      await Promise.resolve();
      endSave(known);
    });
    await adopting;
  };
  return { window, noted, attend, adoptDuring };
}

describe('adoptContent', () => {
  it('makes what was taken up what is known of the file, in the journal too', async () => {
    const { window, noted, attend } = open(FILE);
    await adoptContent(window, 'new', attend);
    expect(window.place).toEqual({ ...FILE, fingerprint: 'new' });
    expect(noted).toEqual([window.place]);
  });

  it('outlasts a save under way that writes nothing', async () => {
    const { window, adoptDuring } = open(FILE);
    await adoptDuring((known) => window.keepAt(known));
    expect(window.place).toEqual({ ...FILE, fingerprint: 'new' });
  });

  it('says nothing of where a save under way puts the document', async () => {
    const { window, noted, adoptDuring } = open(FILE);
    const copy = placeOf('/copy.argmap', '/copy.argmap');
    await adoptDuring(() => window.keepAt(copy));
    expect([window.place, noted]).toEqual([copy, []]);
  });

  it('is nothing for a document without a file', async () => {
    const { window, attend } = open({ kind: 'empty' });
    await adoptContent(window, 'new', attend);
    expect(window.place).toEqual({ kind: 'empty' });
  });
});

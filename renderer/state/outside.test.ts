import { describe, expect, it, vi } from 'vitest';
import { writeMap } from '../../shared/format/write.ts';
import type { OutsideState } from '../../shared/ipc/outcomes.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { applyPlainly, expectOk } from '../../shared/model/testing/apply-plainly.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { type Access, isEdited } from './document-store.ts';
import { commit, undoLast } from './editing.ts';
import { letWindowAnswer } from './in-slices.ts';
import {
  acceptMerge,
  acceptTheirs,
  findConflicts,
  keepMine,
  takeUpLock,
  takeUpNews,
} from './outside.ts';
import { saveDocument } from './saving.ts';
import { openPanel } from './session-store.ts';

const MAP = readNotation('motion M "Homework should go"\n r supports M as a\n s supports M as b');
const [r, s] = ['r', 's'] as StatementId[] as [StatementId, StatementId];

function withText(map: ArgumentMap, id: StatementId, text: string): ArgumentMap {
  return applyPlainly(map, expectOk(updateStatement(map, id, { text })));
}

function open(file: string | ArgumentMap, access: Access = 'writable') {
  const text = typeof file === 'string' ? file : writeMap(file);
  const { workspace, fake } = openWorkspace(
    MAP,
    { name: 'case.argmap', isFile: true, access },
    {
      'document:peek': () =>
        Promise.resolve({
          kind: 'opened',
          bytes: new TextEncoder().encode(text),
          name: 'case.argmap',
          place: '/home/mika',
          origin: { kind: 'file' },
          writable: true,
          fingerprint: 'theirs',
        }),
      'document:save': () => Promise.resolve({ kind: 'changed' }),
    },
  );
  const { document, session } = workspace;
  return {
    workspace,
    take: (state: OutsideState) => takeUpNews(workspace, state),
    edit: (id: StatementId, to: string) =>
      commit(
        workspace,
        updateStatement(document.getState().map, id, { text: to }),
        'command.statement.edit',
      ),
    text: (id: StatementId) => document.getState().map.statements.get(id)?.text,
    isEdited: () => isEdited(document.getState()),
    news: () => session.getState().outside?.kind ?? null,
    notices: () => session.getState().notices.map((notice) => notice.text),
    adopted: () => fake.sent('document:adopt').map(({ fingerprint }) => fingerprint),
  };
}

describe('a file that another program changed', () => {
  it('shows in a map without edits at once, said and as one step of undo', async () => {
    const { workspace, take, text, isEdited, news, notices, adopted } = open(
      withText(MAP, r, 'Theirs'),
    );
    await take('changed');
    expect([text(r), isEdited(), news(), adopted()]).toEqual(['Theirs', false, null, ['theirs']]);
    expect(notices()).toEqual([expect.stringContaining('case.argmap')]);
    undoLast(workspace);
    expect([text(r), isEdited()]).toEqual(['r', true]);
  });

  it('is taken up in the order it was told, however long the first takes', async () => {
    const files: ((text: string) => void)[] = [];
    const { workspace, fake } = openWorkspace(
      MAP,
      { name: 'case.argmap', isFile: true },
      {
        'document:peek': () =>
          new Promise((resolve) => {
            files.push((text) =>
              resolve({
                kind: 'opened',
                bytes: new TextEncoder().encode(writeMap(withText(MAP, r, text))),
                name: 'case.argmap',
                place: '/home/mika',
                origin: { kind: 'file' },
                writable: true,
                fingerprint: text,
              }),
            );
          }),
      },
    );
    const answer = async (text: string) => {
      await vi.waitFor(() => expect(files).toHaveLength(1));
      files.shift()?.(text);
    };
    const both = [takeUpNews(workspace, 'changed'), takeUpNews(workspace, 'changed')];
    await answer('Earlier');
    await answer('Later');
    await Promise.all(both);
    expect(workspace.document.getState().map.statements.get(r)?.text).toBe('Later');
    expect(fake.sent('document:adopt').map(({ fingerprint }) => fingerprint)).toEqual([
      'Earlier',
      'Later',
    ]);
  });

  it('loses no edit that is made while it is looked at', async () => {
    for (let tasks = 0; tasks < 8; tasks += 1) {
      const { take, edit, text } = open(withText(MAP, r, 'Theirs'));
      const taken = take('changed');
      for (let task = 0; task < tasks; task += 1) await letWindowAnswer();
      edit(s, 'Mine');
      await taken;
      expect(text(s)).toBe('Mine');
    }
  });

  it('is told once where nothing more has changed', async () => {
    const { take, notices } = open(withText(MAP, r, 'Theirs'));
    await take('changed');
    await take('changed');
    expect(notices()).toHaveLength(1);
  });

  it('is left to the user where the map was edited, and merges without a question', async () => {
    const { workspace, take, edit, text, isEdited, news, adopted } = open(
      withText(MAP, r, 'Theirs'),
    );
    edit(s, 'Ours');
    await take('changed');
    expect([news(), text(r), adopted()]).toEqual(['changed', 'r', []]);
    expect(await findConflicts(workspace)).toEqual([]);
    await acceptMerge(workspace, new Map());
    expect([text(r), text(s), isEdited(), news()]).toEqual(['Theirs', 'Ours', true, null]);
    expect(adopted()).toEqual(['theirs']);
    undoLast(workspace);
    expect([text(r), text(s)]).toEqual(['r', 'Ours']);
  });

  it('merges as it is chosen where both changed the same', async () => {
    const { workspace, take, edit, text } = open(withText(MAP, r, 'Theirs'));
    edit(r, 'Ours');
    await take('changed');
    expect(await findConflicts(workspace)).toHaveLength(1);
    await acceptMerge(workspace, new Map([['field statement r text', 'theirs']]));
    expect(text(r)).toBe('Theirs');
  });

  it('is not merged any more where the file says something else by then', async () => {
    const { workspace, take, edit, text, news, adopted } = open(withText(MAP, r, 'Theirs'));
    edit(s, 'Ours');
    await take('changed');
    const merging = acceptMerge(workspace, new Map());
    const later = withText(MAP, r, 'Later');
    workspace.session.setState({ outside: { kind: 'changed', map: later, fingerprint: 'later' } });
    await merging;
    expect([text(r), text(s), news(), adopted()]).toEqual(['r', 'Ours', 'changed', []]);
  });

  it('closes what shows how it differs once it is settled, so that it does not come up by itself', async () => {
    const { workspace, take, edit } = open(withText(MAP, r, 'Theirs'));
    const { session } = workspace;
    const before = session.getState().openPanels;
    edit(s, 'Ours');
    await take('changed');
    openPanel(session, 'differences');
    openPanel(session, 'merge');
    await take('as-known');
    expect(session.getState().openPanels).toEqual(before);
  });

  it('is told of still where it changes while the one before is being set aside', async () => {
    const { workspace, take, edit, news } = open(withText(MAP, r, 'Theirs'));
    edit(s, 'Ours');
    await take('changed');
    const keeping = keepMine(workspace);
    const later = withText(MAP, r, 'Later');
    workspace.session.setState({ outside: { kind: 'changed', map: later, fingerprint: 'later' } });
    await keeping;
    expect(news()).toBe('changed');
  });

  it('can be taken as it is, or be replaced by the next save', async () => {
    const taken = open(withText(MAP, r, 'Theirs'));
    taken.edit(r, 'Ours');
    await taken.take('changed');
    await acceptTheirs(taken.workspace);
    expect([taken.text(r), taken.isEdited()]).toEqual(['Theirs', false]);
    const kept = open(withText(MAP, r, 'Theirs'));
    kept.edit(r, 'Ours');
    await kept.take('changed');
    await keepMine(kept.workspace);
    expect([kept.text(r), kept.isEdited(), kept.adopted()]).toEqual(['Ours', true, ['theirs']]);
  });

  it('makes no noise where it says what the map says', async () => {
    const { take, edit, isEdited, news, notices } = open(withText(MAP, r, 'Same'));
    edit(r, 'Same');
    await take('changed');
    expect([news(), notices(), isEdited()]).toEqual([null, [], false]);
  });

  it('is never overwritten by a save: the save leads to the choice', async () => {
    const { workspace, edit, news, notices } = open(withText(MAP, r, 'Theirs'));
    edit(s, 'Ours');
    expect(await saveDocument(workspace, 'same')).toBe(false);
    expect([news(), notices()]).toEqual(['changed', [expect.stringContaining('overwritten')]]);
  });

  it('is told of where it can no longer be opened as a map', async () => {
    const { take, text, news } = open('Dear diary');
    await take('changed');
    expect([news(), text(r)]).toEqual(['damaged', 'r']);
  });
});

describe('a file that is gone or cannot be read', () => {
  it.each(['missing', 'unreadable'] as const)('leaves the map to be saved: %s', async (state) => {
    const { take, isEdited, news } = open(MAP);
    await take(state);
    expect([news(), isEdited()]).toEqual([state, true]);
    await take('as-known');
    expect([news(), isEdited()]).toEqual([null, false]);
  });
});

describe('a document that is read only', () => {
  it('shows what its file says now, and can be edited once the file is mended', async () => {
    const { workspace, take, text, isEdited, adopted } = open(
      withText(MAP, r, 'Mended'),
      'salvaged',
    );
    await take('changed');
    expect([text(r), isEdited(), adopted()]).toEqual(['Mended', false, ['theirs']]);
    expect(workspace.document.getState().access).toBe('writable');
  });

  it('stays read only where the file still is of a newer version', async () => {
    const newer = writeMap(withText(MAP, r, 'Later')).replace('"version": 1', '"version": 99');
    const { workspace, take, text, notices } = open(newer, 'newer-version');
    await take('changed');
    expect([text(r), workspace.document.getState().access]).toEqual(['Later', 'newer-version']);
    expect(notices()).toEqual([expect.stringContaining('has been updated here')]);
  });

  it('is not asked about on closing where it could not be saved anyway', async () => {
    const { take, isEdited, news } = open(MAP, 'newer-version');
    await take('missing');
    expect([news(), isEdited()]).toEqual(['missing', false]);
  });
});

describe('a file that can be written no more', () => {
  it('is told of once, and so is its being writable again', () => {
    const { workspace, notices } = open(MAP);
    for (const isLocked of [false, true, true, false]) takeUpLock(workspace, isLocked);
    expect(notices()).toEqual([
      expect.stringContaining('no longer be written'),
      expect.stringContaining('written to again'),
    ]);
  });
});

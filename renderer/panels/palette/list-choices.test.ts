import { afterEach, describe, expect, it } from 'vitest';
import {
  COMMAND_IDS,
  COMMAND_TABLE,
  type CommandId,
} from '../../../shared/commands/command-table.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { speak } from '../../state/words.ts';
import { type Choice, listChoices } from './list-choices.ts';

afterEach(() => speak('en'));

const MAP = readNotation('motion M "Homework should go"\nclaim a "It costs sleep"\na supports M');

const MAPS = ['jury.argmap', 'hand-out.argmap'].map((name) => ({
  path: `/home/mika/${name}`,
  name,
  folder: '/home/mika',
}));

function list(query: string, recent: readonly CommandId[] = []): readonly Choice[] {
  return listChoices(MAP, query, { recent, maps: MAPS, isEnabled: () => true }).flatMap(
    ({ items }) => items,
  );
}

describe('listChoices', () => {
  it('offers every command of the table before anything is typed, but for the hidden', () => {
    const offered = list('').flatMap(({ kind, id }) => (kind === 'command' ? [id] : []));
    const expected = COMMAND_IDS.filter((id) => COMMAND_TABLE[id].hidden !== true);
    expect([...offered, 'help.palette'].sort()).toEqual([...expected].sort());
  });

  it('puts what was used of late first, the latest of it at the top', () => {
    const recent = ['view.fit', 'arrange.all'] as const;
    expect(
      list('', recent)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(recent);
  });

  it('offers the maps opened of late, by their name and by what the menu says', () => {
    const found = (query: string) =>
      list(query).flatMap(({ kind, id }) => (kind === 'map' ? [id] : []));
    expect(found('open recent')).toEqual(['/home/mika/jury.argmap', '/home/mika/hand-out.argmap']);
    expect(found('hand')).toEqual(['/home/mika/hand-out.argmap']);
  });

  it('puts what can be done now before what fits a little better and cannot', () => {
    const offer = (isEnabled: boolean) => {
      const can = (id: CommandId) => isEnabled || id === 'arrange.addToFrame';
      const ranking = { recent: [], maps: [], isEnabled: can };
      return listChoices(MAP, 'frame', ranking)[0]?.items[0]?.id;
    };
    expect(offer(true)).toBe('arrange.frame');
    expect(offer(false)).toBe('arrange.addToFrame');
  });

  it('finds commands by initials and by the submenu they stand in', () => {
    expect(list('addr')[0]?.id).toBe('statement.addReason');
    expect(list('undo')[0]?.id).toBe('edit.undo');
    expect(list('dark')[0]).toMatchObject({ id: 'view.themeDark', label: 'Appearance: Dark' });
    expect(list('nudge up')[0]?.id).toBe('arrange.nudgeUp');
  });

  it('leaves a series as it is in its menu where the name of that is all that was typed', () => {
    const sizes = COMMAND_IDS.filter((id) => COMMAND_TABLE[id].submenu === 'textSize');
    expect(
      list('text size')
        .slice(0, sizes.length)
        .map(({ id }) => id),
    ).toEqual(sizes);
  });

  it.each([
    ['evaluate', 'view.evaluation'],
    ['stands', 'view.evaluation'],
    ['strength', 'view.evaluation'],
    ['verdict', 'view.evaluation'],
    ['winner', 'view.evaluation'],
    ['pdf', 'file.exportPicture'],
    ['image', 'file.exportPicture'],
    ['picture', 'file.exportPicture'],
    ['png', 'file.exportPng'],
    ['print', 'file.print'],
    ['pro', 'statement.addReason'],
    ['counterargument', 'statement.addObjection'],
    ['tutorial', 'help.firstSteps'],
    ['history', 'file.versions'],
    ['collapse', 'view.fold'],
    ['group', 'arrange.frame'],
    ['filter', 'view.lens'],
    ['sticky', 'statement.addNote'],
    ['add source', 'statement.addSource'],
    ['citation', 'statement.addSource'],
    ['night', 'view.themeDark'],
    ['layout', 'arrange.all'],
    ['remove', 'edit.delete'],
  ])('finds by “%s” what people mean by it', (query, id) => {
    expect(
      list(query)
        .slice(0, 3)
        .map((choice) => choice.id),
    ).toContain(id);
  });

  it('offers pictures and printing together, whichever word is typed', () => {
    for (const query of ['pdf', 'print', 'poster']) {
      const first = list(query)
        .slice(0, 4)
        .map(({ id }) => id);
      expect(first).toEqual(expect.arrayContaining(['file.exportPicture', 'file.print']));
    }
  });

  it('puts what is called so before what could be called so', () => {
    expect(list('print')[0]).toMatchObject({ id: 'file.print', synonym: null });
    expect(list('outline')[0]).toMatchObject({ id: 'view.outline', synonym: null });
    expect(list('verdict')[0]).toMatchObject({ id: 'view.evaluation', synonym: 'verdict' });
  });

  it.each([
    ['判定', 'view.evaluation'],
    ['勝敗', 'view.evaluation'],
    ['画像', 'file.exportPicture'],
    ['がぞう', 'file.exportPicture'],
    ['いんさつ', 'file.print'],
    ['pdf', 'file.exportPicture'],
    ['賛成', 'statement.addReason'],
    ['反駁', 'statement.addObjection'],
    ['付箋', 'statement.addNote'],
    ['出典', 'statement.addSource'],
    ['履歴', 'file.versions'],
  ])('finds by 「%s」 what people mean by it', (query, id) => {
    speak('ja');
    expect(
      list(query)
        .slice(0, 3)
        .map((choice) => choice.id),
    ).toContain(id);
  });

  it('finds commands by their name and other words in the other language, and says which', () => {
    expect(list('反論を追加')[0]).toMatchObject({
      id: 'statement.addObjection',
      label: 'Add Objection',
    });
    speak('ja');
    expect(list('review')[0]).toMatchObject({ id: 'view.review', synonym: 'Review' });
    expect(list('verdict')[0]).toMatchObject({ id: 'view.evaluation', synonym: 'verdict' });
    expect(list('dark')[0]).toMatchObject({ id: 'view.themeDark', synonym: 'Appearance: Dark' });
  });

  it('finds statements by words of their text, with their number', () => {
    expect(list('sleep')).toEqual([{ kind: 'statement', id: 'a', label: '1 It costs sleep' }]);
    expect(list('homework').at(-1)).toMatchObject({ kind: 'statement', id: 'M' });
    expect(listChoices(MAP, 'qqq', { recent: [], maps: MAPS, isEnabled: () => true })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../shared/commands/command-table.ts';
import { overlaps } from '../../shared/layout/box.ts';
import type { Statement } from '../../shared/model/statement.ts';
import type { DocumentState } from '../state/document-store.ts';
import { driveCommands } from '../testing/drive-commands.ts';

const DEBATE = `
  motion M
  position P
  P supports M as a0
  r supports M as a1
  o attacks r as a2
`;
const PLACES = {
  M: { x: 0, y: 0 },
  P: { x: -400, y: 250 },
  r: { x: 0, y: 250 },
  o: { x: 0, y: 500 },
};
const LINKS = ['P supports M', 'o attacks r', 'r supports M'];

function open(access: DocumentState['access'] = 'writable') {
  const driver = driveCommands(DEBATE, { places: PLACES, document: { access } });
  const { start, readMap } = driver;
  const listNew = (): readonly Statement[] =>
    [...readMap().statements.values()].filter(({ id }) => !start.statements.has(id));
  return { ...driver, listNew };
}

/** Each command that adds a card, where it can be asked for, and what it makes. */
const ADDING: readonly (readonly [CommandId, string, Statement['kind'], string | null])[] = [
  ['statement.addReason', 'r', 'claim', 'new supports r'],
  ['statement.addObjection', 'r', 'claim', 'new attacks r'],
  ['statement.addEvidence', 'r', 'evidence', 'new supports r'],
  ['statement.addUndercut', 'a2', 'claim', 'new attacks (o attacks r)'],
  ['statement.addCoPremise', 'a2', 'claim', 'o + new attacks r'],
  ['statement.addPosition', '', 'position', 'new supports M'],
  ['statement.addPositionAgainst', '', 'position', 'new attacks M'],
  ['statement.addLoose', '', 'claim', null],
];

describe.each(ADDING)('%s', (command, selected, kind, link) => {
  const add = async () => {
    const driver = open();
    if (selected !== '') driver.select(selected);
    await driver.run(command);
    return driver;
  };

  it('adds a card, links it, and opens it for writing', async () => {
    const { workspace, type, links, listNew, selection } = await add();
    const [made] = listNew();
    expect(workspace.session.getState().writing).toMatchObject({ id: made?.id, isNew: true });
    type('new');
    expect(listNew().map((one) => [one.kind, one.text])).toEqual([[kind, 'new']]);
    expect(selection()).toEqual([made?.id]);
    const added = links().filter((one) => !LINKS.includes(one));
    expect(added).toEqual(link === null ? [] : [link]);
  });

  it('puts the card where no other card lies', async () => {
    const { workspace, listNew } = await add();
    const { boxes } = workspace.geometry.getState();
    const [made] = listNew();
    for (const [id, box] of boxes) {
      const own = made === undefined ? undefined : boxes.get(made.id);
      if (id !== made?.id && own !== undefined) expect(overlaps(own, box), id).toBe(false);
    }
  });

  it('is one step of undo with what is written, and no step when nothing is', async () => {
    const { start, readMap, run, type } = await add();
    type('new');
    await run('edit.undo');
    expect(readMap()).toEqual(start);
    await run('edit.redo');
    expect(readMap().statements.size).toBe(start.statements.size + 1);
    const empty = await add();
    empty.type('');
    expect(empty.readMap()).toEqual(empty.start);
    expect(empty.isEnabled('edit.undo')).toBe(false);
  });

  it('keeps what is being written when it is asked for', async () => {
    const { run, type, workspace, readMap, select, links } = open();
    select('r');
    await run('statement.edit');
    const { writing } = workspace.session.getState();
    workspace.session.setState({ writing: writing && { ...writing, draft: 'Pupils are tired' } });
    await run(command);
    type('new');
    const texts = [...readMap().statements.values()].map(({ text }) => text);
    expect(texts).toContain('Pupils are tired');
    expect(links()).toContain('o attacks Pupils are tired');
  });

  it('can be asked for only where it has something to work on, in a map that may be changed', () => {
    const { isEnabled, select } = open();
    const needsSelection = selected !== '';
    expect(isEnabled(command)).toBe(!needsSelection);
    select('r', 'o');
    expect(isEnabled(command)).toBe(!needsSelection);
    const locked = open('newer-version');
    if (needsSelection) locked.select(selected);
    expect(locked.isEnabled(command)).toBe(false);
  });
});

describe('replies', () => {
  it('to an argument are told by the statement whose only argument it is', async () => {
    const { run, type, select, links } = open();
    select('o');
    await run('statement.addUndercut');
    type('new');
    expect(links()).toContain('new attacks (o attacks r)');
    select('o');
    await run('statement.addCoPremise');
    type('too');
    expect(links()).toContain('o + too attacks r');
  });

  it('go after those that are there', async () => {
    const { run, type, select, links } = open();
    select('M');
    await run('statement.addObjection');
    type('new');
    expect(
      links()
        .filter((link) => link.endsWith(' M'))
        .at(-1),
    ).toBe('new attacks M');
  });
});

describe('a position', () => {
  it('stands alone in a map without a motion', async () => {
    const { run, type, links, readMap } = driveCommands('claim r');
    await run('statement.addPosition');
    type('new');
    expect(links()).toEqual([]);
    expect([...readMap().statements.values()].map(({ kind }) => kind)).toEqual([
      'claim',
      'position',
    ]);
  });
});

describe('statement.edit', () => {
  it('opens the text of the selected card', async () => {
    const { run, select, type, readMap, isEnabled } = open();
    expect(isEnabled('statement.edit')).toBe(false);
    select('r');
    await run('statement.edit');
    type('Pupils are tired');
    expect(readMap().statements.get('r' as Statement['id'])?.text).toBe('Pupils are tired');
  });
});

describe('kinds', () => {
  const kindOf = (driver: ReturnType<typeof open>, id: string) =>
    driver.readMap().statements.get(id as Statement['id'])?.kind;

  it.each([
    ['statement.kindPosition', 'position'],
    ['statement.kindEvidence', 'evidence'],
    ['statement.kindClaim', 'claim'],
  ] as const)('%s makes the selected card one', async (command, kind) => {
    const driver = open();
    driver.select('r');
    await driver.run(command);
    expect(kindOf(driver, 'r')).toBe(kind);
    expect(driver.isChecked(command)).toBe(true);
    await driver.run('edit.undo');
    expect(kindOf(driver, 'r')).toBe('claim');
  });

  it('statement.kindMotion makes a motion of a card that speaks to nothing', async () => {
    const { run, select, readMap } = driveCommands('claim c\n r supports c');
    select('c');
    await run('statement.kindMotion');
    expect([...readMap().statements.values()].map(({ kind }) => kind)).toEqual(['motion', 'claim']);
  });

  it('refuse a second motion and say why', async () => {
    const { run, select, readMap, start, notices } = open();
    select('r');
    await run('statement.kindMotion');
    expect(readMap()).toBe(start);
    expect(notices()).toEqual(['A map can have only one motion.']);
  });

  it('are ticked when all that is selected has them', () => {
    const { select, isChecked } = open();
    select('r', 'o');
    expect([isChecked('statement.kindClaim'), isChecked('statement.kindMotion')]).toEqual([
      true,
      false,
    ]);
    select('r', 'P');
    expect(isChecked('statement.kindClaim')).toBe(false);
    select();
    expect(isChecked('statement.kindClaim')).toBe(false);
  });
});

describe('statement.flipRelation', () => {
  it('turns a support into an attack and back', async () => {
    const { run, select, links, isEnabled } = open();
    expect(isEnabled('statement.flipRelation')).toBe(false);
    select('a1');
    await run('statement.flipRelation');
    expect(links()).toContain('r attacks M');
    select('r');
    await run('statement.flipRelation');
    expect(links()).toContain('r supports M');
  });
});

describe('statement.addNote', () => {
  it('adds a note in the middle of the screen and selects it', async () => {
    const { run, readMap, selection, workspace } = open();
    const viewer = { readCentre: () => ({ x: 30, y: 40 }), glideTo: () => {} };
    workspace.session.setState({ viewer: viewer as never });
    await run('statement.addNote');
    const [note] = readMap().notes.values();
    // Its middle is beneath the one that was read: a card lies there.
    expect([note?.text, note?.at]).toEqual(['', { x: -74, y: 92 }]);
    expect(selection()).toEqual([note?.id]);
    await run('edit.undo');
    expect(readMap().notes.size).toBe(0);
  });

  it('cannot be asked for in a map that is read only', () => {
    expect(open('salvaged').isEnabled('statement.addNote')).toBe(false);
  });
});

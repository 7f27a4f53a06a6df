import { afterEach, describe, expect, it } from 'vitest';
import { startWriting, write } from '../state/editing.ts';
import { driveCommands } from '../testing/drive-commands.ts';

const DEBATE = `
  motion M
  claim r "It is cheap. It is safe."
  claim s "It is safe."
  r supports M
  s supports M
  e supports s
`;
const PLACES = { M: { x: 0, y: 0 }, r: { x: 0, y: 250 }, s: { x: 400, y: 250 } };
const open = () => driveCommands(DEBATE, { places: PLACES });

/** A field as the card shows one, with the cursor somewhere in its text. */
function showField(text: string, cursor: number): void {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = text;
  field.focus();
  field.setSelectionRange(cursor, cursor);
}

afterEach(() => document.body.replaceChildren());

describe('splitting', () => {
  it('makes two co-premises of two sentences, in one step', async () => {
    const { run, select, links, readMap, start } = open();
    select('r');
    await run('statement.split');
    expect(links()).toContain('It is cheap. + It is safe. supports M');
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('parts the text at the cursor while it is written, and goes on in the second', async () => {
    const { workspace, run, links } = open();
    startWriting(workspace, 'e' as never);
    write(workspace, 'one two');
    showField('one two', 3);
    await run('statement.split');
    expect(links()).toContain('one + two supports It is safe.');
    expect(workspace.session.getState().writing?.draft).toBe('two');
  });

  it('says so where the cursor parts nothing', async () => {
    const { workspace, run, notices, readMap, start } = open();
    startWriting(workspace, 's' as never);
    showField('It is safe.', 'It is safe.'.length);
    await run('statement.split');
    expect(readMap()).toBe(start);
    expect(notices()).toEqual(['Split in Two: Put the cursor where the text should be split.']);
  });

  it('leaves one sentence alone, and the motion', () => {
    const { select, isEnabled } = open();
    for (const id of ['s', 'M']) {
      select(id);
      expect(isEnabled('statement.split')).toBe(false);
    }
  });
});

describe('merging', () => {
  it('joins the texts and takes over what speaks to the second, in one step', async () => {
    const { run, select, links, selection, readMap, start } = open();
    select('r', 's');
    await run('statement.merge');
    expect(selection()).toEqual(['r']);
    expect(readMap().statements.get('r' as never)?.text).toBe(
      'It is cheap. It is safe. It is safe.',
    );
    expect(links()).toContain('e supports It is cheap. It is safe. It is safe.');
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('undoes a split', async () => {
    const { run, select, selection, readMap } = open();
    select('r');
    await run('statement.split');
    select('r', ...(selection() as string[]));
    await run('statement.merge');
    expect(readMap().statements.get('r' as never)?.text).toBe('It is cheap. It is safe.');
  });

  it('needs two statements', () => {
    const { select, isEnabled } = open();
    select('r');
    expect(isEnabled('statement.merge')).toBe(false);
    select('r', 's', 'e');
    expect(isEnabled('statement.merge')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { overlaps } from '../../shared/layout/box.ts';
import { updateDetails } from '../../shared/model/edits/details.ts';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { commit } from '../state/editing.ts';
import { speak } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { runCommand } from './run-command.ts';

const DEBATE = `
  motion M
  r supports M
  o attacks r
  p1 + p2 supports o
  s supports M
`;
const PLACES = {
  M: { x: 0, y: 0 },
  r: { x: 0, y: 250 },
  s: { x: 400, y: 250 },
  o: { x: 0, y: 500 },
  p1: { x: 0, y: 750 },
  p2: { x: 400, y: 750 },
};
const open = () => driveCommands(DEBATE, { places: PLACES });

/** Lets the next paste find what another program copied. */
function hold(workspace: Workspace, text: string): Workspace {
  const bridge = {
    ...workspace.bridge,
    'clipboard:read': () => Promise.resolve({ kind: 'text', text } as const),
  };
  return { ...workspace, bridge };
}

describe('copying', () => {
  it('takes one statement with its branch, as text for other programs', async () => {
    const { fake, run, select } = open();
    select('o');
    await run('edit.copy');
    const [order] = fake.sent('clipboard:write');
    expect(order?.text).toBe('- But: o\n  - Because: p1\n  - And: p2\n');
    expect(order?.attacking).toEqual(['o']);
  });

  it('takes several as they are, with what is among them', async () => {
    const { fake, run, select } = open();
    select('r', 'o');
    await run('edit.copy');
    expect(fake.sent('clipboard:write')[0]?.text).toBe('- r\n  - But: o\n');
  });

  it('can be asked for only when something is selected', () => {
    expect(open().isEnabled('edit.copy')).toBe(false);
  });
});

describe('copying as an outline', () => {
  it('takes all of the map where nothing is selected, and says what it is good for', async () => {
    const { fake, run, notices } = open();
    await run('edit.copyOutline');
    const text = fake.sent('clipboard:write')[0]?.text;
    expect(text).toMatch(/^- Motion: M\n/);
    expect(text?.trim().split('\n')).toHaveLength(6);
    expect(notices()).toEqual(['Copied as an outline. Paste it into any document.']);
  });

  it('is worded in the language of the map, else in that of the interface', async () => {
    const { fake, run, select, workspace } = open();
    select('o');
    speak('ja');
    await run('edit.copyOutline');
    const edit = updateDetails(workspace.document.getState().map, { language: 'en-GB' });
    commit(workspace, edit, 'act.language');
    await run('edit.copyOutline');
    speak('en');
    const [unsaid, said] = fake.sent('clipboard:write').map(({ text }) => text);
    expect(unsaid).toBe('- 反論: o\n  - 理由: p1\n  - かつ: p2\n');
    expect(said).toBe('- But: o\n  - Because: p1\n  - And: p2\n');
  });

  it('takes a selected statement with its branch', async () => {
    const { fake, run, select } = open();
    select('o');
    await run('edit.copyOutline');
    expect(fake.sent('clipboard:write')[0]?.text).toBe('- But: o\n  - Because: p1\n  - And: p2\n');
  });
});

describe('cutting', () => {
  it('takes the branch away in one step', async () => {
    const { run, select, links, readMap, start } = open();
    select('o');
    await run('edit.cut');
    expect(links()).toEqual(['r supports M', 's supports M']);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('and pasting elsewhere moves it, an objection still an objection', async () => {
    const { run, select, links } = open();
    select('o');
    await run('edit.cut');
    select('s');
    await run('edit.paste');
    expect(links()).toContain('o attacks s');
    expect(links()).toContain('p1 + p2 supports o');
    expect(links()).toHaveLength(4);
  });

  it('copies again what was edited while it was copied', async () => {
    const { workspace, fake, select, links, readMap } = open();
    select('o');
    const [p1] = [...readMap().statements.values()].filter(({ text }) => text === 'p1');
    const bridge: typeof workspace.bridge = {
      ...workspace.bridge,
      'clipboard:write': (order) => {
        const edit = updateStatement(readMap(), p1?.id ?? workspace.ids.statement(), {
          text: 'late',
        });
        commit(workspace, edit, 'act.kind');
        return workspace.bridge['clipboard:write'](order);
      },
    };
    await runCommand({ ...workspace, bridge }, 'edit.cut');
    expect(fake.sent('clipboard:write').at(-1)?.text).toContain('  - Because: late');
    expect(links()).toEqual(['r supports M', 's supports M']);
  });

  it('takes nothing away that could not be copied', async () => {
    const { workspace, select, readMap, start, notices } = open();
    select('o');
    const bridge = {
      ...workspace.bridge,
      'clipboard:write': () => Promise.reject(new Error('busy')),
    };
    await runCommand({ ...workspace, bridge }, 'edit.cut');
    expect(readMap()).toBe(start);
    expect(notices().join()).toContain('busy');
  });
});

describe('pasting', () => {
  it('covers no card, selects what came and is one step', async () => {
    const { workspace, run, select, selection, readMap, start } = open();
    select('r');
    await run('edit.copy');
    await run('edit.paste');
    const boxes = [...workspace.geometry.getState().boxes.values()];
    expect(boxes).toHaveLength(10);
    const pairs = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).map((other) => [box, other]),
    );
    expect(pairs.filter(([box, other]) => box && other && overlaps(box, other))).toEqual([]);
    const [root, ...others] = selection();
    expect(others).toEqual([]);
    expect(readMap().statements.get(root as never)?.text).toBe('r');
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('goes under what was selected when it was asked for, whatever is by the time it is read', async () => {
    const { workspace, run, select, links } = open();
    const before = links();
    select('r');
    const pasting = runCommand(hold(workspace, 'Said elsewhere'), 'edit.paste');
    select('s');
    await pasting;
    expect(links().filter((link) => !before.includes(link))).toEqual(['Said elsewhere supports r']);
    await run('edit.undo');
    expect(links()).toEqual(before);
  });

  it('leaves what is pasted loose where nothing is selected', async () => {
    const { run, select, links } = open();
    select('s');
    await run('edit.copy');
    select();
    await run('edit.paste');
    expect(links()).toHaveLength(4);
  });

  it('works in another window', async () => {
    const { fake, run, select } = open();
    select('o');
    await run('edit.copy');
    const other = openWorkspace(readNotation('motion N')).workspace;
    await runCommand({ ...other, bridge: fake.bridge }, 'edit.paste');
    const { map } = other.document.getState();
    expect([...map.statements.values()].map(({ text }) => text).sort()).toEqual([
      'N',
      'o',
      'p1',
      'p2',
    ]);
  });

  it('makes reasons and objections of a list that another program copied', async () => {
    const { workspace, select, links } = open();
    select('s');
    await runCommand(hold(workspace, '- Pro: a\n- Con: b\n'), 'edit.paste');
    expect(links()).toEqual(expect.arrayContaining(['a supports s', 'b attacks s']));
  });

  it('writes the first of an outline where nothing is written yet, with the rest under it', async () => {
    const { workspace, select, selection, links, readMap, start, run } =
      driveCommands('motion M ""');
    select('M');
    await runCommand(hold(workspace, '- Tax sugar\n  - Pro: a\n  - Con: b\n'), 'edit.paste');
    expect(links()).toEqual(['a supports Tax sugar', 'b attacks Tax sugar']);
    expect(readMap().statements.get('M' as StatementId)).toMatchObject({
      kind: 'motion',
      text: 'Tax sugar',
    });
    expect(selection()).toEqual(['M']);
    const boxes = [...workspace.geometry.getState().boxes.values()];
    const [motion, ...others] = boxes;
    expect(others.every((box) => motion && box.y >= motion.y + motion.height)).toBe(true);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('fills what is being added, in one step with that, and takes it back where there is no one first', async () => {
    const { workspace, run, select, links, readMap, start } = open();
    select('s');
    await run('statement.addObjection');
    await runCommand(hold(workspace, '- a\n  - Pro: b\n'), 'edit.paste');
    expect(links()).toEqual(expect.arrayContaining(['a attacks s', 'b supports a']));
    await run('edit.undo');
    expect(readMap()).toEqual(start);
    await run('statement.addObjection');
    await runCommand(hold(workspace, '- a\n- Con: b\n'), 'edit.paste');
    expect(links()).toEqual(expect.arrayContaining(['a supports s', 'b attacks s']));
    expect(readMap().statements.size).toBe(start.statements.size + 2);
  });

  it('says of what is not all in view how much it is', async () => {
    const { workspace, notices } = open();
    const asked: unknown[] = [];
    const reveal = (...shown: readonly unknown[]) => {
      asked.push(shown);
      return false;
    };
    // The only part of the canvas that pasting asks for.
    const viewer = { reveal, readCentre: () => ({ x: 0, y: 0 }) } as unknown as CanvasViewer;
    workspace.session.setState({ viewer });
    await runCommand(hold(workspace, '- a\n- b\n'), 'edit.paste');
    const added = [...workspace.document.getState().map.statements.keys()].slice(-2);
    expect(asked).toEqual([[added[0], added]]);
    expect(notices()).toEqual(['Pasted 2 items. Not all of them are in view.']);
  });

  it('of a lot is known to be under way, and is called off by undo', async () => {
    const { workspace, readMap, run, isEnabled, start } = open();
    const { session } = workspace;
    const text = '- a\n'.repeat(600);
    const begun = new Promise<void>((resolve) => {
      const stop = session.subscribe(({ longEdit }) => {
        if (longEdit === null) return;
        stop();
        resolve();
      });
    });
    const pasting = runCommand(hold(workspace, text), 'edit.paste');
    await begun;
    expect(isEnabled('edit.undo')).toBe(true);
    await run('edit.undo');
    await pasting;
    expect(readMap()).toBe(start);
    await runCommand(hold(workspace, text), 'edit.paste');
    expect(readMap().statements.size).toBe(start.statements.size + 600);
    expect(session.getState().longEdit).toBeNull();
  });

  it('says so when there is nothing to paste, or far too much', async () => {
    const { workspace, readMap, start, notices } = open();
    await runCommand(hold(workspace, ' \n'), 'edit.paste');
    expect(notices()).toEqual(['There is nothing to paste.']);
    await runCommand(hold(workspace, 'a\n'.repeat(20_001)), 'edit.paste');
    expect(notices()[1]).toContain('too much');
    expect(readMap()).toBe(start);
  });

  it('is not offered in a map that is read only', () => {
    const { isEnabled, select } = driveCommands(DEBATE, {
      places: PLACES,
      document: { access: 'salvaged' },
    });
    select('r');
    expect(isEnabled('edit.paste')).toBe(false);
    expect(isEnabled('edit.cut')).toBe(false);
    expect(isEnabled('edit.copy')).toBe(true);
  });
});

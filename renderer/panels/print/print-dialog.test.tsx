import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { PrintOutcome } from '../../../shared/ipc/outcomes.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { POINTS_PER_UNIT } from '../../../shared/pictures/pdf/pdf-page.ts';
import { runCommand } from '../../commands/run-command.ts';
import { select } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { choose, findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { PrintDialog } from './print-dialog.tsx';

const NOTED = readNotation('motion M "Ban it"\na supports M\nb attacks a');

/** Cards in a row, each so many units to the right of the one before. */
function placeInRow(step: number): ArgumentMap {
  const placed = [...NOTED.statements.values()].map((statement, index) => ({
    ...statement,
    at: { x: index * step, y: 0 },
  }));
  return { ...NOTED, statements: new Map(placed.map((statement) => [statement.id, statement])) };
}

// Wider than a sheet is at twice its size.
const MAP = placeInRow(400);

async function open(
  outcome: PrintOutcome = { kind: 'printed' },
  selected?: string,
  map: ArgumentMap = MAP,
) {
  return openWith({ 'print:sheets': () => Promise.resolve(outcome) }, selected, map);
}

async function openWith(
  answers: { 'print:sheets': () => Promise<PrintOutcome> },
  selected?: string,
  map: ArgumentMap = MAP,
) {
  const { workspace, fake } = openWorkspace(map, {}, answers);
  if (selected !== undefined) select(workspace.session, [selected as StatementId]);
  renderInWorkspace(workspace, <PrintDialog />);
  const show = () => act(() => runCommand(workspace, 'file.print'));
  await show();
  return { workspace, fake, show };
}

const list = (name: string) => findByName<HTMLSelectElement>(name);
const sheets = () =>
  [...document.querySelectorAll('canvas')].map(
    (sheet) => sheet.ariaLabel ?? sheet.getAttribute('aria-label'),
  );
const pressPrint = () => act(async () => press(findByName('Print…')));

describe('PrintDialog', () => {
  it('prints the whole map on one sheet of A4 unless told otherwise, and closes', async () => {
    const { workspace, fake } = await open();
    expect(sheets()).toEqual(['Sheet 1']);
    await pressPrint();
    const [order] = fake.sent('print:sheets');
    expect(order?.size).toEqual({ width: 841.89, height: 595.28 });
    expect(order?.sheets).toHaveLength(1);
    expect(order?.sheets[0]?.match(/data-statement=/g)).toHaveLength(3);
    const { openPanels, notices } = workspace.session.getState();
    expect(openPanels.has('print')).toBe(false);
    expect(notices.at(-1)?.text).toBe('1 sheet sent to the printer.');
  });

  it('says, until the system answers, where to go on and what to do where no dialog comes', async () => {
    let answer: (outcome: PrintOutcome) => void = () => {};
    const answered = new Promise<PrintOutcome>((resolve) => {
      answer = resolve;
    });
    await openWith({ 'print:sheets': () => answered });
    expect(document.body.textContent).not.toContain('system’s print dialog');
    await pressPrint();
    expect(document.body.textContent).toContain('Continue in the system’s print dialog.');
    await act(async () => answer({ kind: 'cancelled' }));
    expect(document.body.textContent).not.toContain('system’s print dialog');
  });

  it('tiles, names the place of each sheet in it and on it', async () => {
    const { fake } = await open();
    choose(list('Layout'), 'tiles');
    choose(list('Size'), '200');
    const names = sheets();
    expect(names.length).toBeGreaterThan(1);
    expect(names[0]).toMatch(/^Sheet 1\. Row 1 of \d, column 1 of \d$/);
    await pressPrint();
    const [order] = fake.sent('print:sheets');
    expect(order?.sheets).toHaveLength(names.length);
    expect(order?.sheets[0]).toContain('Ban it – Row 1 of');
  });

  it('says how much smaller it prints where that saves a sheet, and prints it as small', async () => {
    // Some five percent wider than two sheets of A4, which lie side by side and overlap.
    const { fake } = await open({ kind: 'printed' }, undefined, placeInRow(910));
    choose(list('Layout'), 'tiles');
    const plan = document.querySelector('[role=status]')?.textContent ?? '';
    const [, percent] = /^2 sheets, at (9\d)% of actual size\.$/.exec(plan) ?? [];
    expect(percent).toBeDefined();
    await pressPrint();
    const [sheet = ''] = fake.sent('print:sheets')[0]?.sheets ?? [];
    const [, points, units] =
      /<svg x=\S+ y=\S+ width="([\d.]+)" .*?viewBox="\S+ \S+ ([\d.]+) /.exec(sheet) ?? [];
    const share = Number(points) / Number(units) / POINTS_PER_UNIT;
    expect(Math.round(100 * share)).toBe(Number(percent));
  });

  it('prints a branch, and remembers what was chosen as far as it makes sense again', async () => {
    const { workspace, fake, show } = await open({ kind: 'printed' }, 'a');
    choose(list('Content'), 'branch');
    choose(list('Paper'), 'a3');
    await pressPrint();
    expect(fake.sent('print:sheets')[0]?.sheets[0]?.match(/data-statement=/g)).toHaveLength(2);
    act(() => select(workspace.session, []));
    await show();
    expect([list('Content').value, list('Paper').value]).toEqual(['map', 'a3']);
  });

  it('stays open and says why when nothing was printed', async () => {
    const { workspace } = await open({ kind: 'failed', message: 'No printer.' });
    await pressPrint();
    expect(document.querySelector('[role=alert]')?.textContent).toBe('No printer.');
    expect(workspace.session.getState().openPanels.has('print')).toBe(true);
  });

  it('stays open and says nothing when it was cancelled', async () => {
    const { workspace } = await open({ kind: 'cancelled' });
    await pressPrint();
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(workspace.session.getState().openPanels.has('print')).toBe(true);
  });
});

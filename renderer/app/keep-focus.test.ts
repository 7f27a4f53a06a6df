import { afterEach, expect, it } from 'vitest';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { keepFocus } from './keep-focus.ts';

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function open() {
  const { workspace, select } = driveCommands('motion M');
  document.body.innerHTML = `
    <section data-pane="canvas"><button id="card">A card</button></section>
    <section data-pane="panel"><h2 id="heading" tabindex="-1"></h2><button id="mute">Mute</button></section>
    <button id="hint">Got it</button>`;
  const asked: string[] = [];
  const viewer: Partial<CanvasViewer> = {
    focus: () => void asked.push('canvas'),
    reveal: (id) => asked.push(id) > 0,
  };
  workspace.session.setState({ viewer: viewer as CanvasViewer });
  stop = keepFocus(workspace);
  const takeAway = async (id: string, gone = `#${id}`) => {
    document.getElementById(id)?.focus();
    document.querySelector(gone)?.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  return { asked, select, takeAway };
}

it('goes to the heading of the panel that a button was taken from', async () => {
  const { asked, takeAway } = open();
  await takeAway('mute');
  expect(document.activeElement?.id).toBe('heading');
  expect(asked).toEqual([]);
});

it('goes to what is selected where a panel or a hint closes', async () => {
  const { asked, select, takeAway } = open();
  select('M');
  await takeAway('hint');
  await takeAway('mute', '[data-pane="panel"]');
  expect(asked).toEqual(['M', 'M']);
});

it('leaves the canvas to itself, and a focus that has gone on where it is', async () => {
  const { asked, takeAway } = open();
  await takeAway('card');
  document.getElementById('hint')?.focus();
  document.getElementById('mute')?.focus();
  document.getElementById('hint')?.remove();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(asked).toEqual([]);
  expect(document.activeElement?.id).toBe('mute');
});

it('leaves the focus to the dialog that opens in place of another', async () => {
  const { asked, select, takeAway } = open();
  select('M');
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog"></div>');
  await takeAway('mute', '[data-pane="panel"]');
  expect(asked).toEqual([]);
});

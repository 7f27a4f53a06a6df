import { afterEach, describe, expect, it } from 'vitest';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { driveCommands } from '../testing/drive-commands.ts';

afterEach(() => document.body.replaceChildren());

function open() {
  const driver = driveCommands('motion M');
  document.body.innerHTML = `
    <header data-pane="toolbar"><button id="tool">Undo</button></header>
    <section data-pane="canvas"></section>
    <section data-pane="panel"><h2 id="heading" tabindex="-1"></h2><button>Close</button></section>`;
  const asked: string[] = [];
  const viewer: Partial<CanvasViewer> = {
    focus: () => {
      asked.push('canvas');
      (document.activeElement as HTMLElement).blur();
    },
    reveal: (id) => asked.push(id) > 0,
  };
  driver.workspace.session.setState({ viewer: viewer as CanvasViewer });
  return { ...driver, asked };
}

describe('going from pane to pane', () => {
  it('comes to each in turn, to a heading where there is one', async () => {
    const { run } = open();
    await run('view.nextPane');
    expect(document.activeElement?.id).toBe('tool');
    await run('view.previousPane');
    expect(document.activeElement?.id).toBe('heading');
    await run('view.nextPane');
    expect(document.activeElement?.id).toBe('tool');
  });

  it('comes back to what is selected on the canvas', async () => {
    const { run, select, asked } = open();
    document.getElementById('tool')?.focus();
    await run('view.nextPane');
    document.getElementById('tool')?.focus();
    select('M');
    await run('view.nextPane');
    expect(asked).toEqual(['canvas', 'M']);
  });
});

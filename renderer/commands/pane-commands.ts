import type { CommandAction } from './command-action.ts';
import { enterCanvas } from './enter-canvas.ts';

const FIRST_PLACE = 'h2[tabindex], button:not(:disabled), input:not(:disabled), [tabindex="0"]';

/** Moves the focus in turn through the parts of the window that are marked as panes. */
function goToPane(step: 1 | -1): CommandAction {
  return {
    run: (workspace) => {
      const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
      const here = panes.findIndex((pane) => pane.contains(document.activeElement));
      const from = here === -1 && step === -1 ? 0 : here;
      const next = panes.at((from + step) % panes.length);
      if (next?.dataset.pane === 'canvas') enterCanvas(workspace);
      else next?.querySelector<HTMLElement>(FIRST_PLACE)?.focus();
    },
  };
}

export const PANE_COMMANDS = {
  'view.nextPane': goToPane(1),
  'view.previousPane': goToPane(-1),
} satisfies Readonly<Record<string, CommandAction>>;

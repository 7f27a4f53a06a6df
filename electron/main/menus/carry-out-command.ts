import { COMMAND_IDS, type CommandId } from '../../../shared/commands/command-table.ts';
import type { Events, Payload } from '../../../shared/ipc/contract.ts';
import type { StartingPoint } from '../../../shared/ipc/document-payloads.ts';
import { STARTING_POINTS } from '../../../shared/ipc/starting-points.ts';

type Invocation = Events['command:invoked'];

/** A window whose page may or may not carry out commands. */
export interface PagelessWindow {
  readonly takesCommands: boolean;
  readonly send: (channel: 'command:invoked', invocation: Invocation) => void;
  readonly close: () => void;
}

/** What the app can do without a page. */
export interface PagelessActions<Window extends PagelessWindow> {
  readonly create: (from: StartingPoint) => void;
  readonly askAndOpen: (window: Window | undefined) => void;
}

const NEW_MAPS: Readonly<Partial<Record<CommandId, StartingPoint>>> = STARTING_POINTS;

/** The commands that need no page. */
export const PAGELESS_COMMANDS: readonly CommandId[] = [
  ...COMMAND_IDS.filter((id) => id in STARTING_POINTS),
  'file.open',
];

/** What the menus offer for a window whose page says nothing, as while it loads. */
export const PAGELESS_MENU_STATE: Payload<'menu:set-state'> = {
  enabled: [...PAGELESS_COMMANDS, 'file.close'],
  checked: [],
};

/**
 * Hands a command from the menu to its window's page. If there is no page that takes commands (it is loading, shows
 * what is wrong with a file or has crashed, or there is no window), does what can be done here.
 */
export function carryOutCommand<Window extends PagelessWindow>(
  actions: PagelessActions<Window>,
  window: Window | undefined,
  invocation: Invocation,
): void {
  const { id } = invocation;
  const startingPoint = NEW_MAPS[id];
  if (window?.takesCommands === true) {
    window.send('command:invoked', invocation);
  } else if (startingPoint !== undefined) {
    actions.create(startingPoint);
  } else if (id === 'file.open') {
    actions.askAndOpen(window);
  } else if (id === 'file.close') {
    window?.close();
  }
}

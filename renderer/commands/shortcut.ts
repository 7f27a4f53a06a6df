import { COMMAND_IDS, COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The key by its place on the keyboard, as `KeyboardEvent.code` names it. */
  readonly code?: string;
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ' ': 'space',
  '+': '=',
  Backspace: 'delete',
};

/** One spelling for a shortcut however its modifiers are ordered: `ctrl+alt+shift+e`. */
function spell(parts: { ctrl: boolean; shift: boolean; alt: boolean; key: string }): string {
  const { ctrl, shift, alt, key } = parts;
  return `${ctrl ? 'ctrl+' : ''}${alt ? 'alt+' : ''}${shift ? 'shift+' : ''}${key.toLowerCase()}`;
}

function spellAccelerator(accelerator: string): string {
  const parts = accelerator.split('+');
  return spell({
    ctrl: parts.includes('CmdOrCtrl') || parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: parts.at(-1) ?? '',
  });
}

function spellKeyPress(press: KeyPress, isMac: boolean): string {
  const ctrl = isMac ? press.metaKey : press.ctrlKey;
  // With Alt, many keyboards type a different character on a digit's key.
  const digit = press.altKey ? /^Digit(\d)$/.exec(press.code ?? '')?.[1] : undefined;
  const key = digit ?? KEY_NAMES[press.key] ?? press.key;
  return spell({ ctrl, shift: press.shiftKey, alt: press.altKey, key });
}

const COMMANDS_BY_KEYS: ReadonlyMap<string, readonly CommandId[]> = indexByKeys();

function indexByKeys() {
  const commands = new Map<string, CommandId[]>();
  for (const id of COMMAND_IDS) {
    for (const keys of listShortcuts(id, false).map(spellAccelerator)) {
      commands.set(keys, [...(commands.get(keys) ?? []), id]);
    }
  }
  return commands;
}

const NOT_ON_MACS: ReadonlySet<string> = new Set(
  COMMAND_IDS.flatMap((id) => listShortcuts(id, false))
    .filter((accelerator) => !isForMac(accelerator))
    .map(spellAccelerator),
);

function isForMac(accelerator: string): boolean {
  return !accelerator.split('+').includes('Ctrl');
}

/** Every key of a command on this system, the one that menus show first. */
export function listShortcuts(id: CommandId, isMac: boolean): readonly string[] {
  const { shortcut, alternates = [] } = COMMAND_TABLE[id];
  const all = shortcut === undefined ? alternates : [shortcut, ...alternates];
  return isMac ? all.filter(isForMac) : all;
}

/**
 * The command whose shortcut was pressed; null for none, or where the keys belong to a field. Of several commands with
 * the same shortcut, for different things selected, the first that is enabled.
 */
export function findCommand(
  press: KeyPress,
  isMac: boolean,
  isTyping: boolean,
  isEnabled: (id: CommandId) => boolean = () => true,
): CommandId | null {
  const keys = spellKeyPress(press, isMac);
  const ids = COMMANDS_BY_KEYS.get(keys) ?? [];
  const id = ids.find(isEnabled) ?? ids[0];
  if (id === undefined || (isMac && NOT_ON_MACS.has(keys))) return null;
  return isTyping && COMMAND_TABLE[id].whileTyping !== true ? null : id;
}

const ARROWS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
const MAC_KEYS: Readonly<Record<string, string>> = { Enter: '↩', Delete: '⌫', Escape: '⎋' };
// In the order in which Macs show them.
const MAC_MODIFIERS: readonly (readonly [name: string, sign: string])[] = [
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['CmdOrCtrl', '⌘'],
];

/** A shortcut as `aria-keyshortcuts` has it: "Control+Shift+E", or "Meta+Shift+E" on a Mac. */
export function spellForAria(accelerator: string, isMac: boolean): string {
  const modifiers = accelerator.split('+');
  const name = modifiers.pop() ?? '';
  const key = name in ARROWS ? `Arrow${name}` : name;
  const held = modifiers.map((each) => {
    if (each === 'CmdOrCtrl') return isMac ? 'Meta' : 'Control';
    return each === 'Ctrl' ? 'Control' : each;
  });
  return [...held, key].join('+');
}

/** A shortcut as people read it: "Ctrl+Shift+E", or "⇧⌘E" on a Mac. */
export function describeShortcut(accelerator: string, isMac: boolean): string {
  const modifiers = accelerator.split('+');
  const name = modifiers.pop() ?? '';
  const key = ARROWS[name] ?? name;
  if (!isMac) return [...modifiers, key].join('+').replace('CmdOrCtrl', 'Ctrl');
  const held = MAC_MODIFIERS.filter(([modifier]) => modifiers.includes(modifier));
  return [...held.map(([, sign]) => sign), MAC_KEYS[key] ?? key].join('');
}

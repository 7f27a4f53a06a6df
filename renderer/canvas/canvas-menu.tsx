import { ContextMenu } from '@base-ui/react/context-menu';
import { Fragment, type ReactElement, useState } from 'react';
import { COMMAND_IDS, COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { isCommandEnabled } from '../commands/run-command.ts';
import { useCommand } from '../commands/use-command.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { select } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import { MenuEntry, SubmenuEntry } from '../ui/menu-entry.tsx';
import { MenuPopup, MenuSeparator } from '../ui/menu-popup.tsx';
import { listMenu, type MenuLine } from './list-menu.ts';

const OF_THE_PANE: readonly CommandId[] = [
  'statement.addLoose',
  'statement.addPosition',
  'statement.addPositionAgainst',
  'statement.addNote',
  'edit.paste',
  'edit.selectAll',
  'arrange.all',
  'view.fit',
];

interface Props {
  readonly children: ReactElement;
  /** What is painted where the button was pressed. */
  readonly hit: (event: React.MouseEvent) => CanvasId | null;
}

/** The menu of the right button: what can be done with what it was pressed on. */
export function CanvasMenu({ children, hit }: Props) {
  const workspace = useWorkspace();
  const [commands, setCommands] = useState<readonly CommandId[]>([]);
  const collect = (event: React.MouseEvent) => {
    const { viewer } = workspace.session.getState();
    workspace.session.setState({ menuPoint: viewer?.findPoint(event) ?? null });
    const isFrame =
      event.target instanceof Element && event.target.closest('[data-frame]') !== null;
    setCommands(
      isFrame
        ? listForSelection(workspace)
        : pickCommands(workspace, findNode(event.target) ?? hit(event)),
    );
  };
  return (
    <ContextMenu.Root
      onOpenChange={(isOpen) => {
        if (!isOpen) workspace.session.setState({ menuPoint: null });
      }}
    >
      <ContextMenu.Trigger
        render={children}
        onContextMenu={(event: React.MouseEvent) => collect(event)}
      />
      <MenuPopup at="pointer">
        <CommandEntries commands={commands} />
      </MenuPopup>
    </ContextMenu.Root>
  );
}

function CommandEntries({ commands }: { readonly commands: readonly CommandId[] }) {
  const lines = listMenu(commands);
  return lines.map(({ id, within }, index) => (
    <Fragment key={id}>
      {startsGroup(lines[index - 1]?.id, id) && <MenuSeparator />}
      {within === undefined ? <CommandEntry id={id} /> : <Submenu {...within} />}
    </Fragment>
  ));
}

function Submenu({ label, commands }: NonNullable<MenuLine['within']>) {
  return (
    <ContextMenu.SubmenuRoot>
      <SubmenuEntry label={say(label)} />
      <MenuPopup at="entry">
        {commands.map((id) => (
          <CommandEntry key={id} id={id} />
        ))}
      </MenuPopup>
    </ContextMenu.SubmenuRoot>
  );
}

function CommandEntry({ id }: { readonly id: CommandId }) {
  const { label, keys, isEnabled, isChecked, run } = useCommand(id);
  const ticked = COMMAND_TABLE[id].shape === undefined ? undefined : isChecked;
  return (
    <MenuEntry label={label} keys={keys} isEnabled={isEnabled} isChecked={ticked} onSelect={run} />
  );
}

function startsGroup(before: CommandId | undefined, here: CommandId): boolean {
  if (before === undefined) return false;
  const [last, next] = [COMMAND_TABLE[before], COMMAND_TABLE[here]];
  return last.menu !== next.menu || last.group !== next.group;
}

function findNode(target: EventTarget): CanvasId | null {
  const node = target instanceof Element ? target.closest('.react-flow__node') : null;
  return (node?.getAttribute('data-id') ?? null) as CanvasId | null;
}

function pickCommands(workspace: Workspace, id: CanvasId | null): readonly CommandId[] {
  if (id === null) return OF_THE_PANE;
  const { selection } = workspace.session.getState();
  if (!selection.has(id)) select(workspace.session, [id]);
  return listForSelection(workspace);
}

function listForSelection(workspace: Workspace): readonly CommandId[] {
  return COMMAND_IDS.filter(
    (command) =>
      COMMAND_TABLE[command].inContextMenu !== undefined && isCommandEnabled(workspace, command),
  );
}

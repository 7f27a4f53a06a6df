import { Lightbulb, X } from 'lucide-react';
import { useEffect } from 'react';
import type { CommandId } from '../../../shared/commands/command-table.ts';
import { isMac } from '../../commands/platform.ts';
import { runCommand } from '../../commands/run-command.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';
import { endHints } from '../../state/give-hints.ts';
import type { HintName } from '../../state/hint-name.ts';
import { announce, notify } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './hint-bar.module.css';

/** One hint at the foot of the map, where it covers nothing; nothing while there is none. */
export function HintBar() {
  const hint = useSession((state) => (state.openPanels.has('hints') ? state.hint : null));
  return hint === null ? null : <Hint key={hint} name={hint} />;
}

function Hint({ name }: { readonly name: HintName }) {
  const workspace = useWorkspace();
  const text = say(`hints.${name}`, nameKeys());
  useEffect(() => announce(workspace.session, `${say('hints.label')}: ${text}`), [workspace, text]);
  return (
    <section className={styles.bar} aria-label={say('hints.label')}>
      <Lightbulb size={16} aria-hidden />
      <p className={styles.text}>{text}</p>
      <Button tone="quiet" onClick={() => switchOff(workspace)}>
        {say('hints.off')}
      </Button>
      <IconButton
        label={say('hints.gotIt')}
        icon={<X size={16} aria-hidden />}
        onClick={() => endHints(workspace, [name])}
      />
    </section>
  );
}

function switchOff(workspace: Workspace): void {
  void runCommand(workspace, 'help.hints');
  notify(workspace.session, 'info', say('hints.isOff'));
}

/** The keys that hints speak of, as people read them. */
function nameKeys() {
  return {
    undercut: nameKey('statement.addUndercut'),
    coPremise: nameKey('statement.addCoPremise'),
    frame: nameKey('arrange.frame'),
    fold: nameKey('view.fold'),
    focus: nameKey('view.focusBranch'),
    palette: nameKey('help.palette'),
  };
}

function nameKey(id: CommandId): string {
  const [keys] = listShortcuts(id, isMac());
  return keys === undefined ? say(`command.${id}`) : describeShortcut(keys, isMac());
}

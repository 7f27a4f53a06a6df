import { Lightbulb, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CommandId } from '../../../shared/commands/command-table.ts';
import { isMac } from '../../commands/platform.ts';
import { runCommand } from '../../commands/run-command.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';
import { useCommand } from '../../commands/use-command.ts';
import { endHints } from '../../state/give-hints.ts';
import type { HintName } from '../../state/hint-name.ts';
import { HINTS } from '../../state/hints.ts';
import { notify } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './hint-bar.module.css';

/** One hint at the foot of the map, where it covers nothing; nothing while there is none. */
export function HintBar() {
  const hint = useSession((state) => (state.openPanels.has('hints') ? state.hint : null));
  const isNew = useFirstTime(hint);
  const text = hint === null ? '' : say(`hints.${hint}`, nameKeys());
  return (
    <>
      <LiveRegion
        text={isNew ? say('spoken.named', { name: say('hints.label'), text }) : ''}
        serial={0}
      />
      {hint !== null && <Hint name={hint} text={text} />}
    </>
  );
}

/** Whether a hint is there that was not there before: it comes and goes with what is selected, and is read out once. */
function useFirstTime(hint: HintName | null): boolean {
  const before = useRef(new Set<HintName>());
  useEffect(() => {
    if (hint === null) return;
    return () => void before.current.add(hint);
  }, [hint]);
  return hint !== null && !before.current.has(hint);
}

function Hint({ name, text }: { readonly name: HintName; readonly text: string }) {
  const workspace = useWorkspace();
  const command = HINTS.find((hint) => hint.name === name)?.command;
  return (
    <section className={styles.bar} aria-label={say('hints.label')}>
      <div className={styles.words}>
        <Lightbulb size={16} aria-hidden />
        <p className={styles.text}>{text}</p>
      </div>
      <div className={styles.ways}>
        {command !== undefined && <Way command={command} />}
        <Button tone="quiet" onClick={() => switchOff(workspace)}>
          {say('hints.off')}
        </Button>
        <IconButton
          label={say('hints.gotIt')}
          icon={<X size={16} aria-hidden />}
          onClick={() => endHints(workspace, [name])}
        />
      </div>
    </section>
  );
}

function Way({ command }: { readonly command: CommandId }) {
  const { label, isEnabled, run } = useCommand(command);
  return isEnabled && <Button onClick={run}>{label}</Button>;
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
    sibling: nameKey('statement.addSibling'),
    reason: nameKey('statement.addReason'),
    objection: nameKey('statement.addObjection'),
    frame: nameKey('arrange.frame'),
    link: nameKey('statement.linkSupport'),
    move: nameKey('statement.moveUnder'),
    merge: nameKey('statement.merge'),
    fold: nameKey('view.fold'),
    hold: nameKey('edit.hold'),
    focus: nameKey('view.focusBranch'),
    palette: nameKey('help.palette'),
  };
}

function nameKey(id: CommandId): string {
  const [keys] = listShortcuts(id, isMac());
  return keys === undefined ? say(`command.${id}`) : describeShortcut(keys, isMac());
}

import { TriangleAlert } from 'lucide-react';
import { leaveByEscape } from '../../commands/enter-canvas.ts';
import { useCommand } from '../../commands/use-command.ts';
import { attempt } from '../../state/attempt.ts';
import { acceptMerge, acceptTheirs, findConflicts, keepMine } from '../../state/outside.ts';
import { type Outside, openPanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import styles from './outside-bar.module.css';

/** What became of the document's file while it is open here, and the ways on from there. */
export function OutsideBar() {
  const workspace = useWorkspace();
  const outside = useSession((state) => state.outside);
  const name = useDocument((state) => state.name);
  if (outside === null) return null;
  return (
    <section
      data-pane="bar"
      className={styles.bar}
      aria-label={say('outside.label')}
      onKeyDown={leaveByEscape(workspace)}
    >
      <TriangleAlert size={16} aria-hidden />
      <p className={styles.news}>{say(`outside.${outside.kind}`, { name })}</p>
      <div className={styles.ways}>
        <Ways outside={outside} />
      </div>
    </section>
  );
}

function Ways({ outside }: { readonly outside: Outside }) {
  const workspace = useWorkspace();
  const saveAs = useCommand('file.saveAs');
  const save = useCommand('file.save');
  const act = (run: () => Promise<void>) => () => void attempt(workspace, 'outside change', run);
  const merge = async () => {
    const conflicts = await findConflicts(workspace);
    if (conflicts.length === 0) await acceptMerge(workspace, new Map());
    else openPanel(workspace.session, 'merge');
  };
  const isWritable = useDocument((state) => state.access === 'writable');
  const isNewer = useDocument((state) => state.access === 'newer-version');
  const saveAsButton = !isNewer && <Button onClick={saveAs.run}>{saveAs.label}</Button>;
  switch (outside.kind) {
    case 'changed':
      return (
        <>
          <Button onClick={() => openPanel(workspace.session, 'differences')}>
            {say('outside.differences')}
          </Button>
          <Button tone="primary" onClick={act(merge)}>
            {say('outside.merge')}
          </Button>
          <Button onClick={act(() => acceptTheirs(workspace))}>{say('outside.take')}</Button>
          <Button onClick={act(() => keepMine(workspace))}>{say('outside.keep')}</Button>
          {saveAsButton}
        </>
      );
    case 'damaged':
      return (
        <>
          {isWritable && (
            <Button onClick={act(() => keepMine(workspace))}>{say('outside.keep')}</Button>
          )}
          {saveAsButton}
        </>
      );
    case 'missing':
      return (
        <>
          {isWritable && (
            <Button tone="primary" onClick={save.run}>
              {say('outside.saveAgain')}
            </Button>
          )}
          {saveAsButton}
        </>
      );
    case 'unreadable':
      return saveAsButton;
  }
}

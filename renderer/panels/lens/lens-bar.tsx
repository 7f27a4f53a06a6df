import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { type Lens, WHOLE_VIEW } from '../../../shared/model/map-view.ts';
import { listAuthors } from '../../../shared/model/queries/authors.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import { STATEMENT_KINDS } from '../../../shared/model/statement.ts';
import { leaveByEscape } from '../../commands/enter-canvas.ts';
import { useCommand } from '../../commands/use-command.ts';
import { finishWriting } from '../../state/editing.ts';
import { nameKind } from '../../state/name-kind.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { useShownStatements } from '../../state/use-shown-statements.ts';
import { setView } from '../../state/view.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './lens-bar.module.css';
import { LensChoice } from './lens-choice.tsx';

/** What part of the map is shown, and the choices that decide it. There while either is of use. */
export function LensBar() {
  const workspace = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('lens'));
  const isPart = useSession((state) => state.view !== WHOLE_VIEW);
  if (!isOpen && !isPart) return null;
  return (
    <section
      data-pane="bar"
      className={styles.bar}
      aria-label={say('lens.label')}
      onKeyDown={leaveByEscape(workspace)}
    >
      <div className={styles.strip}>
        {isOpen && <Choices />}
        {isPart && <Branch />}
      </div>
      {isPart && <Extent />}
      {isOpen && <CloseButton />}
    </section>
  );
}

function Choices() {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const lens = useSession((state) => state.view.lens);
  const tags = useMemo(() => listTags(map), [map]);
  const authors = listAuthors(map);
  const change = (part: Partial<Lens>) => {
    finishWriting(workspace);
    const { view } = workspace.session.getState();
    setView(workspace, { ...view, lens: { ...view.lens, ...part }, pinned: WHOLE_VIEW.pinned });
  };
  return (
    <>
      <LensChoice
        label={say('lens.side')}
        any={say('lens.anySide')}
        value={lens.side}
        options={(['for', 'against'] as const).map((side) => [side, say(`side.${side}`)])}
        onChange={(side) => change({ side })}
      />
      <LensChoice
        label={say('lens.position')}
        any={say('lens.anyPosition')}
        value={lens.position}
        options={listPositions(map).map((id) => [id, nameStatement(map, id)])}
        onChange={(position) => change({ position })}
      />
      <LensChoice
        label={say('lens.kind')}
        any={say('lens.anyKind')}
        value={lens.kind}
        options={STATEMENT_KINDS.map((kind) => [kind, nameKind(kind)])}
        onChange={(kind) => change({ kind })}
      />
      {authors.length > 0 && (
        <LensChoice
          label={say('authorship.label')}
          any={say('authorship.anyone')}
          value={lens.author}
          options={authors.map((author) => [author, author])}
          onChange={(author) => change({ author })}
        />
      )}
      {tags.length > 0 && (
        <LensChoice
          label={say('lens.tag')}
          any={say('lens.anyTag')}
          value={lens.tag}
          options={tags.map((tag) => [tag, tag])}
          onChange={(tag) => change({ tag })}
        />
      )}
    </>
  );
}

function listTags(map: ArgumentMap): readonly string[] {
  const tags = new Set([...map.statements.values()].flatMap((statement) => statement.tags));
  return [...tags].sort((first, second) => first.localeCompare(second));
}

function Branch() {
  const map = useDocument((state) => state.map);
  const focus = useSession((state) => state.view.focus);
  const text = focus === null ? undefined : map.statements.get(focus)?.text;
  if (text === undefined) return null;
  return <span className={styles.branch}>{say('lens.branch', { text })}</span>;
}

/** How much is shown, and the way back to all of it: in sight however little room there is for the choices. */
function Extent() {
  const map = useDocument((state) => state.map);
  const shown = useShownStatements()?.statements.size ?? map.statements.size;
  const extent = { shown, all: map.statements.size };
  const { label, run } = useCommand('view.showAll');
  return (
    <div className={styles.extent}>
      <span className={`${styles.count} ${styles.few}`}>{say('lens.fewWords', extent)}</span>
      <span className={styles.count}>{say('lens.count', extent)}</span>
      <Button tone="quiet" onClick={run}>
        {label}
      </Button>
    </div>
  );
}

function CloseButton() {
  const { run } = useCommand('view.lens');
  return <IconButton label={say('lens.close')} icon={<X size={16} aria-hidden />} onClick={run} />;
}

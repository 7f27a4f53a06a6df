import { Plus } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { cite } from '../../../shared/model/edits/citations.ts';
import { addSource } from '../../../shared/model/edits/sources.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { readMap } from '../../commands/selection.ts';
import { editInSteps } from '../../state/edit-in-steps.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import styles from './inspector.module.css';
import { useCommit } from './visits.ts';

interface AddCitationProps {
  readonly statement: Statement;
  readonly onCited: () => void;
}

/** Lets a statement cite a source the map has, or a new one to be described at once. */
export function AddCitation({ statement, onCited }: AddCitationProps) {
  const sources = useDocument((state) => state.map.sources);
  const { addNew, addKnown } = useCiting(statement, onCited);
  const entries = useMemo(() => sortByTitle(sources.values()), [sources]);
  const place = useRef<HTMLDivElement>(null);
  usePressWhenAsked(place);
  const icon = <Plus size={14} aria-hidden />;
  return (
    <div ref={place} className={styles.addCitation}>
      {entries.length === 0 ? (
        <Button tone="quiet" icon={icon} onClick={addNew}>
          {say('inspector.addSource')}
        </Button>
      ) : (
        <MenuButton
          label={say('inspector.addSource')}
          icon={icon}
          entries={[
            ...entries.map(({ id, title }) => ({
              key: id,
              label: title || say('inspector.empty'),
              onSelect: () => addKnown(id),
            })),
            { key: 'new', label: say('inspector.newSource'), onSelect: addNew },
          ]}
        />
      )}
    </div>
  );
}

/** The command does what a press on the button does. */
function usePressWhenAsked(place: RefObject<HTMLElement | null>): void {
  const { session } = useWorkspace();
  const isAsked = useSession(({ askedPart }) => askedPart === 'addSource');
  useEffect(() => {
    if (!isAsked) return;
    session.setState({ askedPart: null });
    const button = place.current?.querySelector('button');
    button?.focus();
    button?.click();
  }, [session, isAsked, place]);
}

function useCiting({ id: statement }: Statement, onCited: () => void) {
  const workspace = useWorkspace();
  const commit = useCommit();
  const addKnown = (source: SourceId) => {
    const edit = cite(readMap(workspace), { statement, citation: { source } });
    if (commit(edit, 'act.cite')) onCited();
  };
  const addNew = () => {
    const source: Source = {
      id: workspace.ids.source(),
      type: 'document',
      title: '',
      author: [],
    };
    const edit = editInSteps(readMap(workspace), [
      (map) => addSource(map, { source }),
      (map) => cite(map, { statement, citation: { source: source.id } }),
    ]);
    if (commit(edit, 'act.cite')) onCited();
  };
  return { addNew, addKnown };
}

function sortByTitle(sources: Iterable<Source>): readonly Source[] {
  return [...sources].sort((first, second) => first.title.localeCompare(second.title));
}

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CommandId } from '../../../shared/commands/command-table.ts';
import type { SearchField } from '../../../shared/model/queries/search.ts';
import { leaveSearch } from '../../commands/find-commands.ts';
import { runCommand } from '../../commands/run-command.ts';
import { useCommand } from '../../commands/use-command.ts';
import { searchFor } from '../../state/searching.ts';
import type { Search } from '../../state/session-store.ts';
import { useHits } from '../../state/use-hits.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './search-bar.module.css';

/** Looks for words in the map, while it is asked to. */
export function SearchBar() {
  const search = useSession((state) => state.search);
  return search === null ? null : <Bar search={search} />;
}

function Bar({ search }: { readonly search: Search }) {
  const workspace = useWorkspace();
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is asked for again.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [search.asked]);
  const handleKeys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leaveSearch(workspace);
    // On a button it presses that.
    else if (event.key !== 'Enter' || event.target !== field.current) return;
    else void runCommand(workspace, event.shiftKey ? 'edit.findPrevious' : 'edit.findNext');
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the oldest runtime does not know the search element
    <div
      role="search"
      className={styles.bar}
      aria-label={say('search.label')}
      onKeyDown={handleKeys}
    >
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label={say('search.label')}
        placeholder={say('search.placeholder')}
        spellCheck={false}
        value={search.query}
        onChange={(event) => searchFor(workspace, event.target.value)}
      />
      <Outcome search={search} />
      <Step command="edit.findPrevious" icon={<ChevronUp size={16} aria-hidden />} />
      <Step command="edit.findNext" icon={<ChevronDown size={16} aria-hidden />} />
      <IconButton
        label={say('search.close')}
        icon={<X size={16} aria-hidden />}
        onClick={() => leaveSearch(workspace)}
      />
    </div>
  );
}

const FIELD_WORDS = {
  comment: 'search.inComment',
  tags: 'search.inTags',
  author: 'search.inAuthor',
  citations: 'search.inCitations',
} as const satisfies Readonly<Record<Exclude<SearchField, 'text'>, string>>;

/** How many hits there are, which was gone to, and where in its statement it was found. */
function Outcome({ search: { query, current } }: { readonly search: Search }) {
  const { list } = useHits();
  const place = list.findIndex(({ id }) => id === current);
  const field = list[place]?.field ?? 'text';
  if (query.trim() === '') return null;
  return (
    <span className={styles.outcome} role="status">
      {nameOutcome(place, list.length)}
      {field !== 'text' && ` ${say(FIELD_WORDS[field])}`}
    </span>
  );
}

function nameOutcome(place: number, all: number): string {
  if (all === 0) return say('search.none');
  return place === -1
    ? say('search.found', { count: all })
    : say('search.place', { place: place + 1, all });
}

function Step({ command, icon }: { readonly command: CommandId; readonly icon: React.ReactNode }) {
  const { label, keys, ariaKeys, isEnabled, run } = useCommand(command);
  return (
    <IconButton
      label={label}
      keys={keys}
      aria-keyshortcuts={ariaKeys}
      icon={icon}
      disabled={!isEnabled}
      onClick={run}
    />
  );
}

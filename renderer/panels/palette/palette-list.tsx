import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useState } from 'react';
import { COMMAND_TABLE, type CommandId } from '../../../shared/commands/command-table.ts';
import { isCommandEnabled } from '../../commands/run-command.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useRecentMaps } from '../../state/recent-maps.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './command-palette.module.css';
import { type Choice, type ChoiceGroup, listChoices } from './list-choices.ts';

interface PaletteListProps {
  readonly onPick: (choice: Choice) => void;
}

/** The field of the palette, and what fits what is typed there. */
export function PaletteList({ onPick }: PaletteListProps) {
  const [query, setQuery] = useState('');
  const map = useDocument((state) => state.map);
  const recent = useSession((state) => state.recentCommands);
  const workspace = useWorkspace();
  const maps = useRecentMaps();
  const groups = useMemo(() => {
    const isEnabled = (id: CommandId) => isCommandEnabled(workspace, id);
    return listChoices(map, query, { recent, maps, isEnabled });
  }, [workspace, map, query, recent, maps]);
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filteredItems={groups}
      itemToStringValue={(choice: Choice) => choice.label}
      value={query}
      onValueChange={(value, { reason }) => {
        // Picking would write the name of the choice into the field.
        if (reason !== 'item-press') setQuery(value);
      }}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.Input
        className={styles.field}
        aria-label={say('palette.label')}
        placeholder={say('palette.placeholder')}
        spellCheck={false}
      />
      <Autocomplete.Empty>
        <div className={styles.empty}>{say('palette.none')}</div>
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(group: ChoiceGroup) => (
          <Autocomplete.Group key={group.value} items={group.items}>
            <Autocomplete.GroupLabel className={styles.group}>
              {say(`palette.${group.value}`)}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(choice: Choice) => <PaletteItem key={choice.id} choice={choice} onPick={onPick} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

interface PaletteItemProps extends PaletteListProps {
  readonly choice: Choice;
}

function PaletteItem({ choice, onPick }: PaletteItemProps) {
  if (choice.kind === 'command') return <CommandItem choice={choice} onPick={onPick} />;
  return (
    <Autocomplete.Item className={styles.item} value={choice} onClick={() => onPick(choice)}>
      <span className={styles.name}>
        {choice.label}
        {choice.kind === 'map' && <span className={styles.remark}> · {choice.folder}</span>}
      </span>
    </Autocomplete.Item>
  );
}

function CommandItem({
  choice,
  onPick,
}: PaletteItemProps & { readonly choice: Choice & { kind: 'command' } }) {
  const { keys, isEnabled, lack, isChecked } = useCommand(choice.id);
  const remark = lack ?? choice.synonym;
  return (
    <Autocomplete.Item
      className={styles.item}
      value={choice}
      disabled={!isEnabled}
      onClick={() => onPick(choice)}
    >
      <span className={styles.name}>
        {choice.label}
        {isChecked && ' ✓'}
        {remark !== null && <span className={styles.remark}> · {remark}</span>}
      </span>
      {isEnabled && (
        <span className={styles.menu}>{say(`menu.${COMMAND_TABLE[choice.id].menu}`)}</span>
      )}
      {keys !== undefined && <Kbd keys={keys} />}
    </Autocomplete.Item>
  );
}

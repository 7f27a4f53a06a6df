import type { Argument, Relation } from '../../../shared/model/argument.ts';
import { flipRelation } from '../../../shared/model/edits/arguments.ts';
import { readMap } from '../../commands/selection.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { RangeField } from '../../ui/range-field.tsx';
import { Select } from '../../ui/select.tsx';
import { PanelForm } from './panel-form.tsx';
import { useArgumentEdit } from './use-argument-edit.ts';
import { useCommit } from './visits.ts';

/** What an argument does to its target, and how strongly. */
export function ArgumentProperties({ argument }: { readonly argument: Argument }) {
  const workspace = useWorkspace();
  const commit = useCommit();
  const edit = useArgumentEdit(argument.id);
  const turn = (relation: Relation) => {
    if (relation === argument.relation) return;
    commit(flipRelation(readMap(workspace), argument.id), 'command.statement.flipRelation');
  };
  return (
    <PanelForm>
      <Select<Relation>
        label={say('inspector.relation')}
        labelPlace="beside"
        value={argument.relation}
        options={[
          { value: 'supports', label: say('inspector.supportsWhat') },
          { value: 'attacks', label: say('inspector.attacksWhat') },
        ]}
        onChange={turn}
      />
      <RangeField
        label={say('inspector.weight')}
        labelPlace="beside"
        hint={say('inspector.weightHint')}
        value={argument.weight}
        onChange={(weight) => edit({ weight }, 'act.weight')}
      />
    </PanelForm>
  );
}

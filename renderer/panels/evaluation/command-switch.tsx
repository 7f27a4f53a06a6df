import type { CommandId } from '../../../shared/commands/command-table.ts';
import { useCommand } from '../../commands/use-command.ts';
import { Checkbox } from '../../ui/checkbox.tsx';

interface CommandSwitchProps {
  readonly id: CommandId;
  readonly hint?: string;
}

/** A toggle of the menus, as a switch. */
export function CommandSwitch({ id, hint }: CommandSwitchProps) {
  const { label, isChecked, run } = useCommand(id);
  return (
    <Checkbox
      label={label}
      {...(hint === undefined ? {} : { hint })}
      isChecked={isChecked}
      onChange={run}
    />
  );
}

import { useEffect, useState } from 'react';
import { VERSION_LIMITS_MEGABYTES } from '../../../shared/ipc/shell-payloads.ts';
import { attempt } from '../../state/attempt.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Select } from '../../ui/select.tsx';

type Limit = (typeof VERSION_LIMITS_MEGABYTES)[number];

/** How much all kept versions of all maps may take on the disk. */
export function LimitChoice() {
  const workspace = useWorkspace();
  const { bridge } = workspace;
  const [limit, setLimit] = useState<Limit | null>(null);
  useEffect(() => {
    void attempt(workspace, 'reading settings', async () => {
      setLimit((await bridge['settings:read']()).versionsMegabytes);
    });
  }, [workspace, bridge]);
  const choose = (text: string) => {
    const chosen = VERSION_LIMITS_MEGABYTES.find((each) => String(each) === text);
    if (chosen === undefined) return;
    setLimit(chosen);
    void attempt(workspace, 'writing settings', async () => {
      await bridge['settings:write']({ versionsMegabytes: chosen });
    });
  };
  return (
    <Select
      label={say('versions.keep')}
      value={limit === null ? null : String(limit)}
      options={VERSION_LIMITS_MEGABYTES.map((count) => ({
        value: String(count),
        label: say('versions.megabytes', { count }),
      }))}
      onChange={choose}
    />
  );
}

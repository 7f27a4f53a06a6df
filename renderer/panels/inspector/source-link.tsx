import { ExternalLink } from 'lucide-react';
import { attempt } from '../../state/attempt.ts';
import { notify } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';

/** Opens a source's address in the browser; the main process asks first. */
export function SourceLink({ address }: { readonly address: string }) {
  const workspace = useWorkspace();
  const open = () =>
    attempt(workspace, 'opening a link', async () => {
      const { kind } = await workspace.bridge['link:open']({ address });
      if (kind === 'refused')
        notify(workspace.session, 'refusal', say('link.refused', { address }));
    });
  return (
    <Button tone="quiet" icon={<ExternalLink size={14} aria-hidden />} onClick={() => void open()}>
      {say('link.button')}
    </Button>
  );
}

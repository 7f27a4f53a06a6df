import { Copy, Download } from 'lucide-react';
import { orderTable } from '../../../shared/reasoning/compare-lenses.ts';
import { rangesOf } from '../../../shared/reasoning/ranges.ts';
import { writeLensCsv, writeLensMarkdown } from '../../../shared/reasoning/write-lens-table.ts';
import { readMap } from '../../commands/selection.ts';
import { attempt } from '../../state/attempt.ts';
import { evaluateFully } from '../../state/evaluation.ts';
import { fillAtOnce, fillBeside } from '../../state/lens-tables.ts';
import { nameMap } from '../../state/name-map.ts';
import { notify } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { lensTableWords } from './lens-table-words.ts';

/** The table for other programs: copied as Markdown, or as a CSV file. */
export function TakeAway() {
  const workspace = useWorkspace();
  return (
    <>
      <Button
        icon={<Copy size={14} aria-hidden />}
        onClick={() => void attempt(workspace, 'copying lenses', () => copyTable(workspace))}
      >
        {say('valueLens.copy')}
      </Button>
      <Button
        icon={<Download size={14} aria-hidden />}
        onClick={() => void attempt(workspace, 'saving lenses', () => saveTable(workspace))}
      >
        {say('valueLens.export')}
      </Button>
    </>
  );
}

async function readTable(workspace: Workspace) {
  const map = readMap(workspace);
  const evaluation = await evaluateFully(workspace);
  const order = orderTable(map, rangesOf(map, evaluation.framework));
  const table = fillAtOnce(order, evaluation) ?? (await fillBeside(workspace, order, evaluation));
  return [table, lensTableWords(map)] as const;
}

async function copyTable(workspace: Workspace): Promise<void> {
  const text = writeLensMarkdown(...(await readTable(workspace)));
  await workspace.bridge['clipboard:write-text']({ text });
  notify(workspace.session, 'info', say('valueLens.copied'));
}

async function saveTable(workspace: Workspace): Promise<void> {
  const outcome = await workspace.bridge['table:save']({
    text: writeLensCsv(...(await readTable(workspace))),
    suggestedName: nameMap(readMap(workspace)),
  });
  if (outcome.kind === 'failed') notify(workspace.session, 'problem', outcome.message);
  if (outcome.kind === 'saved') {
    notify(workspace.session, 'info', say('notice.exported', { name: outcome.name }));
  }
}

import { Search } from 'lucide-react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { Source } from '../../../shared/model/source.ts';
import { searchFor, startSearch } from '../../state/searching.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';

/** How many statements rest on a source, where others do too; pressed, it has them all marked. */
export function SourceUses({ source: { id, title } }: { readonly source: Source }) {
  const workspace = useWorkspace();
  const count = useDocument(({ map }) => countCiting(map, id));
  if (count < 2 || title === '') return null;
  const findAll = () => {
    startSearch(workspace);
    searchFor(workspace, title);
  };
  return (
    <Button tone="quiet" icon={<Search size={14} aria-hidden />} onClick={findAll}>
      {say('source.uses', { count })}
    </Button>
  );
}

function countCiting({ statements }: ArgumentMap, id: SourceId): number {
  let count = 0;
  for (const { citations } of statements.values()) {
    if (citations.some(({ source }) => source === id)) count += 1;
  }
  return count;
}

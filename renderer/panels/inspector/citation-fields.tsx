import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { uncite, updateCitation } from '../../../shared/model/edits/citations.ts';
import { removeSource } from '../../../shared/model/edits/sources.ts';
import type { SourceId, StatementId } from '../../../shared/model/ids.ts';
import { isBlankSource, type Source } from '../../../shared/model/source.ts';
import type { Citation } from '../../../shared/model/statement.ts';
import { readMap } from '../../commands/selection.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './inspector.module.css';
import { useCommit } from './visits.ts';

export interface CitationProps {
  readonly statement: StatementId;
  /** The citation's place among those of the statement. */
  readonly index: number;
  readonly citation: Citation;
  readonly source: Source | undefined;
}

interface CitationFieldsProps extends CitationProps {
  /** Where in the source is what there is to write next. */
  readonly isNextToWrite: boolean;
}

/** Where in the source, and in which words. */
export function CitationFields(props: CitationFieldsProps) {
  const { statement, index, citation, source, isNextToWrite } = props;
  const locator = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNextToWrite) locator.current?.querySelector('input')?.focus();
  }, [isNextToWrite]);
  const workspace = useWorkspace();
  const commit = useCommit();
  const change = (patch: { readonly locator?: string; readonly quote?: string }) => {
    const edit = updateCitation(readMap(workspace), {
      statement,
      index,
      citation: dropEmpty({ ...citation, ...patch }),
    });
    commit(edit, 'act.citation');
  };
  const remove = () => {
    const map = readMap(workspace);
    const isEmpty = source !== undefined && isBlankSource(source) && isCitedOnce(map, source.id);
    const edit = isEmpty ? removeSource(map, source.id) : uncite(map, { statement, index });
    commit(edit, 'act.uncite');
  };
  return (
    <>
      <div ref={locator}>
        <TextField
          label={say('inspector.locator')}
          value={citation.locator ?? ''}
          onChange={(text) => change({ locator: text })}
        />
      </div>
      <TextArea
        label={say('inspector.quote')}
        value={citation.quote ?? ''}
        onChange={(quote) => change({ quote })}
      />
      <div>
        <Button
          tone="quiet"
          className={styles.remove}
          icon={<Trash2 size={14} aria-hidden />}
          onClick={remove}
        >
          {say('inspector.removeCitation')}
        </Button>
      </div>
    </>
  );
}

function dropEmpty({ source, locator = '', quote = '' }: Citation): Citation {
  return { source, ...(locator === '' ? {} : { locator }), ...(quote === '' ? {} : { quote }) };
}

function isCitedOnce(map: ArgumentMap, id: SourceId): boolean {
  const citations = [...map.statements.values()].flatMap((statement) => statement.citations);
  return citations.filter(({ source }) => source === id).length === 1;
}

import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { say } from '../../state/words.ts';
import { CitationFields, type CitationProps } from './citation-fields.tsx';
import styles from './inspector.module.css';
import { PanelForm } from './panel-form.tsx';
import { SourceFields } from './source-fields.tsx';
import { SourceLink } from './source-link.tsx';
import { SourceUses } from './source-uses.tsx';

interface CitationEntryProps extends CitationProps {
  /** It was just made, and is what there is to write next. */
  readonly isFresh: boolean;
  /** Told once that is seen to: a citation that comes back by Redo takes no focus. */
  readonly onShown: () => void;
}

/** One citation: a line that opens to everything known of it. One that was just made is open. */
export function CitationEntry({ isFresh, onShown, ...props }: CitationEntryProps) {
  const { citation, source } = props;
  const [isOpen, setOpen] = useState(isFresh || source?.title === '');
  const isNamed = source?.title !== '';
  useEffect(() => {
    if (isFresh) onShown();
  }, [isFresh, onShown]);
  const id = useId();
  return (
    <li className={styles.citation}>
      <button
        type="button"
        className={styles.citationHead}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight className={styles.chevron} size={14} aria-hidden />
        <span className={styles.citationTitle}>{source?.title || say('inspector.empty')}</span>
        {citation.locator !== undefined && !isOpen && (
          <span className={styles.locator}>{citation.locator}</span>
        )}
      </button>
      {isOpen && (
        <div id={id} className={styles.citationBody}>
          {source?.URL !== undefined && <SourceLink address={source.URL} />}
          {source !== undefined && <SourceUses source={source} />}
          <PanelForm>
            {source !== undefined && <SourceFields source={source} isNew={isFresh && !isNamed} />}
            <CitationFields {...props} isNextToWrite={isFresh && isNamed} />
          </PanelForm>
        </div>
      )}
    </li>
  );
}

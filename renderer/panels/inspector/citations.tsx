import { useCallback, useState } from 'react';
import type { Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import { Section } from '../../ui/section.tsx';
import { AddCitation } from './add-citation.tsx';
import { CitationEntry } from './citation-entry.tsx';
import styles from './inspector.module.css';
import { PanelForm } from './panel-form.tsx';

/** What a statement rests on. */
export function Citations({ statement }: { readonly statement: Statement }) {
  const sources = useDocument((state) => state.map.sources);
  const { citations } = statement;
  const [fresh, setFresh] = useState(-1);
  const forget = useCallback(() => setFresh(-1), []);
  const add = (
    <PanelForm>
      <AddCitation statement={statement} onCited={() => setFresh(citations.length)} />
    </PanelForm>
  );
  if (citations.length === 0) return add;
  return (
    <Section title={say('inspector.sources')}>
      <ul className={styles.citations}>
        {citations.map((citation, index) => (
          <CitationEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: a citation is known by its place.
            key={`${citation.source} ${index}`}
            statement={statement.id}
            index={index}
            citation={citation}
            isFresh={index === fresh}
            onShown={forget}
            source={sources.get(citation.source)}
          />
        ))}
      </ul>
      {add}
    </Section>
  );
}

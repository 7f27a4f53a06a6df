import { type CSSProperties, type ReactNode, useDeferredValue } from 'react';
import { findJoinedRelation } from '../../../shared/model/queries/joined-relation.ts';
import { huesOf, listPositions } from '../../../shared/model/queries/positions.ts';
import { memoizeByStructure } from '../../../shared/model/queries/structure.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import { Section } from '../../ui/section.tsx';
import { useGo } from './going.ts';
import styles from './legend.module.css';
import { AttackSample, CoPremiseSample, SupportSample, UndercutSample } from './legend-samples.tsx';

const joinedIn = memoizeByStructure((map) => findJoinedRelation(map.arguments.values()));

/** What lines and colours on the canvas mean. */
export function Legend() {
  const joined = useDocument(({ map }) => joinedIn(map));
  return (
    <>
      <Section title={say('legend.label')}>
        <ul className={styles.list}>
          <Entry sample={<SupportSample />} word={say('legend.support')} />
          <Entry sample={<AttackSample />} word={say('legend.attack')} />
          <Entry sample={<UndercutSample />} word={say('legend.undercut')} />
          <Entry
            sample={<CoPremiseSample relation={joined ?? 'supports'} />}
            word={say('legend.coPremises')}
          />
        </ul>
      </Section>
      <Positions />
    </>
  );
}

function Entry({ sample, word }: { readonly sample: ReactNode; readonly word: string }) {
  return (
    <li className={styles.entry}>
      {sample}
      <span>{word}</span>
    </li>
  );
}

function Positions() {
  // Deferred, as their order rests on all of the map.
  const map = useDeferredValue(useDocument((state) => state.map));
  const go = useGo();
  const positions = listPositions(map);
  const hues = huesOf(map);
  if (positions.length === 0) return null;
  return (
    <Section title={say('legend.positions')}>
      <ul className={styles.list}>
        {positions.map((id) => (
          <li key={id}>
            <button type="button" className={styles.position} onClick={() => go(id)}>
              <span
                className={styles.bar}
                style={{ '--bar': `var(--hue-${hues.get(id)})` } as CSSProperties}
              />
              <span className={styles.text}>{nameStatement(map, id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

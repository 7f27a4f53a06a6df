import { BellOff } from 'lucide-react';
import { useId } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Finding, RuleId } from '../../../shared/reasoning/review/finding.ts';
import { listShownStatements } from '../../../shared/reasoning/review/list-shown-statements.ts';
import { RULE_CERTAINTIES } from '../../../shared/reasoning/review/review-map.ts';
import { goTo } from '../../commands/go-to.ts';
import { joinWords } from '../../state/join-spoken.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { fixFinding, nameFix } from './fix-finding.ts';
import { setMuted } from './mute-rule.ts';
import styles from './review-panel.module.css';

interface FindingGroupProps {
  readonly map: ArgumentMap;
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
}

/** All that one rule found, why it matters, and what to do about it. */
export function FindingGroup({ map, rule, findings }: FindingGroupProps) {
  const workspace = useWorkspace();
  const isWritable = useDocument((state) => state.access === 'writable');
  const heading = useId();
  const name = say(`review.${rule}.name`);
  return (
    <section className={styles.group} aria-label={name}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.rule}>
          {name} <span className={styles.count}>{findings.length}</span>
        </h3>
        <IconButton
          label={say('review.mute')}
          disabled={!isWritable}
          aria-describedby={heading}
          icon={<BellOff size={14} aria-hidden />}
          onClick={() => setMuted(workspace, rule, true)}
        />
      </div>
      <p className={styles.why}>
        {say(`review.${rule}.why`)}
        {RULE_CERTAINTIES[rule] === 'suggestion' && (
          <em className={styles.doubt}>{say('review.suggestion')}</em>
        )}
      </p>
      <LongList
        items={findings}
        className={styles.list}
        nameMore={(left) => say('list.more', { count: left })}
      >
        {(finding) => (
          <FindingRow
            key={finding.places.map(({ id }) => id).join(' ')}
            map={map}
            finding={finding}
            isWritable={isWritable}
          />
        )}
      </LongList>
    </section>
  );
}

interface FindingRowProps {
  readonly map: ArgumentMap;
  readonly finding: Finding;
  readonly isWritable: boolean;
}

function FindingRow({ map, finding, isWritable }: FindingRowProps) {
  const workspace = useWorkspace();
  const id = useId();
  const fix = nameFix(finding.rule);
  const terms = describeTerms(finding);
  const [place] = finding.places;
  return (
    <li className={styles.finding}>
      <TextButton isRow id={id} onClick={() => goTo(workspace, place.id)}>
        {describePlaces(map, finding)}
        {terms !== null && <span className={styles.terms}>{terms}</span>}
      </TextButton>
      {fix !== null && (
        <Button
          tone="quiet"
          className={styles.fix}
          disabled={!isWritable}
          aria-describedby={id}
          onClick={() => fixFinding(workspace, finding)}
        >
          {fix}
        </Button>
      )}
    </li>
  );
}

/** The statements alone: what is wrong with them is the heading's to say. */
function describePlaces(map: ArgumentMap, finding: Finding): string {
  const texts = listShownStatements(map, finding).map((id) => nameStatement(map, id));
  return texts.join(' · ');
}

function describeTerms({ rule, terms }: Finding): string | null {
  if (terms.length === 0) return null;
  return say(`review.${rule}.finding`, { statement: '', terms: joinWords(terms) });
}

import { useDeferredValue, useMemo } from 'react';
import type { Finding, RuleId } from '../../../shared/reasoning/review/finding.ts';
import { RULE_IDS, reviewMap } from '../../../shared/reasoning/review/review-map.ts';
import { useCommand } from '../../commands/use-command.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { FindingGroup } from './finding-group.tsx';
import { setMuted } from './mute-rule.ts';
import styles from './review-panel.module.css';

/** What a careful reader would point out about the map, kept up to date while it is written. */
export function ReviewPanel() {
  // Deferred, so that on a large map a key is painted before the review is done anew.
  const map = useDeferredValue(useDocument((state) => state.map));
  const findings = useMemo(() => reviewMap(map), [map]);
  const groups = useMemo(() => groupByRule(findings), [findings]);
  const { keys, run } = useCommand('view.review');
  return (
    <SidePanel
      label={say('review.title')}
      tools={
        <span className={styles.count}>{say('review.count', { count: findings.length })}</span>
      }
      close={{ label: say('review.close'), keys, run }}
    >
      <div className={styles.scroller}>
        {groups.length === 0 && <p className={styles.none}>{say('review.none')}</p>}
        {groups.map(([rule, found]) => (
          <FindingGroup key={rule} map={map} rule={rule} findings={found} />
        ))}
        <MutedRules muted={map.details.mutedRules ?? []} />
      </div>
    </SidePanel>
  );
}

function groupByRule(
  findings: readonly Finding[],
): readonly (readonly [RuleId, readonly Finding[]])[] {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

function MutedRules({ muted }: { readonly muted: readonly string[] }) {
  const workspace = useWorkspace();
  const isWritable = useDocument((state) => state.access === 'writable');
  const rules = RULE_IDS.filter((rule) => muted.includes(rule));
  if (rules.length === 0) return null;
  return (
    <section className={styles.muted}>
      <h3 className={styles.rule}>{say('review.muted')}</h3>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule} className={styles.mutedRule}>
            <span>{say(`review.${rule}.name`)}</span>
            <Button
              tone="quiet"
              disabled={!isWritable}
              aria-label={`${say('review.unmute')}: ${say(`review.${rule}.name`)}`}
              onClick={() => setMuted(workspace, rule, false)}
            >
              {say('review.unmute')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useMemo } from 'react';
import type { Finding, RuleId } from '../../../shared/reasoning/review/finding.ts';
import { RULE_IDS } from '../../../shared/reasoning/review/review-map.ts';
import { enterCanvas } from '../../commands/enter-canvas.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useFocusAsOpened } from '../../state/use-focus-as-opened.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { FindingGroup } from './finding-group.tsx';
import { setMuted } from './mute-rule.ts';
import styles from './review-panel.module.css';
import { useReview } from './use-review.ts';

/** What a careful reader would point out about the map, kept up to date while it is written. */
export function ReviewPanel() {
  const workspace = useWorkspace();
  const panel = useFocusAsOpened('review', 'h2');
  const review = useReview();
  const muted = useDocument((state) => state.map.details.mutedRules);
  const groups = useMemo(() => groupByRule(review?.findings ?? []), [review]);
  const { keys, ariaKeys, run } = useCommand('view.review');
  return (
    <SidePanel
      data-panel="review"
      ref={panel}
      label={say('review.title')}
      tools={
        review && (
          <span className={styles.count}>
            {say('review.count', { count: review.findings.length })}
          </span>
        )
      }
      close={{ label: say('review.close'), keys, ariaKeys, run }}
      onLeave={() => enterCanvas(workspace)}
    >
      <div className={styles.scroller}>
        {groups.length === 0 && (
          <p className={styles.none}>{say(review === null ? 'review.underWay' : 'review.none')}</p>
        )}
        {review !== null &&
          groups.map(([rule, found]) => (
            <FindingGroup key={rule} map={review.map} rule={rule} findings={found} />
          ))}
        <MutedRules muted={muted ?? []} />
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
              aria-label={say('spoken.named', {
                name: say('review.unmute'),
                text: say(`review.${rule}.name`),
              })}
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

import type { Argument } from '../../../shared/model/argument.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { say } from '../../state/words.ts';
import { Section } from '../../ui/section.tsx';
import styles from './inspector.module.css';
import { LinkButton } from './link-button.tsx';
import { nameStep, premiseEnds, targetEnd } from './links.ts';
import { RelationIcon } from './relation-icon.tsx';

interface ArgumentEndsProps {
  readonly map: ArgumentMap;
  readonly argument: Argument;
}

/** The premises of an argument, what it does, and to what: read from top to bottom. */
export function ArgumentEnds({ map, argument }: ArgumentEndsProps) {
  const premises = premiseEnds(map, argument);
  return (
    <>
      <Section title={say('inspector.premises', { count: premises.length })}>
        <div className={styles.ends} data-joined={premises.length > 1}>
          {premises.map((end) => (
            <LinkButton key={end.id} end={end} />
          ))}
        </div>
      </Section>
      <Section title={say(`inspector.${nameStep(argument)}What`)}>
        <div className={styles.ends}>
          <LinkButton end={targetEnd(map, argument)} icon={<RelationIcon argument={argument} />} />
        </div>
      </Section>
    </>
  );
}

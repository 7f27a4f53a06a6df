import type { Statement } from '../../../shared/model/statement.ts';
import type { Supposition } from '../../../shared/reasoning/suppose.ts';
import { setSupposition } from '../../state/evaluation.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { Section } from '../../ui/section.tsx';
import { tip } from '../../ui/tip.ts';
import styles from './evaluation-panel.module.css';
import { useAskedPart } from './use-asked-part.ts';

const CHOICES = [
  [null, 'asItIs'],
  ['accepted', 'accepted'],
  ['rejected', 'rejected'],
  ['left-out', 'leftOut'],
] as const;

/** What may be supposed of the selected statement, to see what would change. */
export function SuppositionFields({ statement }: { readonly statement: Statement | null }) {
  return (
    <Section title={say('evaluation.whatIf')} hint={say('evaluation.whatIfHint')}>
      {statement === null ? (
        <p className={styles.hint}>{say('evaluation.pick')}</p>
      ) : (
        <Choices statement={statement} />
      )}
    </Section>
  );
}

function Choices({ statement }: { readonly statement: Statement }) {
  const { session } = useWorkspace();
  const supposed = useSession((state) => state.suppositions.get(statement.id)) ?? null;
  const part = useAskedPart('whatIf');
  const choose = (supposition: Supposition | null) =>
    setSupposition(session, statement.id, supposition);
  return (
    <>
      <fieldset
        ref={part}
        tabIndex={-1}
        className={styles.choices}
        aria-description={say('evaluation.whatIfHint')}
      >
        <legend className={styles.legend}>{statement.text || say('inspector.empty')}</legend>
        {CHOICES.map(([kind, word]) => (
          <Button
            key={word}
            aria-description={say(`evaluation.${word}Hint`)}
            {...tip({ text: say(`evaluation.${word}Hint`) })}
            aria-pressed={(supposed?.kind ?? null) === kind}
            className={styles.choice}
            onClick={() => choose(kind === null ? null : { kind })}
          >
            {say(`evaluation.${word}`)}
          </Button>
        ))}
      </fieldset>
      <RangeField
        label={say('evaluation.credence')}
        labelPlace="beside"
        hint={say('evaluation.credenceHint')}
        value={supposed?.kind === 'credence' ? supposed.credence : statement.credence}
        onChange={(credence) => choose({ kind: 'credence', credence })}
      />
    </>
  );
}

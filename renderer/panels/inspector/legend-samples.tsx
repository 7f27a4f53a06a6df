import type { ReactNode } from 'react';
import type { Relation } from '../../../shared/model/argument.ts';
import styles from './legend.module.css';

/** How the lines of the canvas look, in small: each an image of 48 by 24 with words beside it. */
function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.sample} width="48" height="24" viewBox="0 0 48 24" aria-hidden>
      {children}
    </svg>
  );
}

export function SupportSample() {
  return (
    <Sample>
      <g className={styles.support}>
        <path d="M3 12H42" />
        <path d="M36.5 7l6 5-6 5" />
      </g>
    </Sample>
  );
}

export function AttackSample() {
  return (
    <Sample>
      <g className={styles.attack}>
        <path d="M3 12H42" />
        <path d="M43 5.5v13" strokeWidth="3" />
      </g>
    </Sample>
  );
}

export function UndercutSample() {
  return (
    <Sample>
      <g className={styles.support}>
        <path d="M3 6H42" />
        <path d="M37.5 2l5 4-5 4" />
      </g>
      <g className={styles.attack}>
        <path d="M22 22v-9" />
        <path d="M17 11h10" strokeWidth="3" />
      </g>
    </Sample>
  );
}

/** As reasons or as attacks that count only together. */
export function CoPremiseSample({ relation }: { readonly relation: Relation }) {
  return (
    <Sample>
      <rect className={styles.card} x="2.5" y="3" width="10" height="7" rx="1.5" />
      <rect className={styles.card} x="2.5" y="14" width="10" height="7" rx="1.5" />
      <g className={relation === 'supports' ? styles.support : styles.attack}>
        <path d="M14 6.5h6v11h-6M20 12h22" />
        {relation === 'supports' ? (
          <path d="M37 7.5l5.5 4.5-5.5 4.5" />
        ) : (
          <path d="M43 5.5v13" strokeWidth="3" />
        )}
      </g>
    </Sample>
  );
}

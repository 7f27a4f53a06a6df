import { type Argument, isUndercut } from '../../../shared/model/argument.ts';
import { ArrowIcon } from '../../ui/icons/arrow-icon.tsx';
import { BarredIcon } from '../../ui/icons/barred-icon.tsx';
import { CutIcon } from '../../ui/icons/cut-icon.tsx';
import styles from './relation-icon.module.css';

/** What an argument does, as its line on the canvas shows it. */
export function RelationIcon({ argument }: { readonly argument: Argument }) {
  if (isUndercut(argument)) return <CutIcon size={14} className={styles.attacks} />;
  const Icon = argument.relation === 'supports' ? ArrowIcon : BarredIcon;
  return <Icon size={14} className={styles[argument.relation]} />;
}

import type { Role } from '../model/queries/roles.ts';
import type { Side } from '../model/queries/sides.ts';
import type { CardOutcome } from './card-look.ts';

/** The words that are drawn on a map beside its own; empty for none. */
export interface DrawingWords {
  readonly role: Readonly<Record<Role, string>>;
  readonly status: Readonly<Record<CardOutcome['status'], string>>;
  readonly side: Readonly<Record<Side, string>>;
  /** In `list`, two parts of a list as this language sets them apart: `{{first}}` and `{{second}}` stand for them. */
  readonly comparison: { readonly list: string };
}

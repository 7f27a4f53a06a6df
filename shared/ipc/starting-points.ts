import type { CommandId } from '../commands/command-table.ts';
import type { StartingPoint } from './document-payloads.ts';

/** What each command for a new map starts from; the ids are those of `shared/samples`. */
export const STARTING_POINTS = {
  'file.new': { kind: 'empty' },
  'file.newFromSample': { kind: 'sample', id: 'strike-capability' },
  'file.newPolicyMotion': { kind: 'template', id: 'policy-motion' },
  'file.newForAndAgainst': { kind: 'template', id: 'for-and-against' },
} as const satisfies Partial<Record<CommandId, StartingPoint>>;

/** The map the app opens on when it is given none. */
export const FIRST_MAP: StartingPoint = STARTING_POINTS['file.newFromSample'];

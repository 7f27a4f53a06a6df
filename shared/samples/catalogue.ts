import forAndAgainst from './for-and-against.argmap?raw';
import policyMotion from './policy-motion.argmap?raw';
import strikeCapability from './strike-capability.argmap?raw';

/** A finished map to read and learn from, or an outline to write over. */
export type SampleKind = 'sample' | 'template';

/** A map that ships with the app. */
export interface Sample {
  /** Lowercase words with hyphens, unique in the catalogue: what a user types to name it. */
  readonly id: string;
  /** The map's own title. */
  readonly title: string;
  readonly kind: SampleKind;
  /** The `.argmap` file's text: canonical, without problems, every card placed. */
  readonly text: string;
}

/** Every map that ships with the app, in the order menus show them. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'strike-capability',
    title: 'Japan’s strike capability',
    kind: 'sample',
    text: strikeCapability,
  },
  { id: 'policy-motion', title: 'Policy motion', kind: 'template', text: policyMotion },
  { id: 'for-and-against', title: 'For and against', kind: 'template', text: forAndAgainst },
];

/** The sample of that id, spelled exactly; undefined when there is none. */
export function findSample(id: string): Sample | undefined {
  return SAMPLES.find((sample) => sample.id === id);
}

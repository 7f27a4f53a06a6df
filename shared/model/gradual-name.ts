/** How strengths are computed from credences and weights, by the names that files use. */
export type GradualName = 'df-quad' | 'quadratic-energy';

/** Every way, the default first. */
export const GRADUAL_NAMES: readonly GradualName[] = ['df-quad', 'quadratic-energy'];

/** How strengths are computed unless the map's author chose otherwise: DF-QuAD, which is easy to follow. */
export const DEFAULT_GRADUAL: GradualName = 'df-quad';

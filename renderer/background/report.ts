/** Told by work how much of it is done, from 0 to 1, and what is known of its answer so far, if anything is. */
export type Report<Output = never> = (part: number, soFar?: Output) => void;

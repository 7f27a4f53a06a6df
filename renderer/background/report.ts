/** Told by work how much of it is done, from 0 to 1. */
export type Report = (part: number) => void;

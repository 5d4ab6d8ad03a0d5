import type { Invariant } from './data.ts'

/** Every document that functions write fits its schema. What does not is in no other invariant. */
export const shapes: Invariant = ({ unfit }) => unfit.map((at) => ({ at, what: 'does not fit its schema' }))

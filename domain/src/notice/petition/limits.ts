/** Letters of a petition, and of its answer. */
export const PETITION_MAX = 5_000

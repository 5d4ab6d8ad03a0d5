/** What a question and its answer are called on the trail of the review, which stays where it is. */
export const QUESTION_EVENTS = { question: 'asked', answer: 'answered' } as const

/** Longest question, and longest answer. */
export const QUESTION_MAX = 1_000
export const ANSWER_MAX = 3_000
/** Questions about one subject: a sheet has room for so many marks of them, and who needs more takes the telephone. */
export const QUESTIONS_MAX = 3

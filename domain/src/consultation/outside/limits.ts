/** Bodies outside that may be asked about one subject: a sheet has room for so many answers in short. */
export const OUTSIDE_MAX = 3
/** Longest name of a body, number of its dispatch, and what it says of one subject, in letters. */
export const BODY_NAME_MAX = 120
export const DISPATCH_MAX = 60
export const REPLY_MAX = 3_000
/** Lines of "Kính gửi" on its letter. */
export const ADDRESSEES_MAX = 5

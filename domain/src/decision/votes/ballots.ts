/** How members vote in a meeting: by hands, or on sheets that are counted once for all names. */
export const MEETING_BALLOTS = ['showOfHands', 'paper'] as const
export type MeetingBallot = (typeof MEETING_BALLOTS)[number]

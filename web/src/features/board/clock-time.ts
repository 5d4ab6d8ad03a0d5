const OFFSET_MS = 7 * 3_600_000

/** "09:05:12", local time of Viet Nam whatever the machine's zone. */
export const clockTime = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(11, 19)

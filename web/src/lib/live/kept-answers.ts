interface Written {
  at: number
  answers: Record<string, unknown>
}

const WEEK_MS = 7 * 86_400_000

/** Instants are written as such: JSON has none, and gives a replacer what is no instant any more. */
function instants(this: unknown, key: string, value: unknown): unknown {
  const raw = (this as Record<string, unknown>)[key]
  return raw instanceof Date ? { $instant: raw.getTime() } : value
}

const revived = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$instant' in value ? new Date(Number(value.$instant)) : value

export const writeKept = (answers: ReadonlyMap<string, unknown>, now: number): string =>
  JSON.stringify({ at: now, answers: Object.fromEntries(answers) } satisfies Written, instants)

/** What was written; nothing where that is a week old, damaged, or of a clock that runs ahead. `now` in milliseconds. */
export const readKept = (text: string | null, now: number): Map<string, unknown> => {
  try {
    const { at, answers } = JSON.parse(text ?? 'null', revived) as Written
    return new Map(now >= at && now - at < WEEK_MS ? Object.entries(answers) : [])
  } catch {
    return new Map()
  }
}

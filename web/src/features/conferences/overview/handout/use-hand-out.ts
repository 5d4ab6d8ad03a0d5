import type { InputOf } from '@kiemdiem/domain/commands'
import { useState } from 'react'
import { command, newKey } from '../../../../lib/commands.ts'
import { refusedAt, sentenceFor } from '../../../../lib/errors-vi.ts'
import { handoutWords } from './vi.ts'

interface Refusal {
  sentence: string
  /** What stands in the way, by attendee. */
  at: Readonly<Record<string, string>>
}

const KNOWN: Record<string, string> = handoutWords.problems

const refusalOf = (error: unknown): Refusal => ({
  sentence: sentenceFor(error),
  at: Object.fromEntries(
    Object.entries(refusedAt(error)).map(([id, reason]) => [id, KNOWN[reason] ?? handoutWords.problems.other]),
  ),
})

/** Sends what was chosen, once however often pressed; a changed choice is a new intention with a key of its own. */
export const useHandOut = (conferenceId: string) => {
  const [key, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const changed = (id: string) => {
    setKey(newKey())
    setRefusal((before) => before && { ...before, at: { ...before.at, [id]: '' } })
  }
  /** True when it is done. */
  const handOut = async (attendees: InputOf<'handOutPapers'>['attendees']): Promise<boolean> => {
    setBusy(true)
    setRefusal(null)
    try {
      await command('handOutPapers', { conferenceId, attendees, key })
      return true
    } catch (error) {
      setRefusal(refusalOf(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { handOut, busy, refusal, changed }
}

import type { AnswerOf } from '@kiemdiem/domain/commands'
import { useCallback, useEffect, useState } from 'react'
import { command, newKey } from '../../../lib/commands.ts'
import { sentenceFor } from '../../../lib/errors-vi.ts'

export type LastImport = NonNullable<AnswerOf<'undoImport'>['last']>

/** The last import that stands, and taking it back: part by part, each under its own key. */
export const useLastImport = () => {
  const [last, setLast] = useState<LastImport | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const look = useCallback(async () => {
    try {
      setLast((await command('undoImport', { import: null, preview: true, key: newKey() })).last)
    } catch (error) {
      setProblem(sentenceFor(error))
    }
  }, [])
  useEffect(() => {
    void look()
  }, [look])

  const undo = async (): Promise<boolean> => {
    if (!last) return false
    setBusy(true)
    setProblem(null)
    let undone = true
    try {
      for (let left = 1; left > 0; )
        left = (await command('undoImport', { import: last.id, preview: false, key: newKey() })).left
    } catch (error) {
      undone = false
      setProblem(sentenceFor(error))
    }
    setBusy(false)
    await look()
    return undone
  }
  return { last, busy, problem, look, undo }
}

import type { AnswerOf } from '@kiemdiem/domain/commands'
import type { Table } from '@kiemdiem/domain/registry/import/table/find-table'
import { useState } from 'react'
import { command, newKey } from '../../../lib/commands.ts'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import { answered, type FileRows, rowsOf } from './tables.ts'

type Answer = AnswerOf<'importRegistry'>

/** A file that has been laid beside the registry. */
export interface Previewed {
  file: FileRows
  answer: Answer
}
export interface Stored {
  people: number
  units: number
  changed: number
}

const countIn = ({ units, people }: Answer, outcome: string) => ({
  units: units.filter((row) => row.outcome === outcome).length,
  people: people.filter((row) => row.outcome === outcome).length,
})

/** What storing would do, for the button and afterwards. */
export const storedBy = (answer: Answer): Stored => {
  const [made, changed] = [countIn(answer, 'new'), countIn(answer, 'changed')]
  return { ...made, changed: changed.units + changed.people }
}

/**
 * Previews and stores. A part is stored under a key of its own, so that a repeat after a lost answer stores nothing twice; an
 * import that stopped is gone on with by the same file. `unfinished`: the import that stopped earlier.
 */
export const useImport = (unfinished: string | null) => {
  const [previewed, setPreviewed] = useState<Previewed | null>(null)
  const [busy, setBusy] = useState<'preview' | { done: number; parts: number } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [stored, setStored] = useState<Stored | null>(null)
  const [begun, setBegun] = useState<{ import: string | null; done: number; keys: string[] }>(nothingBegun)

  const guarded = async (work: () => Promise<void>) => {
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setProblem(sentenceFor(error))
    }
    setBusy(null)
  }
  const ask = async (file: FileRows): Promise<void> => {
    setBusy('preview')
    const { units, people } = file
    const asked = { units, people, part: 0, continues: null, seen: '', preview: true, key: newKey() }
    setPreviewed({ file, answer: await command('importRegistry', asked) })
    setBegun(nothingBegun())
  }
  const preview = (tables: readonly Table[]) => guarded(() => ask(answered(rowsOf(tables), new Map())))
  const again = (answers: ReadonlyMap<string, string>) =>
    guarded(async () => {
      if (previewed) await ask(answered(previewed.file, answers))
    })

  const store = () =>
    guarded(async () => {
      if (!previewed) return
      const { file, answer } = previewed
      const { units, people } = file
      let at = begun
      for (let part = at.done; part < answer.parts; part += 1) {
        const keys = at.keys[part] === undefined ? [...at.keys, newKey()] : at.keys
        at = { ...at, keys }
        setBegun(at)
        setBusy({ done: part, parts: answer.parts })
        const continues = at.import ?? unfinished
        const seen = answer.fingerprints[part] ?? ''
        const asked = { units, people, part, continues, seen, preview: false, key: keys[part] ?? newKey() }
        at = { ...at, import: (await command('importRegistry', asked)).import, done: part + 1 }
        setBegun(at)
      }
      setStored(storedBy(answer))
    })
  const clear = () => {
    setPreviewed(null)
    setStored(null)
    setProblem(null)
    setBegun(nothingBegun())
  }
  return { previewed, busy, problem, stored, done: begun.done, preview, again, store, clear }
}

const nothingBegun = () => ({ import: null, done: 0, keys: [] })

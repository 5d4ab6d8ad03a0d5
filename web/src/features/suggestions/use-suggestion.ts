import type { Paper } from '@kiemdiem/domain/model/paper'
import { useState } from 'react'
import { command, newKey } from '../../lib/commands.ts'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { clearLocal, type DraftKey, readLocal, saveLocal } from '../../lib/kept/local-drafts.ts'
import { FIELDS, type FieldName, type IssueWords, NOTHING, tidied } from './words.ts'

/** Where the words of one field are kept in this browser until the server has them. */
const copyOf = (uid: string, paper: Paper, name: FieldName): DraftKey => ({
  uid,
  paper: paper.id,
  revision: paper.revision,
  section: `suggestion.${name}`,
})

/** One issue being written and sent; the same words are one issue however often they are sent. */
export const useSuggestion = (uid: string, paper: Paper) => {
  const [words, setWords] = useState<IssueWords>(() => {
    const left = FIELDS.map((name) => [name, readLocal(copyOf(uid, paper, name))?.text ?? ''] as const)
    return { ...NOTHING, ...Object.fromEntries(left) }
  })
  // A changed text is another intention, and must not be taken for a repeat of the one before.
  const [key, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [sent, setSent] = useState<number | null>(null)
  const [unkept, setUnkept] = useState(false)

  const write = (name: FieldName, text: string) => {
    setWords({ ...words, [name]: text })
    setKey(newKey())
    setSent(null)
    if (text === '') clearLocal(copyOf(uid, paper, name))
    else setUnkept(!saveLocal(copyOf(uid, paper, name), { text, rev: 0, at: new Date().toISOString() }))
  }
  /** True once the server has it. */
  const send = async (): Promise<boolean> => {
    setBusy(true)
    setProblem(null)
    try {
      const { number } = await command('suggestIssue', { paperId: paper.id, ...tidied(words), key })
      for (const name of FIELDS) clearLocal(copyOf(uid, paper, name))
      setWords(NOTHING)
      setKey(newKey())
      setSent(number)
      return true
    } catch (error) {
      setProblem(sentenceFor(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { words, write, send, busy, problem, sent, unkept }
}

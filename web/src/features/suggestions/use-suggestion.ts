import type { Paper } from '@kiemdiem/domain/model/paper'
import { SUGGESTION_REFUSALS } from '@kiemdiem/domain/papers/suggest/refusals'
import { useState } from 'react'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { isLike } from '../../lib/kept/is-like.ts'
import { isRecord } from '../../lib/kept/store/local-drafts.ts'
import { useKept } from '../../lib/kept/use-kept.ts'
import { useCall } from '../../lib/use-call.ts'
import { FIELDS, type FieldName, type IssueWords, NOTHING, tidied } from './words.ts'

learnSentences(SUGGESTION_REFUSALS)

const wordsIn = (stored: unknown): IssueWords | null =>
  isRecord(stored) && FIELDS.every((name) => typeof stored[name] === 'string') && isLike(stored, NOTHING)
    ? { ...NOTHING, ...stored }
    : null

/** One issue being written and sent; the same words are one issue however often they are sent. */
export const useSuggestion = (uid: string, paper: Paper) => {
  const kept = useKept({ uid, paper: paper.id, revision: paper.revision, section: 'suggestion' }, wordsIn)
  const words = kept.unsent?.value ?? NOTHING
  const { busy, problem, run } = useCall(JSON.stringify(words))
  const [sent, setSent] = useState<number | null>(null)

  const write = (name: FieldName, text: string) => {
    const next = { ...words, [name]: text }
    setSent(null)
    if (FIELDS.every((each) => next[each] === '')) kept.clear()
    else kept.keep(next)
  }
  /** True once the server has it. */
  const send = (): Promise<boolean> =>
    run(async (key) => {
      const { number } = await command('suggestIssue', { paperId: paper.id, ...tidied(words), key })
      kept.clear()
      setSent(number)
    })
  return { words, write, send, busy, problem, sent, unkept: !kept.safe }
}

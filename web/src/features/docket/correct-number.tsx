import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import { useState } from 'react'
import { ReasonAct } from '../../components/act/reason-act.tsx'
import { refusedAt } from '../../lib/errors-vi.ts'
import { NumberFields } from './number-fields.tsx'
import { takenBy } from './taken-by.ts'
import { useNumber } from './use-number.ts'
import { docketWords as words } from './vi.ts'

/** A number that was entered wrongly: what it is to be, and why. */
export const CorrectNumber = ({ entry, book }: { entry: DocketEntry; book: readonly DocketEntry[] }) => {
  const form = useNumber(entry, book)
  const [refused, setRefused] = useState<{ of: string; taken: string | null } | null>(null)
  const is = `${form.number} ${form.code} ${form.on}`
  const correct = async (reason: string, key: string) => {
    try {
      await form.send(reason, key)
    } catch (error) {
      setRefused({ of: is, taken: takenBy(refusedAt(error), book) })
      throw error
    }
  }
  const taken = refused?.of === is ? refused.taken : null
  return (
    <ReasonAct
      words={words.correction}
      of={words.of(entry)}
      act={correct}
      besides={{ is, fields: <NumberFields form={form} asked taken={taken} /> }}
    />
  )
}

import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import { type FormEvent, useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { toast } from '../../components/message/toast.tsx'
import { useCall } from '../../lib/use-call.ts'
import { NumberFields } from './number-fields.tsx'
import { takenBy } from './taken-by.ts'
import { useNumber } from './use-number.ts'
import { docketWords as words } from './vi.ts'

/** The form in the row of a paper that waits for its number: Enter in any of its fields enters it. */
export const EnterRow = ({ entry, book }: { entry: DocketEntry; book: readonly DocketEntry[] }) => {
  const form = useNumber(entry, book)
  const [asked, setAsked] = useState(false)
  const { busy, problem, at, run } = useCall(`${form.number} ${form.code} ${form.on}`)
  const taken = problem ? takenBy(at, book) : null
  const enter = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (busy || form.wrong.number || form.wrong.on) return
    const line = words.given({ ...entry, given: { number: Number(form.number), code: form.code, on: form.on } })
    if (await run((key) => form.send('', key))) toast(words.entered(line))
  }
  return (
    <form noValidate onSubmit={(event) => void enter(event)} className="grid gap-2 xl:min-w-[36rem]">
      <NumberFields form={form} asked={asked} taken={taken}>
        <Button type="submit" size="small" variant="primary" busy={busy ? words.entering : null}>
          {words.enter}
          <span className="sr-only"> {words.of(entry)}</span>
        </Button>
      </NumberFields>
      {problem && !taken && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </form>
  )
}

import { NOTICE_REFUSALS } from '@kiemdiem/domain/notice/refusals'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { INPUT_LOOK } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useMe } from '../../../lib/use-access.ts'
import { useCall } from '../../../lib/use-call.ts'
import { resultWords as words } from '../vi.ts'
import { Received } from './received.tsx'

learnSentences(NOTICE_REFUSALS)

const WAYS = ['paper', 'refused'] as const

/** What a head records who has handed the printed notice to one of his people: received, or not signed for. */
export const OnPaper = ({ paperId, reviewId }: { paperId: string; reviewId: string }) => {
  const { uid } = useMe()
  const paper = dataOf(useDoc(documents.paper(paperId)))
  const [entry, setEntry] = useState<{ how: (typeof WAYS)[number]; on: string }>({ how: 'paper', on: '' })
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const call = useCall(JSON.stringify(entry))
  const told = paper?.notices?.[reviewId]
  if (!paper || !told) return null
  if (told.received) return <Received received={told.received} />
  if (!paper.returners.includes(uid)) return null
  const record = async () => {
    setAsked(true)
    if (entry.on === '') return
    const done = await call.run((key) => command('acknowledgeNotice', { paperId, reviewId, ...entry, key }))
    if (done) setOpen(false)
  }
  return (
    <>
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {words.onPaper}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.onPaper}
        consequence={words.onPaperConsequence}
        action={{ label: words.onPaper, onClick: () => void record(), busy: call.busy ? words.acknowledging : null }}
      >
        <div className="grid gap-3">
          <Field label={words.way}>
            {(control) => (
              <select
                {...control}
                value={entry.how}
                onChange={({ target }) => {
                  const how = WAYS.find((each) => each === target.value)
                  if (how) setEntry({ ...entry, how })
                }}
                className={`target ${INPUT_LOOK}`}
              >
                {WAYS.map((each) => (
                  <option key={each} value={each}>
                    {words.how[each]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.on} error={asked && entry.on === '' ? words.onMissing : null}>
            {(control) => <DateInput {...control} value={entry.on} onChange={(on) => setEntry({ ...entry, on })} />}
          </Field>
          {call.problem && (
            <Notice kind="block" live>
              {call.problem}
            </Notice>
          )}
        </div>
      </Dialog>
    </>
  )
}

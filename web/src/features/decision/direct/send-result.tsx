import { outcomeWords } from '@kiemdiem/domain/decision/outcome'
import type { EnterResultInput } from '@kiemdiem/domain/decision/result/input'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Check } from '../../../components/form/choice/check.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import type { Call } from '../../../lib/use-call.ts'
import { sendWords as words } from './vi.ts'

type Input = Omit<EnterResultInput, 'accepted' | 'preview' | 'key'>
type Answer = Awaited<ReturnType<typeof command<'enterResult'>>>

interface Props {
  input: Input
  /** By review. */
  nameOf: (reviewId: string) => string
  call: Call
  onRecorded: (reviewIds: readonly string[]) => void
}

const Shown = ({ input, asked, nameOf }: Pick<Props, 'input' | 'nameOf'> & { asked: Answer }) => (
  <>
    <ul className="grid max-h-[30dvh] gap-1 overflow-y-auto">
      {input.items.map((item) => (
        <li key={item.reviewId}>
          {nameOf(item.reviewId)}: {outcomeWords(item)}
        </li>
      ))}
    </ul>
    {asked.warnings.length > 0 && (
      <>
        <p className="font-semibold">{words.warned(asked.warnings.length)}</p>
        <ul className="grid max-h-[25dvh] gap-1 overflow-y-auto">
          {asked.warnings.map(({ reviewId, rule, text }) => (
            <li key={`${reviewId} ${rule} ${text}`}>
              {nameOf(reviewId)}: {text}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
)

/** Shows what would be recorded, as the server sees it, then records it: one act. */
export const SendResult = ({ input, nameOf, call, onRecorded }: Props) => {
  const [asked, setAsked] = useState<{ answer: Answer; input: Input } | null>(null)
  const [accepts, setAccepts] = useState(false)
  const [lacking, setLacking] = useState(false)
  const [done, setDone] = useState<Answer | null>(null)
  const rules = [...new Set(asked?.answer.warnings.map(({ rule }) => rule) ?? [])]
  const check = async () => {
    setDone(null)
    setLacking(input.items.length === 0)
    if (input.items.length === 0) return
    setAccepts(false)
    await call.run(async (key) => {
      setAsked({ answer: await command('enterResult', { ...input, accepted: [], preview: true, key }), input })
    })
  }
  const record = async () => {
    if (!asked || (rules.length > 0 && !accepts)) return
    const recorded = await call.run((key) =>
      command('enterResult', { ...asked.input, accepted: rules, preview: false, key }),
    )
    setAsked(null)
    if (!recorded) return
    setDone(asked.answer)
    onRecorded(asked.input.items.map(({ reviewId }) => reviewId))
  }
  const problem = lacking ? words.nothing : call.problem
  return (
    <div className="grid justify-items-start gap-3">
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
      {done && (
        <Notice kind="info" live>
          {words.done(done.final, done.waiting)}
        </Notice>
      )}
      <Button variant="primary" onClick={() => void check()} busy={call.busy && !asked ? words.checking : null}>
        {words.check}
      </Button>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={words.act}
        consequence={asked ? words.consequence(asked.answer.final, asked.answer.waiting) : ''}
        action={{ label: words.act, onClick: () => void record(), busy: call.busy ? words.acting : null }}
      >
        <div className="grid gap-2 text-sm">
          {asked && <Shown input={asked.input} asked={asked.answer} nameOf={nameOf} />}
          {rules.length > 0 && (
            <>
              <Check label={words.accept} checked={accepts} onChange={setAccepts} />
              {!accepts && <p className="text-soft">{words.acceptFirst}</p>}
            </>
          )}
        </div>
      </Dialog>
    </div>
  )
}

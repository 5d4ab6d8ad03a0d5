import { outcomeWords } from '@kiemdiem/domain/decision/outcome'
import type { EnterResultInput } from '@kiemdiem/domain/decision/result/input'
import { useState } from 'react'
import { command } from '../../../lib/commands.ts'
import type { Call } from '../../../lib/use-call.ts'
import { PreviewFirst } from '../act/preview-first.tsx'
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
    <PreviewFirst
      words={words}
      problem={problem}
      done={done && words.done(done.final, done.waiting)}
      busy={call.busy}
      consequence={asked && words.consequence(asked.answer.final, asked.answer.waiting)}
      accepts={rules.length > 0 ? accepts : null}
      onAccept={setAccepts}
      onCheck={() => void check()}
      onAct={() => void record()}
      onClose={() => setAsked(null)}
    >
      {asked && <Shown input={asked.input} asked={asked.answer} nameOf={nameOf} />}
    </PreviewFirst>
  )
}

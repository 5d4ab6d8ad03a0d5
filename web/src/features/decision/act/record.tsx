import { findingsOn } from '@kiemdiem/domain/appraisal/facts/held-back'
import type { TableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import { outcomeWords } from '@kiemdiem/domain/decision/outcome'
import type { RecordDecisionInput } from '@kiemdiem/domain/decision/record/input'
import { isEmpty } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { command } from '../../../lib/commands.ts'
import type { Call } from '../../../lib/use-call.ts'
import type { EnteredLine } from '../state/table-state.ts'
import { recordWords as words } from '../vi.ts'
import { PreviewFirst } from './preview-first.tsx'

interface Props {
  input: Omit<RecordDecisionInput, 'accepted' | 'preview' | 'key'>
  lines: readonly EnteredLine[]
  table: TableFindings
  /** Of what is asked beforehand, and of the act. */
  call: Call
  onRecorded: () => void
}

/** Warnings on what is decided that carry no reason, each once. */
const warningsOn = (lines: readonly EnteredLine[], table: TableFindings) => {
  const open = lines.flatMap(({ line, item }) =>
    item && isEmpty(item.reason)
      ? findingsOn(table, line)
          .filter(({ severity }) => severity === 'warn')
          .map(({ rule, text }) => ({ rule, text, name: line.row.name }))
      : [],
  )
  return [...new Map(open.map((each) => [`${each.name} ${each.rule} ${each.text}`, each])).values()]
}

/** Shows what would be recorded, as the server sees it, then records it: one act. */
export const Record = ({ input, lines, table, call, onRecorded }: Props) => {
  const [asked, setAsked] = useState<{ final: number; waiting: number } | null>(null)
  const [accepts, setAccepts] = useState(false)
  const [done, setDone] = useState<{ final: number; waiting: number } | null>(null)
  const [lacking, setLacking] = useState(false)
  const single = lines.filter(({ item }) => item?.way === 'single')
  const onList = lines.filter(({ item }) => item?.way === 'list').length
  const warned = warningsOn(lines, table)
  const rules = [...new Set(warned.map(({ rule }) => rule))]
  const check = async () => {
    setLacking(input.items.length === 0)
    if (input.items.length === 0) return
    setAccepts(false)
    await call.run(async (key) => {
      // What rules warn of is asked in the dialog, not refused before it.
      setAsked(await command('recordDecision', { ...input, accepted: rules, preview: true, key }))
    })
  }
  const record = async () => {
    if (warned.length > 0 && !accepts) return
    const recorded = await call.run((key) =>
      command('recordDecision', { ...input, accepted: rules, preview: false, key }),
    )
    if (recorded) setDone(asked)
    setAsked(null)
    if (recorded) onRecorded()
  }
  const problem = lacking ? words.nothing : call.problem
  return (
    <PreviewFirst
      words={words}
      problem={problem}
      done={done && words.done(done.final, done.waiting)}
      busy={call.busy}
      consequence={asked && words.consequence(asked.final, asked.waiting)}
      accepts={warned.length > 0 ? accepts : null}
      onAccept={setAccepts}
      onCheck={() => void check()}
      onAct={() => void record()}
      onClose={() => setAsked(null)}
    >
      {onList > 0 && <p>{words.list(onList)}</p>}
      {single.length > 0 && (
        <>
          <p className="font-semibold">{words.single(single.length)}</p>
          <ul className="grid max-h-[25dvh] gap-1 overflow-y-auto">
            {single.map(({ line, item }) => (
              <li key={line.reviewId}>
                {line.row.name}: {item && outcomeWords(item)}
              </li>
            ))}
          </ul>
        </>
      )}
      {warned.length > 0 && (
        <>
          <p className="font-semibold">{words.warned(warned.length)}</p>
          <ul className="grid max-h-[25dvh] gap-1 overflow-y-auto">
            {warned.map(({ name, rule, text }) => (
              <li key={`${name} ${rule} ${text}`}>
                {name}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </PreviewFirst>
  )
}

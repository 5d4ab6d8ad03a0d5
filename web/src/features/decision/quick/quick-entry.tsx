import { useRef, useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import type { ItemEntry } from '../state/entries.ts'
import { quickWords as words } from '../vi.ts'
import { type QuickRow, readQuick } from './read-quick.ts'

interface Props {
  rows: readonly QuickRow[]
  /** By review: all of them in one step. */
  onEnter: (entries: Readonly<Record<string, ItemEntry>>) => void
}

/**
 * Enters what was marked on the printed table by the numbers of its rows, from the keyboard alone: Ctrl+Enter takes all lines, or
 * none of them where one cannot be.
 */
export const QuickEntry = ({ rows, onEnter }: Props) => {
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<string[]>([])
  const [done, setDone] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const take = () => {
    const all = readQuick(text, rows)
    const wrong = all.flatMap(({ said, fault, row }) => (fault ? [words.fault(fault, said, row?.name)] : []))
    setFaults(wrong)
    box.current?.focus()
    if (wrong.length > 0 || all.length === 0) return setDone('')
    onEnter(
      Object.fromEntries(
        all.flatMap(({ row, outcome, reason }) =>
          row && outcome ? [[row.reviewId, { single: true, outcome, reason }] as const] : [],
        ),
      ),
    )
    setDone(words.done(all.flatMap(({ row }) => row?.name ?? [])))
    setText('')
  }
  return (
    <details className="rounded-md border border-line bg-sheet p-3">
      <summary className="target w-fit cursor-pointer font-semibold">{words.title}</summary>
      <div className="grid justify-items-start gap-2 pt-2">
        <Field label={words.label} hint={words.hint} error={faults.length > 0 ? faults.join(' ') : null}>
          {(control) => (
            <TextArea
              {...control}
              ref={box}
              minRows={2}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !event.ctrlKey) return
                event.preventDefault()
                take()
              }}
            />
          )}
        </Field>
        <Button size="small" onClick={take}>
          {words.act}
        </Button>
        <p role="status" className="text-sm text-done">
          {done}
        </p>
      </div>
    </details>
  )
}

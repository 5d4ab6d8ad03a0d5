import { HEAD_MAX, type LayoutFault } from '@kiemdiem/domain/tables/layout-faults'
import type { KeyboardEvent } from 'react'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { TextInput } from '../form/text-input.tsx'
import { tableWords as words } from './vi.ts'

interface Props {
  /** As the table heads it by default. */
  name: string
  head: string
  required: boolean
  /** It keeps its heading, and moves with the others that do. */
  fixed: boolean
  fault: LayoutFault | undefined
  first: boolean
  last: boolean
  onHead: (head: string) => void
  onMove: (by: -1 | 1) => void
  onHide: () => void
}

const STEP = 'target inline-flex min-w-11 items-center justify-center rounded-md border border-strong hover:bg-desk'

/** One column that is shown: its heading, its place, and whether it may go. */
export const ColumnRow = ({ name, head, required, fixed, fault, first, last, onHead, onMove, onHide }: Props) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className="grid gap-2 bg-sheet px-3 py-2 sm:grid-cols-[1fr_auto] sm:items-end">
      <Field label={words.head(name)} hint={fixed ? words.fixed : null} error={fault ? words.faults[fault] : null}>
        {(control) => (
          <TextInput
            readOnly={fixed}
            {...control}
            maxLength={HEAD_MAX}
            placeholder={name}
            value={head}
            onKeyDown={onKeyDown}
            onChange={({ target }) => onHead(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          className={STEP}
          aria-label={words.up(name)}
          aria-disabled={first}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden>↑</span>
        </button>
        <button
          type="button"
          className={STEP}
          aria-label={words.down(name)}
          aria-disabled={last}
          onClick={() => onMove(1)}
        >
          <span aria-hidden>↓</span>
        </button>
        {required ? (
          <span className="text-sm text-soft">{words.required}</span>
        ) : (
          <Button size="small" aria-label={words.hide(name)} onClick={onHide}>
            {words.hideShort}
          </Button>
        )}
      </div>
    </li>
  )
}

import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { useState } from 'react'
import { command } from '../../lib/commands.ts'
import { ReasonAct } from '../act/reason-act.tsx'
import { Field } from '../form/field.tsx'
import { TextInput } from '../form/text-input.tsx'
import { copyWords as words } from './vi.ts'

/** The content of a file that was taken off and left here: nobody reads it, and it may still have to go. By its number. */
export const EraseWithdrawn = ({ of, kept }: { of: CopyOf; kept: readonly number[] }) => {
  const [number, setNumber] = useState('')
  const typed = Number(/^\s*0*([1-9]\d{0,3})\s*$/.exec(number)?.[1] ?? 0)
  // What is kept is taken off by its own button, and never by a slip of the pen here.
  const copy = kept.includes(typed) ? 0 : typed
  return (
    <details className="text-sm">
      <summary className="target cursor-pointer py-2 text-soft">{words.withdrawnBefore}</summary>
      <ReasonAct
        words={words.eraseLater}
        besides={{
          is: number,
          fields: (
            <Field label={words.whichCopy} error={number !== '' && copy === 0 ? words.whichWrong : null}>
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="numeric"
                  maxLength={4}
                  className="max-w-24"
                  value={number}
                  onChange={(event) => setNumber(event.target.value)}
                />
              )}
            </Field>
          ),
        }}
        act={(reason, key) => command('withdrawCopy', { of, copy, reason, erase: true, key })}
      />
    </details>
  )
}

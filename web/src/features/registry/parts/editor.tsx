import { REGISTRY_REFUSALS } from '@kiemdiem/domain/refusals/registry'
import type { Saved } from '@kiemdiem/domain/registry/inputs'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { isOwnMachine } from '../../../lib/firebase/auth.ts'
import { leaveFreely, useLeaveGuard } from '../../../lib/kept/leave-guard.ts'
import { useKeptForm } from '../../../lib/kept/use-kept-form.ts'
import { useMe } from '../../../lib/use-access.ts'
import { Meanwhile } from './meanwhile.tsx'
import { refusedFields } from './refused-fields.ts'
import { SaveBar } from './save-bar.tsx'
import { useSave } from './use-save.ts'

learnSentences(REGISTRY_REFUSALS)

/** What is new has another id each time its page is opened. */
const same = <T extends object>(a: T, b: T): boolean =>
  JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' })

interface Props<T extends object> {
  id: string
  /** How it is called where its saving is told. */
  title: (value: T) => string
  saved: T
  /** Its edition; null: not there yet. */
  rev: number | null
  /** Below which each document has its address. */
  page: string
  labels: Record<keyof T & string, string>
  /** Ids of the fields that the check speaks of. */
  fields: Readonly<Record<string, string>>
  check: (value: T) => Partial<Record<string, string>>
  nameOf: (id: string) => string
  send: (value: T, call: { seen: number; preview: boolean; key: string }) => Promise<Saved>
  form: (value: T, errors: Readonly<Record<string, string>>, edit: (part: Partial<T>) => void) => ReactNode
}

const given = (faults: Partial<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, string] => entry[1] !== undefined))

/**
 * Edits one document of the registry: kept in this browser until it is saved, and over another edition only once both
 * have been seen.
 */
export const Editor = <T extends object>(props: Props<T>) => {
  const { id, saved, rev, page, labels, fields, send } = props
  const { uid } = useMe()
  const [, go] = useLocation()
  const [attempts, setAttempts] = useState(0)
  const key = { uid, paper: 'danh-sach', revision: 0, section: `${page}/${rev === null ? 'moi' : id}` }
  // Birth dates and discipline of others: on a PC of several people they go with the window.
  const where = isOwnMachine() ? 'browser' : 'window'
  const kept = useKeptForm(key, { value: saved, seen: rev ?? 0 }, same, where)
  const { value, seen } = kept
  useLeaveGuard(kept.changed)
  const save = useSave(
    props.title(value),
    JSON.stringify([value, seen]),
    (preview, each) => send(value, { seen, preview, key: each }),
    () => {
      leaveFreely()
      kept.reset()
      if (rev === null) go(`${page}/${Reflect.get(value, 'id')}`)
    },
  )
  const own = attempts > 0 ? given(props.check(value)) : {}
  const faults = Object.keys(own).length > 0 ? own : refusedFields(save.at)
  const onSave = () => {
    setAttempts(attempts + 1)
    if (Object.keys(given(props.check(value))).length === 0) void save.begin()
  }
  const labelOf = (field: string): string => Object.entries<string>(labels).find(([id]) => id === field)?.[1] ?? field
  return (
    <>
      {kept.changed && rev !== null && seen !== rev && (
        <Meanwhile
          saved={saved}
          mine={value}
          labels={labels}
          nameOf={props.nameOf}
          onTake={kept.reset}
          onGoOn={kept.goOn}
        />
      )}
      {props.form(value, faults, kept.edit)}
      {kept.changed && (
        <SaveBar
          save={save}
          attempts={attempts}
          errors={Object.entries(faults).map(([field, message]) => ({
            ...{ target: fields[field] ?? '', label: labelOf(field), message },
          }))}
          onSave={onSave}
          onUndo={kept.reset}
        />
      )}
    </>
  )
}

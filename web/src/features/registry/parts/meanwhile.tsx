import { viDate } from '@kiemdiem/domain/vi'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { registryWords as words } from '../vi.ts'

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return words.lines(value.length)
  if (typeof value === 'object') return Object.values(value).filter(Boolean).join(', ') || words.none
  const text = String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? viDate(text) : text
}

interface Props<T extends object> {
  saved: T
  mine: T
  labels: Record<keyof T & string, string>
  /** How ids read where they are names of people or units. */
  nameOf: (id: string) => string
  onTake: () => void
  onGoOn: () => void
}

/** Somebody has saved meanwhile: what differs, side by side, and the two ways on. */
export const Meanwhile = <T extends object>({ saved, mine, labels, nameOf, onTake, onGoOn }: Props<T>) => {
  const fields = (Object.keys(labels) as (keyof T & string)[]).filter(
    (field) => JSON.stringify(saved[field]) !== JSON.stringify(mine[field]),
  )
  const read = (value: unknown) => (typeof value === 'string' ? shown(nameOf(value)) : shown(value))
  return (
    <Notice kind="warn" title={words.meanwhileTitle} live>
      <div className="grid gap-3">
        <p>{words.meanwhile}</p>
        <ul className="grid gap-2">
          {fields.map((field) => (
            <li key={field}>
              <span className="font-semibold">{labels[field]}</span>
              <span className="block">{`${words.theirs}: ${read(saved[field])}`}</span>
              <span className="block">{`${words.yours}: ${read(mine[field])}`}</span>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-3">
          <Button size="small" onClick={onTake}>
            {words.takeTheirs}
          </Button>
          <Button size="small" onClick={onGoOn}>
            {words.keepMine}
          </Button>
        </div>
      </div>
    </Notice>
  )
}

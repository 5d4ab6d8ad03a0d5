import type { Tally } from '@kiemdiem/domain/model/minutes'
import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { TextBeside } from '../../../../components/paper/text-beside.tsx'
import { LEVELS } from '../ballots/reconcile.ts'
import type { Mark } from '../save/row-codec.ts'
import { meetingWords } from '../vi.ts'

const isTally = (value: object): value is Tally => LEVELS.every((key) => key in value)

type NameOf = ((id: string) => string | undefined) | undefined

const wordOf = (value: unknown, nameOf: NameOf): string => {
  if (Array.isArray(value)) return value.map((id: string) => nameOf?.(id) ?? id).join('\n')
  if (typeof value === 'boolean') return value ? meetingWords.yes : meetingWords.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    if (value in meetingWords.states) return meetingWords.states[value as keyof typeof meetingWords.states]
    return value in RATING_NAMES ? RATING_NAMES[value as Rating] : value
  }
  if (typeof value !== 'object' || value === null) return ''
  if (isTally(value))
    return [
      ...RATINGS.map((rating) => `${RATING_NAMES[rating]}: ${value[rating]}`),
      `${meetingWords.unclear}: ${value.invalid}`,
    ].join('\n')
  const mark = value as Mark
  return mark.present ? meetingWords.present : `${meetingWords.absent}: ${mark.reason}`
}

/** One field of one version, to be read and compared; what `beside`, the other version, has not is marked. */
export const Value = (props: {
  title: string
  value: unknown
  beside?: unknown
  /** Names people of whom a field has a list. */
  nameOf?: NameOf
}) => {
  const { title, value, beside, nameOf } = props
  const word = wordOf(value, nameOf)
  return (
    <div className="grid min-w-0 content-start gap-1 rounded-md border border-line bg-sheet p-3">
      <p className="text-sm font-semibold">{title}</p>
      <div className="max-h-72 overflow-y-auto whitespace-pre-line [overflow-wrap:anywhere]">
        {word ? (
          <TextBeside text={word} other={beside === undefined ? null : wordOf(beside, nameOf)} />
        ) : (
          <span className="text-soft">{meetingWords.empty}</span>
        )}
      </div>
    </div>
  )
}

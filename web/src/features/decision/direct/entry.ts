import { type Decided, UNDECIDED } from '@kiemdiem/domain/decision/outcome'
import type { EnterResultInput } from '@kiemdiem/domain/decision/result/input'
import type { DecidingTable, ToDecide } from '@kiemdiem/domain/decision/shown/read-to-decide'
import type { Agreement } from '@kiemdiem/domain/decision/votes/vote'
import { outcomeIn, toOverrides } from '../state/to-input.ts'
import { directWords as words } from './vi.ts'

/** What is entered of one subject, or under `HEAD` of all; what is not there is as usual. */
export interface LineEntry {
  /** "later": not now. Else as a choice of the list. */
  outcome?: string
  reason?: string
  single?: boolean
  agree?: number
  against?: number
  date?: string
  /** Of all: it stands on the committee's signed paper, with this number, kept there. */
  onPaper?: boolean
  number?: string
  keptAt?: string
  /** A resolution that lets a rule be passed, on a line of its own. */
  rule?: string
}
export type Entries = Readonly<Record<string, LineEntry | undefined>>
export const HEAD = 'head'
export const LATER = 'later'

/** What is on paper has its votes there. */
export const isOnPaper = (entries: Entries): boolean => entries[HEAD]?.onPaper === true

/** As it was proposed. */
const basisOf = ({ proposed, notRated }: ToDecide): Decided =>
  notRated ? { ...UNDECIDED, notRated } : { ...UNDECIDED, level: proposed }

/** Subjects proposed as outstanding that no place is left for, in the order of the table. */
const withoutPlace = ({ lines, places }: Pick<DecidingTable, 'lines' | 'places'>): ReadonlySet<string> =>
  new Set(
    places.flatMap(({ group, allotted, given }) =>
      lines
        .filter((line) => line.group === group && line.state !== 'decided' && line.proposed === 'outstanding')
        .slice(Math.max(0, (allotted ?? 0) - given))
        .map(({ reviewId }) => reviewId),
    ),
  )

/** Of those who vote, whoever is neither for nor against has said nothing. */
export const agreementOf = ({ agree, against = 0 }: LineEntry, voters: number): Agreement => {
  const yes = agree ?? Math.max(0, voters - against)
  return { kind: 'agreement', agree: yes, against, abstain: Math.max(0, voters - yes - against) }
}

/** Whether anything may be decided of a subject now. */
export const isToDecide = ({ state, again }: Pick<ToDecide, 'state' | 'again'>): boolean =>
  state === 'open' || state === 'waits' || again

export interface EnteredLine {
  line: ToDecide
  /** Who decides votes on him: he is one of them. */
  member: boolean
  /** Null: not now, or not to be decided. */
  item: EnterResultInput['items'][number] | null
  choice: string
}

const usualChoice = (line: ToDecide, lacks: boolean): string => {
  if (line.again) return LATER
  if (lacks) return line.state === 'waits' ? LATER : 'undecided'
  const { level, notRated } = basisOf(line)
  return level ?? (notRated ? `notRated:${notRated.reason}` : LATER)
}

/** Every subject with what is entered of it: as it was proposed, unless something else was chosen. */
export const enteredLines = (table: DecidingTable, entries: Entries): EnteredLine[] => {
  const lacking = withoutPlace(table)
  return table.lines.map((line): EnteredLine => {
    const entry = entries[line.reviewId] ?? {}
    const lacks = lacking.has(line.reviewId)
    const choice = entry.outcome ?? usualChoice(line, lacks)
    const member = table.voters.includes(line.subject)
    const isOpen = isToDecide(line)
    if (!isOpen || choice === LATER) return { line, member, choice, item: null }
    const single = table.way === 'committee' && !isOnPaper(entries) && (member || entry.single === true)
    const vote = single ? agreementOf(entry, table.voters.length - (member ? 1 : 0)) : null
    const reason = entry.reason ?? (lacks && choice === 'undecided' ? words.waitsReason : '')
    const item = { reviewId: line.reviewId, ...outcomeIn(choice, basisOf(line)), vote, seen: line.seen, reason }
    return { line, member, choice, item }
  })
}

/** Resolutions on whom is decided now, or on a group of theirs; what was entered for others waits with them. */
export const overridesIn = (lines: readonly EnteredLine[], entries: Entries): EnterResultInput['overrides'] =>
  toOverrides(entries as Readonly<Record<string, object | undefined>>).filter(({ at }) =>
    lines.some(({ line, item }) => item && (line.reviewId === at || line.group === at)),
  )

import type { DecidingTable } from '@kiemdiem/domain/decision/shown/read-to-decide'
import { RATINGS } from '@kiemdiem/domain/model/terms'
import { localDate } from '@kiemdiem/domain/time'
import { same } from '@kiemdiem/domain/writes/same'
import {
  type Entries,
  enteredLines,
  LATER,
  type LineEntry,
} from '../../../../web/src/features/decision/direct/entry.ts'
import { Refusal } from '../../../refusal.ts'
import { type Acting, Denied } from '../../people/acting.ts'
import { dayOf, each, type Stage, sumOf, type Year } from '../../year.ts'

type Way = DecidingTable['way']

const NO_PLACE = 'Số “Hoàn thành xuất sắc nhiệm vụ” được phân bổ đã hết.'
const WHY = 'Theo kết quả kiểm điểm và ý kiến của tập thể.'

/** Where a rule forbids what was proposed, one level lower is decided, with a reason: by review. */
const lowered = ({ lines }: DecidingTable, entries: Entries, forbidden: Readonly<Record<string, string>>): Entries => {
  const lower = lines.flatMap((line): [string, LineEntry][] => {
    if (!(line.reviewId in forbidden)) return []
    const said = entries[line.reviewId]?.outcome ?? line.proposed
    const before = RATINGS.find((level) => level === said)
    const next = before && RATINGS[RATINGS.indexOf(before) + 1]
    return next === undefined ? [] : [[line.reviewId, { outcome: next, reason: WHY }]]
  })
  return { ...entries, ...Object.fromEntries(lower) }
}

/** Who was proposed as outstanding and gets no place for it, once all places were allotted: good, with a reason. */
const withoutPlaces = (table: DecidingTable): Entries =>
  Object.fromEntries(
    enteredLines(table, {}).flatMap(({ line, choice }): [string, LineEntry][] =>
      line.proposed === 'outstanding' && (choice === 'undecided' || (choice === LATER && line.state === 'waits'))
        ? [[line.reviewId, { outcome: 'good', reason: NO_PLACE }]]
        : [],
    ),
  )

/** What one who decides, or enters it for his committee, decides now of one table: as proposed, what lacks a place waits. */
const decideTable = async (
  year: Year,
  person: Acting,
  { table, pack }: { table: DecidingTable; pack: string },
  entries: Entries = {},
): Promise<number> => {
  // What is to be decided again follows what was decided of him as holder of a post.
  const again = enteredLines(table, entries).filter(({ line, item }) => line.again && item === null)
  const given = Object.fromEntries(
    again.map(({ line }) => [line.reviewId, { outcome: line.civil?.level ?? 'good', reason: WHY }]),
  )
  const items = enteredLines(table, { ...given, ...entries }).flatMap(({ item, line }) => {
    // Who waits for a place has been entered once.
    const waits = item !== null && item.level === null && item.notRated === null && line.state === 'waits'
    return item === null || waits ? [] : [item]
  })
  if (items.length === 0) return 0
  const voters = table.voters.length
  const list = table.way === 'committee' ? { kind: 'agreement' as const, agree: voters, against: 0, abstain: 0 } : null
  const input = {
    ...{ campaign: year.campaign.id, track: table.track, decider: table.decider, date: localDate(year.clock.now()) },
    ...{ paper: null, list, items, overrides: [], pack },
  }
  try {
    const { warnings } = await person.does('enterResult', { ...input, accepted: [], preview: true })
    const accepted = [...new Set(warnings.map(({ rule }) => rule))]
    const { final } = await person.does('enterResult', { ...input, accepted, preview: false })
    return final
  } catch (error) {
    const forbidden = error instanceof Denied && error.reason === 'resultForbidden' ? error.at : null
    const next = forbidden && lowered(table, { ...given, ...entries }, forbidden)
    if (next === null || same(next, { ...given, ...entries })) throw error
    return decideTable(year, person, { table, pack }, next)
  }
}

/**
 * Everybody who decides this way, one after another where they enter for one committee. `last`: places were allotted, nobody waits for one
 * any more.
 */
export const decideDirectly = (name: string, way: Way, day: number, last = false): Stage => ({
  name,
  play: async (year) => {
    year.clock.moveTo(dayOf(year, day), '15:00')
    const deciders = year.campaign.process.deciders.filter((decider) => decider.way === way)
    const final = await each(deciders, async ({ id, members }) => {
      const decided: number[] = []
      for (const uid of members) {
        const person = await year.as(uid)
        const { tables, pack } = await person.does('readToDecide', { campaign: year.campaign.id })
        if (pack === null) throw new Refusal(`${uid}: the rules of the campaign are not here`)
        for (const table of tables.filter((each) => each.decider === id))
          decided.push(await decideTable(year, person, { table, pack }, last ? withoutPlaces(table) : {}))
      }
      return sumOf(decided)
    })
    return `${sumOf(final)} decided by ${deciders.length}`
  },
})

import type { DecidingTable } from '@kiemdiem/domain/decision/shown/read-to-decide'
import { localDate } from '@kiemdiem/domain/time'
import { type Entries, enteredLines } from '../../../../web/src/features/decision/direct/entry.ts'
import { Refusal } from '../../../refusal.ts'
import type { Acting } from '../../people/acting.ts'
import { dayOf, each, type Stage, sumOf, type Year } from '../../year.ts'

type Way = DecidingTable['way']

const WHY = 'Theo kết quả kiểm điểm và ý kiến của tập thể.'

/** What one who decides, or enters it for his committee, decides now of one table: as proposed, what lacks a place waits. */
const decideTable = async (year: Year, person: Acting, table: DecidingTable, pack: string): Promise<number> => {
  const first = enteredLines(table, {})
  // What is to be decided again follows what was decided of him as holder of a post.
  const again: Entries = Object.fromEntries(
    first.flatMap(({ line }) => (line.again ? [[line.reviewId, { outcome: line.civil?.level ?? 'good', reason: WHY }]] : [])),
  )
  const items = enteredLines(table, again).flatMap(({ item, line }) => {
    // Who waits for a place has been entered once.
    const waits = item !== null && item.level === null && item.notRated === null && line.state === 'waits'
    return item === null || waits ? [] : [item]
  })
  if (items.length === 0) return 0
  const voters = table.voters.length
  const list =
    table.way === 'committee' ? { kind: 'agreement' as const, agree: voters, against: 0, abstain: 0 } : null
  const input = {
    ...{ campaign: year.campaign.id, track: table.track, decider: table.decider, date: localDate(year.clock.now()) },
    ...{ paper: null, list, items, overrides: [], pack },
  }
  const { warnings } = await person.does('enterResult', { ...input, accepted: [], preview: true })
  const accepted = [...new Set(warnings.map(({ rule }) => rule))]
  const { final } = await person.does('enterResult', { ...input, accepted, preview: false })
  return final
}

/** Everybody who decides this way, one after another where they enter for one committee. */
export const decideDirectly = (name: string, way: Way, day: number): Stage => ({
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
          decided.push(await decideTable(year, person, table, pack))
      }
      return sumOf(decided)
    })
    return `${sumOf(final)} decided by ${deciders.length}`
  },
})

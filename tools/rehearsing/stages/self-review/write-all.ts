import type { Paper } from '@kiemdiem/domain/model/paper'
import { each, type Stage, type Year } from '../../year.ts'
import { papersOf, seal, write } from './paper-work.ts'

/** Everybody who may sign in: looks at the own list, and finds the papers that wait for him. */
export const papersInHand = async ({ as, office, withoutAccount }: Year): Promise<Paper[]> => {
  const people = office.roster.filter(({ person }) => person.active && !withoutAccount.has(person.id))
  const found: Paper[] = []
  await each(people, async ({ person }) => {
    const papers = await papersOf(await as(person.id))
    found.push(...papers.filter(({ responsible }) => responsible === person.id))
  })
  return found.toSorted((a, b) => a.number - b.number)
}

/** Writers write, drafters write the reports of collectives together, and whoever answers for a paper sends it. */
export const writeAll: Stage = {
  name: 'self-review',
  play: async (year) => {
    const papers = await papersInHand(year)
    const waiting = papers.filter(({ state }) => state === 'drafting')
    await each(waiting, async (paper) => {
      await write(year, paper)
      await seal(year, paper)
    })
    const together = waiting.filter(({ subjectKind }) => subjectKind === 'unit').length
    const late = waiting.filter(({ dueAt }) => dueAt < new Date()).length
    return `${waiting.length} papers written and sent, ${together} of collectives, ${late} after their date`
  },
}

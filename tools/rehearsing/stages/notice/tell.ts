import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import type { NoticeTo } from '@kiemdiem/domain/notice/notice'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { waitingOn } from '../../../../web/src/features/notice/waiting.ts'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { type Acting, Denied } from '../../people/acting.ts'
import { dayOf, type Stage, type Year } from '../../year.ts'

/** By track, what waits for somebody to be told by this organiser, as his page lists it. */
const waitingFor = async (person: Acting, { campaign }: Year): Promise<Map<string, string[]>> => {
  const access = await person.reads<Access>(paths.access(person.uid))
  const pages = await Promise.all(
    access.organiser.map((track) => person.asks(queries.boardsOfTrack(campaign.id, track))),
  )
  const waiting = waitingOn(campaign, joinPages(pages.flat()), { uid: person.uid, access })
  return new Map([...waiting].map(([track, lines]) => [track, lines.map(({ reviewId }) => reviewId)]))
}

/** Whom the server would tell nothing yet, and why, by review. */
const notYet = async (person: Acting, input: { campaign: string; track: string; reviews: string[] }) => {
  try {
    await person.does('giveNotice', { ...input, to: 'subjects', preview: true })
    return {}
  } catch (error) {
    if (error instanceof Denied && (error.reason === 'headsFirst' || error.reason === 'decideAgain')) return error.at
    throw error
  }
}

/** Every organiser tells heads, or whom it concerns, of all that he may tell now. */
export const tell = (name: string, to: NoticeTo, [day, time]: readonly [number, string]): Stage => ({
  name,
  play: async (year) => {
    const { as, campaign, clock } = year
    clock.moveTo(dayOf(year, day), time)
    const sums = { subjects: 0, people: 0, acts: 0 }
    for (const uid of new Set(Object.values(campaign.organisers).flat())) {
      const person = await as(uid)
      for (const [track, all] of await waitingFor(person, year)) {
        const waiting = all.slice(0, ACT_MAX)
        const at: Record<string, string> = await notYet(person, { campaign: campaign.id, track, reviews: waiting })
        const reviews = waiting.filter((id) => at[id] === (to === 'heads' ? 'headFirst' : undefined))
        if (reviews.length === 0) continue
        const told = await person.does('giveNotice', { campaign: campaign.id, track, to, reviews, preview: false })
        sums.subjects += told.subjects
        sums.people += told.people
        sums.acts += 1
      }
    }
    return `${sums.people} people told of ${sums.subjects} results, by ${sums.acts} notices`
  },
})

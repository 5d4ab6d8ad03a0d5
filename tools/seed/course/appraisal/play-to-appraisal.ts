import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { roster, units } from '../../roster.ts'
import { levelOf } from '../choose.ts'
import type { ChosenConference } from '../conferences/chosen.ts'
import { playConferences } from '../conferences/play-conferences.ts'
import { readIn } from '../conferences/read.ts'
import { opine } from './opine.ts'

/** Units that are still awaited: whom to call. */
const AWAITED: readonly string[] = ['u-cspl', 'u-btv-tam-duong']

const hasAccount = new Set(roster.filter((each) => each.account === 'ready').map((each) => each.person.id))

/** Every unit of the track whose papers are all there has held its conference and proposed, but for those awaited. */
const conferencesHeld = (store: Store, campaign: Campaign): ChosenConference[] => {
  const { paper, boards } = readIn(store)
  const isThere = (id: string): boolean => paper(id).accepted > 0
  return boards(campaign.id)
    .filter(({ unit, track }) => track === 'partyGroup' && !AWAITED.includes(unit))
    .filter(({ rows }) => Object.values(rows).every(({ paperId }) => isThere(paperId)))
    .flatMap(({ unit }): ChosenConference[] => {
      const { clerks, head, name } = units.find(({ id }) => id === unit) ?? { clerks: [], head: '', name: '' }
      const secretary = clerks.find((clerk) => clerk !== head && hasAccount.has(clerk))
      return secretary === undefined
        ? []
        : [{ unit, secretary, when: 'held', until: 'proposed', place: `Phòng họp ${name}`, levelOf }]
    })
}

/**
 * The trial where appraisal begins: units have proposed, the consulted boards have said what they had to say, but for one that is
 * silent and a few cases of another.
 */
export const playToAppraisal = (store: Store, campaign: Campaign, now: Date): void => {
  playConferences(store, campaign, conferencesHeld(store, campaign), now)
  opine(store, campaign, now)
}

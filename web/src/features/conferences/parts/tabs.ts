import type { Conference } from '@kiemdiem/domain/model/conference'
import type { ConferenceRole } from './role.ts'

const TABS = ['overview', 'handout', 'meeting', 'minutes', 'proposal'] as const
export type Tab = (typeof TABS)[number]

const ENDS: Record<Tab, string> = {
  overview: '',
  handout: '/tai-lieu',
  meeting: '/dien-bien',
  minutes: '/bien-ban',
  proposal: '/de-nghi',
}

/** Address of one page of a conference. */
export const conferencePath = (conferenceId: string, tab: Tab): string => `/hoi-nghi/${conferenceId}${ENDS[tab]}`

/** Which of them stands at an address; null for a page beside them. */
export const tabAt = (conferenceId: string, path: string): Tab | null =>
  TABS.find((tab) => conferencePath(conferenceId, tab) === path) ?? null

/**
 * The pages a person may use. Who only attends has the minutes once they are confirmed; a conference on which no
 * rating rests makes no proposal; of a cancelled one only what it was remains.
 */
export const tabsFor = (
  conference: Pick<Conference, 'state' | 'minutes' | 'agenda'>,
  role: Pick<ConferenceRole, 'manages'>,
): Tab[] => {
  if (conference.state === 'cancelled') return ['overview']
  if (!role.manages) return conference.minutes === null ? ['overview', 'handout'] : ['overview', 'handout', 'minutes']
  const rated = conference.agenda.some((item) => item.reviewId !== null)
  return TABS.filter((tab) => tab !== 'proposal' || rated)
}

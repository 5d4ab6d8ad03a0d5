import { describe, expect, it } from 'vitest'
import { conferenceRoleOf } from './role.ts'
import { conferencePath, tabsFor } from './tabs.ts'

const conference = {
  state: 'scheduled' as const,
  minutes: null,
  track: 'partyGroup' as const,
  chair: { uid: 'p-a', name: 'A' },
  secretary: { uid: 'p-b', name: 'B' },
  head: 'p-a',
  keepers: ['p-a', 'p-b'],
  readers: ['p-a', 'p-b', 'p-c'],
  agenda: [
    { subject: 'p-c', subjectKind: 'person' as const, name: 'C', role: 'member' as const, paperId: 'x', reviewId: 'r' },
  ],
  roll: [{ id: 'p-c', kind: 'member' as const, name: 'C', post: '', uid: 'p-c', counts: true }],
}
const person = (uid: string, ...organiser: 'partyGroup'[]) => ({ uid, access: { organiser } })
const tabsOf = (uid: string, changes: Partial<Parameters<typeof tabsFor>[0]> = {}) =>
  tabsFor({ ...conference, ...changes }, conferenceRoleOf(conference, person(uid)))

describe('what a person is to a conference', () => {
  it('a chair keeps, signs and, being head, proposes', () => {
    expect(conferenceRoleOf(conference, person('p-a'))).toMatchObject({ keeper: true, signatory: 'chair', head: true })
  })
  it('a member of the roll attends and keeps nothing', () => {
    expect(conferenceRoleOf(conference, person('p-c'))).toMatchObject({
      keeper: false,
      manages: false,
      signatory: null,
      invited: true,
      rollEntry: { id: 'p-c' },
    })
  })
  it('an organiser of the track manages without being invited', () => {
    expect(conferenceRoleOf(conference, person('p-z', 'partyGroup'))).toMatchObject({ manages: true, invited: false })
  })
})

describe('pages of a conference', () => {
  it('keepers have all of them', () => {
    expect(tabsOf('p-b')).toEqual(['overview', 'handout', 'meeting', 'minutes', 'proposal'])
  })
  it('no proposal where no rating rests', () => {
    const agenda = conference.agenda.map((item) => ({ ...item, reviewId: null }))
    expect(tabsOf('p-b', { agenda })).not.toContain('proposal')
  })
  it('attendees have the minutes only once confirmed', () => {
    expect(tabsOf('p-c')).toEqual(['overview', 'handout'])
    expect(tabsOf('p-c', { state: 'confirmed', minutes: 'act' })).toEqual(['overview', 'handout', 'minutes'])
  })
  it('a cancelled one keeps only its overview', () => {
    expect(tabsOf('p-a', { state: 'cancelled' })).toEqual(['overview'])
  })
  it('each has its address', () => {
    expect(conferencePath('kd-2023_u-x_1', 'overview')).toBe('/hoi-nghi/kd-2023_u-x_1')
    expect(conferencePath('kd-2023_u-x_1', 'handout')).toBe('/hoi-nghi/kd-2023_u-x_1/tai-lieu')
  })
})

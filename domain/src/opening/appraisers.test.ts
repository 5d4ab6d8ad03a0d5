import { describe, expect, it } from 'vitest'
import { boardIdOf, paths, reviewIdOf } from '../ids.ts'
import type { Appraiser } from '../model/process.ts'
import type { BoardPage } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import type { Scope } from '../model/scope.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { campaignOf } from '../office/registry.fixture.ts'
import { read } from '../office/stored.fixture.ts'

const { process } = campaignOf({ id: 'kd' })
const named = (group: string, appraiser: string, clerk: string | null): Appraiser => ({
  ...{ track: 'partyGroup', group, appraiser, clerk },
})

/** Two of staff in groups of their own, under these organisers. */
const office = (organisers: string[], appraisers?: Appraiser[]) =>
  openOffice({
    campaign: {
      id: 'kd',
      organisers: { partyGroup: organisers, provincial: [], partyCell: ['p-mot'] },
      process: { ...process, ...(appraisers && { appraisers }) },
    },
    units: [
      { id: 'u-ban', head: 'p-truong' },
      { id: 'u-chi-bo', kind: 'partyCell', head: 'p-truong' },
    ],
    people: ['p-truong', 'p-mot', 'p-hai', 'p-tien', 'p-thu'].map((id) => ({ id })),
    subjects: [
      { subject: 'p-mot', unit: 'u-ban', group: 'G1' },
      { subject: 'p-hai', unit: 'u-ban', group: 'G2' },
      { subject: 'p-mot', unit: 'u-chi-bo', group: 'G9' },
    ],
  })

describe('a group that organisers appraise', () => {
  it('does not open while each of them belongs to it: another must be named first', () => {
    expect(() => office(['p-mot'])).toThrow('noAppraiser kd.partyGroup.G1')
    expect(() => office(['p-hai'])).toThrow('noAppraiser kd.partyGroup.G2')
  })

  it('opens with one who is outside it, and the cell’s groups, which nobody appraises, with their own organiser', () => {
    for (const organisers of [['p-mot', 'p-hai'], ['p-truong']])
      expect(office(organisers).has(paths.scope('kd.partyCell.G9'))).toBe(true)
  })

  it('opens with somebody named for it who is outside, and who helps him: they act on it, find it and read it', () => {
    const store = office(['p-mot'], [named('G1', 'p-tien', 'p-thu')])
    const review = (subject: string) => read<Review>(store, paths.review(reviewIdOf('kd', subject, 'partyGroup')))
    expect(review('p-mot').actors.appraisal).toEqual(['organiser', 'p-tien', 'p-thu'])
    expect(review('p-mot').holders.appraisal).toBe('Đồng chí tien, Đồng chí thu')
    expect(review('p-mot').readers).not.toContain('p-tien')
    expect(review('p-hai').actors.appraisal).toEqual(['organiser'])
    expect(read<Scope>(store, paths.scope('kd.partyGroup.G1')).appraisers).toEqual(['p-thu', 'p-tien'])
    expect(read<Scope>(store, paths.scope('kd.partyGroup.G2'))).not.toHaveProperty('appraisers')
    expect(read<BoardPage>(store, paths.board('kd', boardIdOf('u-ban', 0))).viewers).toContain('p-thu')
  })

  it('does not open with one named who belongs to it: he appraises nothing of it', () => {
    expect(() => office(['p-mot'], [named('G1', 'p-mot', null)])).toThrow('noAppraiser kd.partyGroup.G1')
    const store = office(['p-hai', 'p-mot'], [named('G1', 'p-mot', 'p-thu')])
    const { actors } = read<Review>(store, paths.review(reviewIdOf('kd', 'p-mot', 'partyGroup')))
    expect(actors.appraisal).toEqual(['organiser', 'p-thu'])
  })
})

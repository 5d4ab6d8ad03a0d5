import { describe, expect, it } from 'vitest'
import { paths } from '../ids.ts'
import { openOffice } from '../office/open-office.fixture.ts'

/** Two of staff in groups of their own, under these organisers. */
const office = (organisers: string[]) =>
  openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: organisers, provincial: [], partyCell: ['p-mot'] } },
    units: [
      { id: 'u-ban', head: 'p-truong' },
      { id: 'u-chi-bo', kind: 'partyCell', head: 'p-truong' },
    ],
    people: ['p-truong', 'p-mot', 'p-hai'].map((id) => ({ id })),
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
})

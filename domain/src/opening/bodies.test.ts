import { describe, expect, it } from 'vitest'
import { paths } from '../ids.ts'
import type { BoardPage } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { read } from '../office/stored.fixture.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import { consultedOn } from '../registry/relations/bodies.ts'

const office = (members: readonly (readonly string[])[]) =>
  openOffice({
    campaign: {
      id: 'kd',
      organisers: { partyGroup: ['p-organiser'], provincial: [], partyCell: [] },
      process: {
        ...process2023,
        bodies: members.map((each, at) => ({ id: `b-${at}`, name: `Ban ${at}`, members: [...each], outside: false })),
      },
    },
    units: [
      { id: 'u-ban', head: 'p-head', clerks: ['p-clerk'] },
      { id: 'u-khac', head: 'p-khac' },
    ],
    people: ['p-head', 'p-clerk', 'p-khac', 'p-hoi', 'p-organiser'].map((id) => ({ id })),
    subjects: [
      { subject: 'u-ban', unit: 'u-ban' },
      { subject: 'p-head', unit: 'u-ban' },
      { subject: 'p-clerk', unit: 'u-ban' },
      { subject: 'u-khac', unit: 'u-khac' },
      { subject: 'p-khac', unit: 'u-khac' },
    ],
  })

const asked = (store: ReturnType<typeof office>, subject: string) =>
  read<Review>(store, paths.review(`kd_${subject}_partyGroup`)).actors.consultation

describe('whose opinion is asked', () => {
  const store = office([['p-khac'], ['p-hoi']])

  it('is every body’s, but of nobody on himself or on the unit that he answers for', () => {
    expect(asked(store, 'p-clerk')).toEqual(['p-khac', 'p-hoi'])
    expect(asked(store, 'u-ban')).toEqual(['p-khac', 'p-hoi'])
    expect(asked(store, 'p-khac')).toEqual(['p-hoi'])
    expect(asked(store, 'u-khac')).toEqual(['p-hoi'])
  })

  it('is found on the boards of the units that are asked about, and no more may be done there', () => {
    const board = (unit: string) => read<BoardPage>(store, paths.board('kd', `${unit}.0`))
    expect(board('u-ban')).toMatchObject({
      viewers: ['p-head', 'p-clerk', 'p-khac', 'p-hoi'],
      planners: ['p-head', 'p-clerk'],
    })
    expect(board('u-khac').viewers).toEqual(['p-khac', 'p-hoi'])
    expect(read<Review>(store, paths.review('kd_p-clerk_partyGroup')).readers).not.toContain('p-hoi')
  })

  it('is the organiser’s to settle where there is nobody to ask', () => {
    expect(asked(office([]), 'p-clerk')).toEqual(['organiser'])
    expect(asked(office([['p-khac', 'p-hoi'], []]), 'p-khac')).toEqual(['organiser'])
  })

  it('is of who is in charge of some units about these alone', () => {
    const body = (id: string, about?: string[]) => ({
      id: `b-${id}`,
      name: id,
      members: [id],
      outside: false,
      ...(about && { about }),
    })
    const bodies = [body('p-khac'), body('p-hoi', ['u-khac'])]
    expect(consultedOn({ bodies }, { subject: 'p-clerk', unit: 'u-ban', responsible: 'p-clerk' })).toEqual(['p-khac'])
    expect(consultedOn({ bodies }, { subject: 'p-khac', unit: 'u-khac', responsible: 'p-khac' })).toEqual(['p-hoi'])
  })

  it('is refused at opening where one would speak for two bodies', () => {
    expect(() => office([['p-hoi'], ['p-khac', 'p-hoi']])).toThrow('twoBodies p-hoi')
  })
})

import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../appraisal/sheet/sheet.ts'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import { allReviews, campaignIn } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { chairOf, enter, headOf, itemOf, resultOffice, staffOf } from '../result/result-office.fixture.ts'
import { type AllotFacts, allotPlaces } from './allot-places.ts'

const G7 = 'kd.partyGroup.G7'
const NOW = new Date('2023-12-04T09:00:00Z')

const allot = (
  store: Store,
  change: Partial<AllotFacts['input']> = {},
  scopes = [G7],
  rest: Partial<AllotFacts> = {},
) => {
  const campaign = campaignIn(store)
  const deciders = campaign.process.deciders.map((each) =>
    each.id === 'dang-doan' ? { ...each, unit: 'u-dd', recorder: 'p-x' } : each,
  )
  const sheet = store.get(paths.sheet(G7, 0)) as Sheet
  const outcome = judge(allotPlaces)({
    campaign: { ...campaign, process: { ...campaign.process, deciders } },
    input: {
      ...{
        campaign: 'kd',
        track: 'partyGroup',
        number: '5-NQ/ĐĐ',
        date: '2023-12-04',
        preview: false,
        key: 'khoa-thu-1',
      },
      places: [{ group: 'G7', decider: headOf('mot'), count: 1 }],
      ...change,
    },
    sheets: [sheet],
    deciders: new Map([
      [
        'G7',
        allReviews(store).flatMap(({ group, track, decider }) =>
          group === 'G7' && track === 'partyGroup' ? [decider] : [],
        ),
      ],
    ]),
    caller: { uid: 'p-x', access: { active: true, organiser: [], scopes } },
    now: NOW,
    ...rest,
  })
  if (outcome.ok) apply(store, outcome.writes)
  return outcome
}

const placesIn = (store: Store) => (store.get(paths.sheet(G7, 0)) as Sheet).places

describe('places of a shared group', () => {
  it('stand on its sheet, a later resolution in place of an earlier one, and the heads are told', () => {
    const store = resultOffice()
    const first = allot(store)
    expect(first).toMatchObject({ ok: true, deciders: 1, places: 1 })
    expect(first.ok && first.mails).toHaveLength(1)
    allot(store, { number: '6-NQ/ĐĐ', places: [{ group: 'G7', decider: headOf('hai'), count: 1 }] })
    expect(placesIn(store)).toEqual({
      [headOf('mot')]: { count: 1, number: '5-NQ/ĐĐ', date: '2023-12-04' },
      [headOf('hai')]: { count: 1, number: '6-NQ/ĐĐ', date: '2023-12-04' },
    })
  })

  it('are not taken once they were given', () => {
    const store = resultOffice()
    allot(store)
    enter(store, chairOf('mot'), [itemOf(staffOf('mot')[0] ?? '', { level: 'outstanding', reason: 'Nổi bật.' })])
    const none = { places: [{ group: 'G7', decider: headOf('mot'), count: 0 }] }
    expect(allot(store, none)).toMatchObject({ reason: 'placesUnfit', at: { [`G7 ${headOf('mot')}`]: 'placesGiven' } })
  })

  it('are of groups that are handled, of heads alone, once each, by a resolution that is there', () => {
    const store = resultOffice()
    const place = { group: 'G7', decider: headOf('mot'), count: 1 }
    const at = (change: Partial<AllotFacts['input']>, scopes?: string[]) => {
      const outcome = allot(store, change, scopes)
      return outcome.ok ? null : Object.values(outcome.at ?? {})
    }
    expect(at({}, [])).toEqual(['noSuchPlace'])
    expect(at({ places: [{ ...place, decider: 'dang-doan' }] })).toEqual(['noSuchPlace'])
    expect(at({ places: [place, place] })).toEqual(['twice'])
    expect(at({ number: ' ', date: '2023-12-05' })).toEqual(['allotDateUnfit', 'numberMissing'])
    expect(placesIn(store)).toBeUndefined()
  })

  it('are together no more than the group can bear, and of a head who decides in it', () => {
    const store = resultOffice()
    const of = (mot: number, hai: number) => ({
      places: [
        { group: 'G7', decider: headOf('mot'), count: mot },
        { group: 'G7', decider: headOf('hai'), count: hai },
      ],
    })
    const over = { [`G7 ${headOf('mot')}`]: 'placesOver', [`G7 ${headOf('hai')}`]: 'placesOver' }
    expect(allot(store, of(2, 1))).toMatchObject({ reason: 'placesUnfit', at: over })
    expect(allot(store, of(1, 1))).toMatchObject({ ok: true })
    // Those allotted before count.
    expect(allot(store, { places: [{ group: 'G7', decider: headOf('mot'), count: 2 }] })).toMatchObject({
      at: { [`G7 ${headOf('mot')}`]: 'placesOver' },
    })
    const nobody = { deciders: new Map([['G7', [headOf('hai')]]]) }
    expect(allot(store, {}, [G7], nobody)).toMatchObject({ at: { [`G7 ${headOf('mot')}`]: 'noSuchPlace' } })
  })

  it('asked about beforehand write nothing', () => {
    const store = resultOffice()
    expect(allot(store, { preview: true })).toMatchObject({ ok: true, writes: [], places: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import { paths } from '../ids.ts'
import { type Draft, draftSchema, type Paper, paperSchema } from '../model/paper.ts'
import { boardPageSchema } from '../model/progress.ts'
import { type Review, reviewSchema } from '../model/review.ts'
import { tinyCampaign } from '../office/tiny-campaign.fixture.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { lastDayOf } from '../time.ts'

const store = tinyCampaign()
const paper = (subject: string) => store.get(paths.paper(`kd_${subject}`)) as Paper
const review = (id: string) => store.get(paths.review(id)) as Review

describe('opening a campaign', () => {
  it('writes documents that their schemas accept', () => {
    for (const [path, doc] of store) {
      const [kind, , sub] = path.split('/')
      if (kind === 'papers') (sub ? draftSchema : paperSchema).parse(doc)
      if (kind === 'reviews' && !sub) reviewSchema.parse(doc)
      if (kind === 'progress') boardPageSchema.parse(doc)
    }
  })

  it('gives one paper to a subject with two reviews, due when the earlier of them is', () => {
    expect(paper('p-member').reviewIds).toEqual(['kd_p-member_partyGroup', 'kd_p-member_partyCell'])
    expect(paper('p-member').tracks).toEqual(['partyGroup', 'partyCell'])
    expect(lastDayOf(paper('p-member').dueAt)).toBe('2023-11-29')
  })

  it('has staff returned by the unit head, and heads and collectives by the organiser', () => {
    expect(paper('p-member').returners).toEqual(['p-head'])
    expect(paper('p-head').returners).toEqual([])
    expect(paper('u-board').returners).toEqual([])
    expect(review('kd_p-member_partyGroup').actors.conference).toEqual(['p-head'])
    expect(review('kd_p-head_partyGroup').actors.conference).toEqual(['organiser'])
  })

  it('lets a collective be written by its drafters and sealed by its head', () => {
    expect(paper('u-board')).toMatchObject({
      form: '01',
      responsible: 'p-head',
      writers: ['p-head', 'p-member', 'p-other'],
    })
  })

  it('chooses the form by whether the person leads', () => {
    expect(paper('p-head').form).toBe('02B')
    expect(paper('p-member').form).toBe('02A')
    expect(paper('p-other').partyMember).toBe(false)
  })

  it('refuses rules that are not here, or that differ from those it would pin', () => {
    const { rulePack } = plan2023
    for (const other of [
      { ...rulePack, id: 'qd366-2025' },
      { ...rulePack, version: 2 },
      { ...rulePack, hash: 'f'.repeat(64) },
    ])
      expect(() => tinyCampaign({ rulePack: other })).toThrow('noRules')
    expect(() => tinyCampaign({ rulePack: 'qd124-2023' })).not.toThrow()
  })

  it('starts every draft empty at revision 1', () => {
    const draft = store.get(paths.draft('kd_p-member')) as Draft
    expect(draft).toMatchObject({ revision: 1, sections: {}, refusal: null })
  })
})

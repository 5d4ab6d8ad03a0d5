import { describe, expect, it } from 'vitest'
import { allReviews } from '../../office/stored.fixture.ts'
import { apply } from '../../writes/apply.ts'
import { idOf, NOW, office, reviewOf, rowIn, sheetIn } from '../appraised-office.fixture.ts'
import { opinedOnSheets, takenOffSheets } from './sheet-writes.ts'

describe('the sheet of a group', () => {
  it('holds what units have proposed of its subjects, those of other groups apart, long remarks in short', () => {
    const store = office()
    expect(Object.keys(sheetIn(store, 'p-mai').rows).sort()).toEqual([idOf('p-long'), idOf('p-mai')])
    const row = rowIn(store, 'p-mai')
    expect(row).toMatchObject({
      subject: 'p-mai',
      proposal: { act: 'kd_u-ban_1.proposal.1', selfRating: 'outstanding', proposed: 'good' },
    })
    expect(row?.proposal?.remark).toMatch(/^Nhất trí\. .{200,300}…$/)
  })

  it('takes the opinions of bodies, which stay when the proposal goes back', () => {
    const store = office('consultation')
    const said = { strengths: 'Sâu sát.', shortcomings: '', level: 'completed' as const }
    const act = {
      ...{ id: 'kd_b-hoi.opinion.2', kind: 'opinion' as const, campaign: 'kd', bodyName: 'Hội Khuyến học' },
      ...{ of: { kind: 'body' as const, id: 'b-hoi' }, by: 'p-hoi', byName: 'Hội', onBehalf: null, submittedAt: NOW },
      ...{ audience: ['p-hoi'], items: [{ reviewId: idOf('p-mai'), name: 'Mai', ...said }] },
    }
    apply(store, opinedOnSheets(act, allReviews(store), new Map(Object.entries(sheetIn(store, 'p-mai').rows))))
    apply(store, takenOffSheets([reviewOf(store, 'p-mai')]))
    const { eventSeq } = reviewOf(store, 'p-mai')
    expect(rowIn(store, 'p-mai')).toMatchObject({
      proposal: null,
      opinions: { 'b-hoi': { level: 'completed', part: `consultation.${eventSeq + 1}` } },
    })
    expect(JSON.stringify(sheetIn(store, 'p-mai'))).not.toContain('Sâu sát')
    expect(rowIn(store, 'p-long')).toMatchObject({ proposal: { proposed: 'good' } })
  })
})

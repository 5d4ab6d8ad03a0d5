import { expect, it } from 'vitest'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { withAppraisers } from './appraisers.ts'
import type { SubjectPlan } from './plan.ts'
import type { ReviewRelation } from './review-relation.ts'

const unasked = () => {
  throw new Error('nothing of it is asked')
}
const registry = { name: (uid: string) => uid, unit: unasked, person: unasked, order: unasked, route: unasked }

it('whoever was named for a group tells what was decided of it and keeps its dossiers, also of those whom nobody appraises', () => {
  const named = { track: 'partyGroup', group: 'G7', appraiser: 'p-khac', clerk: null }
  const campaign = { id: 'kd', organisers: { partyGroup: ['p-to'] }, process: { ...process2023, appraisers: [named] } }
  const plan: SubjectPlan = {
    ...{ subject: 'p-mai', subjectKind: 'person', unit: 'u-mot', track: 'partyGroup', group: 'G7', decider: 'dau-mot' },
  }
  const actors = { selfReview: ['p-mai'], decision: ['p-chu-tich'], notice: ['organiser'], archive: ['organiser'] }
  const relation: ReviewRelation = {
    actors,
    readers: ['p-mai'],
    holders: { notice: 'Ban Tổ chức', archive: 'Ban Tổ chức' },
    name: 'Mai',
  }
  const [found] = withAppraisers(campaign, registry, [{ plan, relation }])
  expect(found?.relation.actors).toEqual({
    ...actors,
    notice: ['organiser', 'p-khac'],
    archive: ['organiser', 'p-khac'],
  })
  expect(found?.relation.holders).toEqual({ notice: 'p-khac', archive: 'p-khac' })
})

import { expect, it } from 'vitest'
import type { Review } from '../../model/review.ts'
import { scopeSchema } from '../../model/scope.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { scopesFor, scopesOf } from './scopes.ts'

const rated = (subject: string, group: string, change: Partial<Review> = {}) => ({
  campaign: 'kd',
  track: 'partyGroup' as const,
  group,
  subject,
  subjectKind: 'person' as const,
  actors: { selfReview: [subject] },
  decider: 'dang-doan',
  ...change,
})

const RATED = [
  rated('p-mai', 'G7'),
  rated('p-nam', 'G7'),
  rated('p-huyen', 'G4'),
  rated('u-ban', 'G1', { subjectKind: 'unit', actors: { selfReview: ['p-long'] } }),
  rated('p-mai', 'G9', { track: 'partyCell' }),
]
const scopes = scopesOf(RATED, [])

it('a group of a track is one scope, with its people and who answers for its collectives', () => {
  expect(scopes.map(({ id, insiders }) => [id, insiders])).toEqual([
    ['kd.partyGroup.G7', ['p-mai', 'p-nam']],
    ['kd.partyGroup.G4', ['p-huyen']],
    ['kd.partyGroup.G1', ['p-long']],
    ['kd.partyCell.G9', ['p-mai']],
  ])
})

const holder = (personId: string, organiser: string[], active = true) => ({ personId, organiser, active })

it('an organiser reads the groups of the own tracks in which he is not', () => {
  expect(scopesFor(holder('p-huyen', ['partyGroup']), scopes)).toEqual(['kd.partyGroup.G1', 'kd.partyGroup.G7'])
  expect(scopesFor(holder('p-huyen', ['partyGroup', 'partyCell']), scopes)).toContain('kd.partyCell.G9')
  expect(scopesFor(holder('p-huyen', []), scopes)).toEqual([])
})

it('who heads a rated unit does not read its group; who only belongs to it does', () => {
  expect(scopesFor(holder('p-long', ['partyGroup']), scopes)).not.toContain('kd.partyGroup.G1')
  expect(scopesFor(holder('p-mai', ['partyGroup']), scopes)).toContain('kd.partyGroup.G1')
})

it('who was named for a group reads it and no other, unless he comes to belong to it, and not while his account is locked', () => {
  const named = ['p-tien', 'p-nam', 'p-thu']
  const own = scopesOf(
    [
      rated('p-nam', 'G7', { actors: { selfReview: ['p-nam'], appraisal: ['organiser', ...named] } }),
      rated('p-huyen', 'G4', { actors: { selfReview: ['p-huyen'], appraisal: ['organiser'] } }),
    ],
    [],
  )
  expect(own.map(({ appraisers }) => appraisers)).toEqual([['p-nam', 'p-thu', 'p-tien'], undefined])
  expect(scopesFor(holder('p-tien', []), own)).toEqual(['kd.partyGroup.G7'])
  expect(scopesFor(holder('p-nam', []), own)).toEqual([])
  expect(scopesFor(holder('p-tien', ['partyGroup'], false), own)).toEqual([])
})

it('who records decisions reads the groups that are decided there, and none with himself in it', () => {
  const deciders = [{ id: 'dang-doan', name: '', class: 'partyGroup', members: [], recorder: 'p-huyen' }]
  const recorded = scopesOf(RATED, [{ id: 'kd', process: { ...process2023, deciders } }])
  expect(recorded[0]?.recorders).toEqual(['p-huyen'])
  expect(scopesFor(holder('p-huyen', []), recorded)).toEqual([
    'kd.partyCell.G9',
    'kd.partyGroup.G1',
    'kd.partyGroup.G7',
  ])
  expect(scopesFor(holder('p-nam', []), recorded)).toEqual([])
})

it('a group of a campaign of before, given to others once it was decided, is still read', () => {
  const before = { ...scopes[0], heldBy: ['partyCell'] }
  expect(scopeSchema.safeParse(before).success).toBe(true)
  expect(scopesFor({ personId: 'p-uy', active: true, organiser: ['partyCell'] }, [scopeSchema.parse(before)])).toEqual(
    [],
  )
})

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { paths } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import { sealAccepted } from '../office/papers.fixture.ts'
import { differences, read } from '../office/stored.fixture.ts'
import { tinyCampaign } from '../office/tiny-campaign.fixture.ts'
import type { Store } from '../writes/apply.ts'
import { freshRelations, personFacts, savedPerson, savedUnit, storedRelations, unitFacts } from './registry.fixture.ts'

const people = ['p-head', 'p-member', 'p-other', 'p-cell'] as const
const person = fc.constantFrom(...people)
const some = fc.uniqueArray(person, { maxLength: 3 })
const unit = fc.constantFrom('u-board', 'u-cell')

type Step = (store: Store) => void
const unitStep = fc
  .record({ unit, head: person, drafters: some, clerks: some, deputies: some, name: fc.constantFrom('Ban', 'Phòng') })
  .map(
    ({ unit: id, ...change }): Step =>
      (store) =>
        void savedUnit(store, unitFacts(store, id, change)),
  )
const personStep = fc
  .record({ id: person, name: fc.constantFrom('Lò Thị Mai', 'Giàng A Páo'), active: fc.boolean() })
  .map(
    ({ id, ...change }): Step =>
      (store) =>
        void savedPerson(store, personFacts(store, id, change)),
  )
const sealStep = fc.constantFrom('p-head', 'p-member', 'p-other', 'u-board').map(
  (subject): Step =>
    (store) => {
      const { id, state } = read<Paper>(store, paths.paper(`kd_${subject}`))
      if (state === 'drafting') sealAccepted(store, id, { at: new Date(1) })
    },
)

it('any order of changes of the registry, between submissions, gives the relations of a fresh computation', {
  timeout: 60_000,
}, () => {
  const steps = fc.array(fc.oneof(unitStep, unitStep, personStep, sealStep), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(steps, (all) => {
      const store = tinyCampaign()
      for (const step of all) {
        step(store)
        expect(storedRelations(store)).toEqual(freshRelations(store))
        expect(differences(store)).toEqual([])
      }
    }),
    { numRuns: 25 },
  )
})

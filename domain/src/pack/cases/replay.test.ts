import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { pack2023 } from '../2023/pack-2023.ts'
import { pin2023 } from '../2023/pin.ts'
import { canonical } from '../canonical.ts'
import type { RateInputs } from '../rate/inputs.ts'
import { rate } from '../rate/rate.ts'
import { rateInputsSchema } from '../stored/inputs-schema.ts'
import { rateResultSchema } from '../stored/result-schema.ts'
import { inputsOf, memberOf, people, subjectOf, unitOf } from './subjects.fixture.ts'

/** A table in which every kind of finding is made. */
const inputs: RateInputs = inputsOf(
  [
    unitOf({
      id: 'u',
      subject: 'u-ban',
      level: 'good',
      facts: { numbers: { disciplinedMembers: 1, unitTasksDone: 40 } },
    }),
    subjectOf({
      ...{ id: 'h', group: 'G3', standing: 'head', heads: 'u-ban', level: 'outstanding' },
      facts: { flags: { leader: true }, numbers: { places: 2, papersAheadDays: 2 }, grades: { duties: 'good' } },
      levels: { conference: 'good', head: 'outstanding' },
    }),
    subjectOf({ id: 'c', subject: 'mai', level: 'good', facts: { numbers: { monthsWorked: 11, absentMonths: 4 } } }),
    memberOf({ id: 'p', subject: 'mai', level: 'outstanding', facts: { flags: { reviewed: false } } }),
    subjectOf({ id: 'n', notRated: { reason: 'underSixMonths', note: 'Từ 01/9/2023' } }),
    ...people('G7', 'outstanding', 3),
    ...people('G7', 'good', 11),
  ],
  { groups: [{ id: 'G7', name: 'Chuyên viên' }] },
)
/** Of the result that these inputs had when the pack was made. */
const GOLDEN = '07d1ba5b0a6ca7dc20cc556e939fe523447720deee65de5a63f9fc53a2ee006e'
const bytes = (of: RateInputs) => canonical(rate({ pack: pack2023, ref: pin2023 }, of))

it('the same inputs give the same bytes, today and after every later pack', () => {
  const first = bytes(inputs)
  expect(bytes(JSON.parse(JSON.stringify(inputs)))).toBe(first)
  expect(createHash('sha256').update(first).digest('hex')).toBe(GOLDEN)
})

it('a result states its pack, and can be stored as it is', () => {
  const result = rate({ pack: pack2023, ref: pin2023 }, inputs)
  expect(result.pack).toEqual(pin2023)
  expect(canonical(rateResultSchema.parse(JSON.parse(JSON.stringify(result))))).toBe(canonical(result))
  expect(bytes(rateInputsSchema.parse(JSON.parse(JSON.stringify(inputs))))).toBe(canonical(result))
  const { success } = rateInputsSchema.safeParse({ ...inputs, subjects: [{ ...inputs.subjects[0], level: 'tốt' }] })
  expect(success).toBe(false)
})

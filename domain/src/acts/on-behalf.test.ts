import { expect, it } from 'vitest'
import { onBehalfOf } from './on-behalf.ts'

const by = { uid: 'p-nam', name: 'Vũ Đình Nam' }
const input = { basis: ' Bản giấy đã ký ', paperDate: '2023-12-04', keptAt: 'Văn phòng' }
const now = new Date('2023-12-04T10:00:00Z')

it('names who enters it, on what it rests and where it is kept', () => {
  const entered = { basis: 'Bản giấy đã ký', paperDate: '2023-12-04', keptAt: 'Văn phòng' }
  expect(onBehalfOf(input, by, now)).toEqual({ ...entered, by: 'p-nam', byName: 'Vũ Đình Nam' })
})

it.each([{ basis: ' ' }, { keptAt: '' }, { paperDate: '2023-12-05' }, { paperDate: '2023-02-30' }])(
  'is nothing with %o',
  (change) => {
    expect(onBehalfOf({ ...input, ...change }, by, now)).toBeNull()
  },
)

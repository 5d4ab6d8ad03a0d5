import { expect, it } from 'vitest'
import { gateSchema } from '../../model/gate.ts'
import { UNDECIDED } from '../outcome.ts'
import { chairOf, enter, idOf, itemOf, resultOffice, staffOf } from '../result/result-office.fixture.ts'

const chair = chairOf('mot')
const [first = '', second = ''] = staffOf('mot')

it('a gate counts who was decided and who waits for a conclusion, not who found no place, and tells once it is open', () => {
  const store = resultOffice()
  const gate = gateSchema.parse({
    ...{
      id: 'kd_sau',
      campaign: 'kd',
      kind: 'sau',
      track: 'provincial',
      bindsUnit: 'u-ban',
      binds: [],
      until: 'decided',
    },
    ...{ requires: [first, second].map((subject) => idOf(subject)), passed: [], openedAt: null, severity: 'block' },
    ...{ words: { passed: '', order: '', opened: '' }, source: '', viewers: ['p-thang', 'p-dau-moi'] },
  })
  store.set('gates/kd_sau', gate)
  const passed = () => gateSchema.parse(store.get('gates/kd_sau'))
  enter(store, chair, [itemOf(first, { ...UNDECIDED, reason: 'Đề nghị, chờ phân bổ.' })])
  expect(passed().passed).toEqual([])
  enter(store, chair, [itemOf(second, { ...UNDECIDED, pending: 'awaitingConclusion', reason: 'Đang thanh tra.' })])
  expect(passed().passed).toEqual([idOf(second)])
  const told = () => [...store.keys()].filter((path) => path.includes('orderReached'))
  expect(told()).toEqual([])
  enter(store, chair, [itemOf(first)])
  expect(passed().openedAt).not.toBeNull()
  expect(told().map((path) => path.split('.').at(-1))).toEqual(['p-thang'])
})

import { template2023 } from '@kiemdiem/domain/template/template-2023'
import { templateYouthUnion } from '@kiemdiem/domain/template/template-youth-union'
import { expect, it } from 'vitest'
import { formFaults, formFor, inputOf, placed, reproposed } from './form-state.ts'

const form = formFor(template2023, 2026)

it('a template proposes itself whole: nothing has to be typed but who organises', () => {
  expect(formFaults(form)).toEqual({})
  expect(form).toMatchObject({ year: '2026', planDate: '2026-11-27', place: 'Lai Châu' })
  expect(form.dates[1]).toBe('2026-12-05')
  expect(form.dates[10]).toBe('')
})

it('what is wrong is said by field, before it is sent', () => {
  expect(formFaults({ ...form, year: '26' })).toEqual({ year: 'notAYear' })
  const dates = { ...form.dates, 1: '', 5: '31/02', 6: '2026-11-01', 10: '2026-12-01' }
  expect(formFaults({ ...form, title: ' ', dates })).toEqual({
    ...{ title: 'missing', 'step.1': 'missing', 'step.5': 'notADate', 'step.6': 'beforePlan' },
  })
})

it('another year or template moves every date and keeps the people; half a year changes nothing else', () => {
  const chosen = { ...form, place: 'Tam Đường', organisers: { partyGroup: ['p-a'] } }
  expect(reproposed(chosen, template2023, '202')).toEqual({ ...chosen, year: '202' })
  const youth = reproposed(chosen, templateYouthUnion, '2027')
  expect(youth).toMatchObject({ template: 'tinh-doan', year: '2027', place: 'Tam Đường' })
  expect(inputOf(youth).organisers.map(({ track }) => track)).toEqual(['youthCadre', 'youthBranch'])
  expect(inputOf(chosen).organisers[0]).toEqual({ track: 'partyGroup', people: ['p-a'] })
  expect(inputOf({ ...chosen, onPaper: ['provincial'] }).onPaper).toEqual(['provincial'])
  expect(reproposed({ ...chosen, onPaper: ['provincial'] }, templateYouthUnion, '2027').onPaper).toEqual([])
  expect(formFaults({ ...form, onPaper: ['khac'] })).toEqual({ onPaper: 'unknownTrack' })
  expect(inputOf(chosen).steps[9]).toEqual({ no: 10, before: null })
})

it('the organisation is called after its place until somebody writes its name; another template proposes its own', () => {
  expect(form).toMatchObject({
    agency: 'Liên đoàn Lao động tỉnh Lai Châu',
    superior: 'Tổng Liên đoàn Lao động Việt Nam',
  })
  const moved = placed(form, 'Điện Biên')
  expect(moved.agency).toBe('Liên đoàn Lao động tỉnh Điện Biên')
  const written = placed({ ...moved, agency: ' Công đoàn Viên chức tỉnh ' }, 'Sơn La')
  expect(inputOf(written).agency?.name).toBe('Công đoàn Viên chức tỉnh')
  expect(reproposed(written, template2023, '2027').agency).toBe(' Công đoàn Viên chức tỉnh ')
  expect(reproposed(written, templateYouthUnion, '2026').agency).toBe('Tỉnh đoàn Sơn La')
  expect(formFaults({ ...form, agency: ' ', superior: '' })).toEqual({
    ...{ 'agency.name': 'missing', 'agency.superior': 'missing' },
  })
})

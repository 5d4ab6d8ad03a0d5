import { describe, expect, it, test } from 'vitest'
import { agendaRole, defaultAgenda, departsFromOrder, type Subject } from './agenda.ts'

const subject = (id: string, name: string): Subject => ({
  subject: id,
  subjectKind: id.startsWith('u-') ? 'unit' : 'person',
  name,
  paperId: `2023_${id}`,
  reviewId: `2023_${id}_partyCell`,
})
const cell = { id: 'u-chi-bo', head: 'p-huong', deputies: ['p-long'] }
const subjects = [
  subject('p-duc', 'Trần Văn Đức'),
  subject('u-chi-bo', 'Chi bộ cơ quan'),
  subject('p-dung', 'Lê Thị Dung'),
  subject('p-long', 'Nguyễn Đức Long'),
  subject('p-anh', 'Vàng A Ánh'),
  subject('u-chi-uy', 'Chi ủy Chi bộ cơ quan'),
  subject('p-huong', 'Bùi Thị Hương'),
]

describe('the usual agenda', () => {
  it('is the chi ủy, the cell, its head, deputies, then members by given name, Đ after D', () => {
    const agenda = defaultAgenda(cell, subjects)
    expect(agenda.map((item) => item.subject)).toEqual([
      'u-chi-uy',
      'u-chi-bo',
      'p-huong',
      'p-long',
      'p-anh',
      'p-dung',
      'p-duc',
    ])
    expect(agenda.map((item) => item.role)).toEqual([
      'collective',
      'collective',
      'head',
      'deputy',
      'member',
      'member',
      'member',
    ])
    expect(departsFromOrder(agenda)).toBe(false)
  })

  it('is the same whatever order the subjects come in', () => {
    expect(defaultAgenda(cell, [...subjects].reverse())).toEqual(defaultAgenda(cell, subjects))
  })
})

test('only a subject after one of a later rank departs from the order', () => {
  const agenda = defaultAgenda(cell, subjects)
  for (let one = 0; one < agenda.length - 1; one += 1) {
    const swapped = [...agenda.slice(0, one), ...agenda.slice(one, one + 2).reverse(), ...agenda.slice(one + 2)]
    expect(departsFromOrder(swapped)).toBe(swapped[one]?.role !== swapped[one + 1]?.role)
  }
  expect(departsFromOrder([])).toBe(false)
})

test('a unit is a collective on the agenda of another', () => {
  expect(agendaRole(cell, { subject: 'u-van-phong', subjectKind: 'unit' })).toBe('collective')
})

import { expect, test } from 'vitest'
import { conferenceOf } from '../conference.fixture.ts'
import { conferenceTitle, conferenceTitleInside } from './conference-title.ts'

test('a conference is named after its unit; a supplementary one by its number; within a sentence it begins small', () => {
  expect(conferenceTitle(conferenceOf())).toBe('Hội nghị kiểm điểm của Ban Chính sách pháp luật')
  expect(conferenceTitle(conferenceOf({ number: 2 }))).toBe('Hội nghị kiểm điểm của Ban Chính sách pháp luật (lần 2)')
  const staff = conferenceOf({ title: 'Hội nghị cán bộ, công chức Cơ quan LĐLĐ huyện Tam Đường' })
  expect(conferenceTitleInside(staff)).toBe('hội nghị cán bộ, công chức Cơ quan LĐLĐ huyện Tam Đường')
})

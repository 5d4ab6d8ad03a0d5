import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Paper, paperSchema } from '@kiemdiem/domain/model/paper'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { lastDayOf } from '@kiemdiem/domain/time'
import { expect, test } from 'vitest'
import { CAST } from '../../tests/cast.ts'
import { accounts, invitations } from './accounts.ts'
import { campaignAt, openingWrites } from './campaign.ts'
import { chooseCourse } from './course/choose.ts'

const now = new Date('2026-11-20T02:00:00Z')
const campaign = campaignAt(now)
const writes = openingWrites(campaign, now)
const under = (pattern: RegExp) =>
  writes.flatMap((write) => (pattern.test(write.path) && 'data' in write ? [write.data] : []))
const papers = under(/^papers\/[^/]+$/) as Paper[]
const paperOf = (subject: string) => papers.find((paper) => paper.subject === subject)

test('the campaign opens: documents of every kind fit their schemas', () => {
  expect(campaignSchema.safeParse(campaign).success).toBe(true)
  const reviews = under(/^reviews\/[^/]+$/)
  const boards = under(/^progress\//)
  for (const paper of papers) expect(paperSchema.safeParse(paper).success).toBe(true)
  for (const review of reviews) expect(reviewSchema.safeParse(review).success).toBe(true)
  for (const board of boards) expect(boardPageSchema.safeParse(board).success).toBe(true)
  expect([papers.length, reviews.length, boards.length]).toEqual([77, 110, 28])
})

test('each paper goes to the right desk', () => {
  expect(paperOf(CAST.cadre)).toMatchObject({ form: '02A', partyMember: true, returners: [CAST.head] })
  expect(paperOf(CAST.deputy)).toMatchObject({ form: '02B', returners: [CAST.head] })
  expect(paperOf(CAST.head)).toMatchObject({ form: '02B', returners: [], tracks: ['partyGroup', 'partyCell'] })
  expect(paperOf('u-btv-tam-duong')).toMatchObject({
    form: '01',
    responsible: CAST.responsible,
    writers: [CAST.responsible, CAST.drafter, CAST.districtStaff],
    reviewIds: ['2026_u-btv-tam-duong_partyGroup', '2026_u-cq-tam-duong_partyGroup'],
  })
  expect(paperOf('u-chi-uy')?.reviewIds).toHaveLength(2)
})

test('papers of units are due on the Wednesday, those of the provincial leaders with the cell', () => {
  const due = (subject: string) => lastDayOf(paperOf(subject)?.dueAt ?? new Date(0))
  expect(due(CAST.cadre)).toBe('2026-11-18')
  expect(due(CAST.provincialLeader)).toBe('2026-11-24')
  expect(due('u-dang-doan')).toBe('2026-11-28')
})

test('in mid-course two thirds have sent, some are writing, some owe it, two come back', () => {
  const course = chooseCourse(papers)
  const count = (state: string) => course.filter((each) => each.state === state).length
  expect(count('sent')).toBeGreaterThanOrEqual(35)
  expect(count('sent')).toBeLessThanOrEqual(50)
  expect(count('sealed')).toBe(10)
  expect(count('written')).toBeGreaterThanOrEqual(5)
  expect(count('half')).toBeGreaterThanOrEqual(4)
  expect(count('untouched')).toBeGreaterThanOrEqual(8)
  expect(course.filter((each) => each.returnedBecause)).toHaveLength(2)
})

test('trial accounts and codes are of people who are there', () => {
  expect(accounts.length).toBeGreaterThanOrEqual(12)
  for (const { code } of invitations) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/)
})

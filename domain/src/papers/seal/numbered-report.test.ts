import { expect, it } from 'vitest'
import { sheetsOf } from '../../forms/sheets/sheets-of.ts'
import { paths, reportEntryIdOf } from '../../ids.ts'
import { type DocketEntry, docketEntrySchema } from '../../model/docket.ts'
import type { Paper, Revision } from '../../model/paper.ts'
import type { PaperFacts } from '../../model/printed.ts'
import { sealAccepted, sendBack } from '../../office/papers.fixture.ts'
import { read } from '../../office/stored.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { at, MEMBER } from '../one-paper.fixture.ts'

const REPORT = 'kd_u-board'
const entryIn = (store: Store, number: number) => store.get(paths.docket(reportEntryIdOf(REPORT, number)))

const printed = (store: Store, given?: DocketEntry['given']) => {
  const facts = read<PaperFacts>(store, paths.paperFacts(REPORT, 1))
  const { sections } = read<Revision>(store, paths.revision(REPORT, 1))
  const about = { ...facts, birthDate: null, date: '2023-11-28', ...(given !== undefined && { given }) }
  return JSON.stringify(sheetsOf(read<Paper>(store, paths.paper(REPORT)), sections, about)[0]?.blocks[0])
}

it('a collective’s sealed report has a line in the book, people’s own texts have none', () => {
  const store = tinyCampaign()
  sealAccepted(store, MEMBER, { at: at(0) })
  expect([...store.keys()].filter((path) => path.startsWith('docket/'))).toEqual([])
  sealAccepted(store, REPORT, { at: at(1) })
  const entry = docketEntrySchema.parse(entryIn(store, 1))
  const facts = read<PaperFacts>(store, paths.paperFacts(REPORT, 1))
  expect(entry).toMatchObject({
    ...{ unit: 'u-board', style: 'party', type: 'BC', issuer: facts.issuer.name, date: '2023-11-28', given: null },
    about: `Tập thể ${facts.name} năm ${facts.year}`,
  })
  expect(JSON.stringify(entry)).not.toMatch(/Đã hoàn thành|good/)
})

it('prints the number and day entered, both open until then; of before the book the day of its sealing', () => {
  const store = tinyCampaign()
  sealAccepted(store, REPORT, { at: at(0) })
  expect(printed(store, null)).toMatch(/Số …-BC\/….*ngày … tháng … năm 2023/)
  expect(printed(store, { number: 3, code: 'BTC', on: '2023-12-01' })).toMatch(
    /Số 03-BC\/BTC.*ngày 01 tháng 12 năm 2023/,
  )
  expect(printed(store)).toMatch(/Số …-BC\/….*ngày 28 tháng 11 năm 2023/)
})

it('what is returned is marked in the book and keeps its number; what is sealed again has a line of its own', () => {
  const store = tinyCampaign()
  sealAccepted(store, REPORT, { at: at(0) })
  const given = { number: 3, code: 'BTC', on: '2023-12-01' }
  const path = paths.docket(reportEntryIdOf(REPORT, 1))
  store.set(path, { ...(store.get(path) as DocketEntry), given, rev: 1 })
  const access = { active: true, organiser: ['partyGroup' as const] }
  const outcome = sendBack(store, REPORT, 'p-cell', at(1), { caller: { uid: 'p-cell', name: 'A', access } })
  expect(outcome).toMatchObject({ ok: true })
  expect(entryIn(store, 1)).toMatchObject({ given, rev: 2, takenBackAt: at(1) })
  sealAccepted(store, REPORT, { at: at(2) })
  expect(entryIn(store, 1)).toMatchObject({ rev: 2 })
  expect(entryIn(store, 2)).toMatchObject({ given: null, takenBackAt: null })
})

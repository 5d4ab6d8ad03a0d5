import { expect, test } from 'vitest'
import { sheetsOf } from '../../forms/sheets/sheets-of.ts'
import { paths } from '../../ids.ts'
import type { Paper, Revision } from '../../model/paper.ts'
import type { Person, Personal } from '../../model/person.ts'
import { type PaperFacts, paperFactsSchema } from '../../model/printed.ts'
import type { Unit } from '../../model/unit.ts'
import { sealAccepted } from '../../office/papers.fixture.ts'
import { read } from '../../office/stored.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { at, MEMBER, sendBack } from '../one-paper.fixture.ts'

const REPORT = 'kd_u-board'

/** The sheets as they print from what is stored, whatever the registry says. */
const printed = (store: Store, id: string, number: number) => {
  const paper = read<Paper>(store, paths.paper(id))
  const sealed = read<Revision>(store, paths.revision(id, number))
  const facts = read<PaperFacts>(store, paths.paperFacts(id, number))
  const personal = store.get(paths.paperPersonal(id, number)) as Personal | undefined
  return sheetsOf(paper, sealed.sections, { ...facts, birthDate: personal?.birthDate ?? null, date: '2023-11-28' })
}

/** Everything that the registry says of everybody, made another. */
const changeEverything = (store: Store): void => {
  for (const [path, data] of store) {
    if (/^people\/[^/]+$/.test(path)) {
      const posts: Person['posts'] = [{ unit: null, title: 'Chức vụ khác', kind: 'party' }]
      const partyCell = { name: 'Chi bộ khác', committee: 'Đảng bộ khác' }
      store.set(path, { ...(data as Person), name: 'Tên khác', class: 'elected', leader: true, posts, partyCell })
    }
    if (path.endsWith('/private/personal')) store.set(path, { birthDate: '1900-01-01' })
    if (/^units\/[^/]+$/.test(path)) {
      const other = { name: 'Đơn vị khác', issuer: 'Khác', superior: 'Khác', place: 'Nơi khác', head: 'p-other' }
      store.set(path, { ...(data as Unit), ...other, signers: [{ person: 'p-head', capacity: 'KHÁC', title: 'KHÁC' }] })
    }
  }
}

test.each([MEMBER, REPORT])('%s prints the same after everything in the registry has changed', (id) => {
  const store = tinyCampaign()
  store.set(paths.personal('p-member'), { birthDate: '1984-02-09' })
  sealAccepted(store, id, { at: at(0) })
  expect(paperFactsSchema.safeParse(store.get(paths.paperFacts(id, 1))).success).toBe(true)
  const before = printed(store, id, 1)
  changeEverything(store)
  expect(printed(store, id, 1)).toEqual(before)
  expect(JSON.stringify(before)).not.toMatch(/[Kk]hác"/)
})

test('what is sealed again states what holds then, and the first keeps its own', () => {
  const store = tinyCampaign()
  sealAccepted(store, MEMBER, { at: at(0) })
  const first = printed(store, MEMBER, 1)
  sendBack(store, 1)
  changeEverything(store)
  sealAccepted(store, MEMBER, { at: at(2) })
  expect(printed(store, MEMBER, 1)).toEqual(first)
  expect(read<PaperFacts>(store, paths.paperFacts(MEMBER, 2))).toMatchObject({
    ...{ name: 'Tên khác', partyPosts: ['Chức vụ khác'], cell: { name: 'Chi bộ khác' } },
    issuer: { place: 'Nơi khác' },
  })
})

test('the birth date lies apart from what every reader of the text may see', () => {
  const store = tinyCampaign()
  store.set(paths.personal('p-member'), { birthDate: '1984-02-09' })
  sealAccepted(store, MEMBER, { at: at(0) })
  expect(JSON.stringify(store.get(paths.paperFacts(MEMBER, 1)))).not.toContain('1984')
  expect(store.get(paths.paperPersonal(MEMBER, 1))).toEqual({ birthDate: '1984-02-09' })
  sealAccepted(store, REPORT, { at: at(1) })
  expect(store.get(paths.paperPersonal(REPORT, 1))).toBeUndefined()
})

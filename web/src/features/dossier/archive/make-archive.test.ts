import { createHash } from 'node:crypto'
import { chainOf } from '@kiemdiem/domain/dossier/chain/chain'
import { dossierAnswer, handedOver } from '@kiemdiem/domain/forms/every-dossier.fixture'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { openDossier } from '../../../../../tools/verifying/open-dossier.ts'
import type { DossierData } from './load-data.ts'
import { makeArchive } from './make-archive.ts'

const NAMES: Record<string, string> = {
  ...{ dossierSubject: 'Lò Thị Mai', dossierUnit: 'Ban Tài chính: "Tổng hợp"', keptWhere: '=HYPERLINK("x")' },
  trackName: 'Diện Đảng đoàn quản lý',
}
const say = (field: string) => NAMES[field] ?? field
const answer = { ...dossierAnswer(say), handovers: [handedOver(say)] }
const EVENTS = [1, 2].map((seq) => ({ seq, type: 'sealed', by: 'p', at: `2026-11-0${seq}T01:00:00.000Z` }))
const data: DossierData = {
  common: [],
  subjects: [{ path: 'reviews/kd_p_partyGroup', data: { id: 'kd_p_partyGroup', at: '2026-11-01T00:00:00.000Z' } }],
  trails: [{ of: 'reviews/kd_p_partyGroup', events: EVENTS }],
}
const copies = new Map([['ban-ky/kd_u_1.minutes.1/1 bản ký.pdf', new Uint8Array([37, 80, 68, 70])]])

it('a dossier that was made is vouched for, byte by byte the same each time, with the root that the server would print', async () => {
  const made = await makeArchive(answer, data, copies)
  expect(made.name).toBe('Hồ sơ 2023 – Diện Đảng đoàn quản lý.zip')
  expect(await openDossier(made.bytes, made.root)).toMatchObject({ faults: [] })
  expect((await makeArchive(answer, data, copies)).bytes).toEqual(made.bytes)
  const stored = EVENTS.map((event) => ({ ...event, at: new Date(event.at) }))
  const server = await chainOf([{ of: 'reviews/kd_p_partyGroup', events: stored }], async (text) =>
    createHash('sha256').update(text).digest('hex'),
  )
  expect(made.root).toBe(server.root)
})

it('has papers, signed copies, data and a table under names that every system takes', async () => {
  const files = unzipSync((await makeArchive(answer, data, copies)).bytes)
  expect(Object.keys(files)).toEqual([
    ...['ban-ky/kd_u_1.minutes.1/1 bản ký.pdf', 'muc-luc-ho-so.docx', 'bien-ban-ban-giao-1.docx'],
    ...['danh-sach-giay-to.csv', 'du-lieu/danh-muc.json', 'du-lieu/chung.json', 'du-lieu/ho-so.json'],
    ...['su-kien/reviews--kd_p_partyGroup.json', 'bang-ke.json'],
  ])
  const csv = files['danh-sach-giay-to.csv'] ?? new Uint8Array()
  expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(csv)
  expect(text).toContain('"Ban Tài chính: ""Tổng hợp""",Lò Thị Mai,')
  // It says where; no program runs it.
  expect(text).not.toMatch(/,=HYPERLINK/)
})

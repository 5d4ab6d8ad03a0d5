import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { beforeAll, expect, it } from 'vitest'
import { emailHash } from '../../../functions/src/accounts/hash.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { undoImport } from '../../../functions/src/registry/import-undo.ts'
import { answersAtOnce, call, reasonOf } from '../fixture/handlers/handlers.ts'
import { type File, imported, officeFile, personRow, previewed, stored } from '../fixture/registry/import-rows.ts'
import { wholeDatabase } from '../fixture/whole-database.ts'
import { BOARD, emailOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

const BY = WHO.organiser
const key = () => crypto.randomUUID()
const undo = (id: string | null, preview = false) => call(undoImport, BY, { import: id, preview, key: key() })
const outcomes = (rows: readonly { outcome: string }[]) => rows.map(({ outcome }) => outcome)
const named = async (name: string) => (await db.collection('people').where('name', '==', name).get()).docs
/** Who is in a page of the directory, in one order: of who was removed a null is left. */
const present = (page: string) => {
  const { people } = JSON.parse(page) as { people: object }
  const there = Object.entries(people).filter(([, person]) => person !== null)
  return JSON.stringify(there.sort(([a], [b]) => (a < b ? -1 : 1)))
}
/** Everything but what imports and calls leave of themselves. */
const registry = async () =>
  new Map(
    [...(await wholeDatabase())]
      .filter(([path]) => !/^(imports|requests|settings\/import)/.test(path))
      .map(([path, text]): [string, string] => [path, path.startsWith('directory/') ? present(text) : text])
      .filter(([, text]) => text !== '[]'),
  )

beforeAll(async () => {
  await plant(newCampaignId())
  await db.doc(paths.access(BY)).update({ registrar: true })
  await db.doc(paths.personal(WHO.member)).set({ birthDate: null })
})

it('imports a unit with its people and their accounts, and the same file again changes nothing', async () => {
  const file = officeFile('Văn phòng Nhập', 3)
  const answer = await imported(BY, file)
  expect(answer.import).toMatch(/^i-/)
  const [head] = await named('Văn phòng Nhập 1')
  const id = head?.id ?? ''
  expect(id).toMatch(/^p-[0-9a-f]{16}$/)
  expect(head?.data()).toMatchObject({ class: 'civilServant', code: 'Văn phòng Nhập-1', active: true, rev: 1 })
  const [unit] = (await db.collection('units').where('name', '==', 'Văn phòng Nhập').get()).docs
  expect(unit?.data()).toMatchObject({ head: id, drafters: [id], kind: 'department' })
  expect((await db.doc(paths.access(id)).get()).data()).toMatchObject({ userName: 'vanphongnhap1', hasAccount: false })
  expect((await db.doc(paths.personal(id)).get()).data()).toEqual({ birthDate: '1980-01-02' })
  expect((await db.doc(paths.signInEmail(emailHash('1@14.thu-nghiem.example'))).get()).data()).toEqual({
    personIds: [id],
  })

  const before = await registry()
  const again = await previewed(BY, file)
  expect([...outcomes(again.units), ...outcomes(again.people)]).toEqual(Array(4).fill('unchanged'))
  await imported(BY, file)
  expect(await registry()).toEqual(before)
})

it('takes the last import back, to the letter, and only the last', async () => {
  // Of an account in use a file changes no e-mail.
  await db.doc(paths.access(WHO.member)).update({ hasAccount: false })
  const before = await registry()
  const file: File = {
    ...officeFile('Ban Hoàn tác', 2),
    people: [
      ...officeFile('Ban Hoàn tác', 2).people,
      // The same mailbox as somebody else has, and another telephone number of somebody known.
      personRow(9, { name: 'Lò Thị Mai', unit: 'Ban Thử nghiệm', email: emailOf('other'), phone: '0000 1' }),
    ],
  }
  const { import: id } = await imported(BY, file)
  const shared = paths.signInEmail(emailHash(emailOf('other')))
  expect((await db.doc(shared).get()).get('personIds')).toEqual([WHO.member, WHO.other])
  expect((await undo(null, true)).last).toMatchObject({ id, people: 2, units: 1, changed: 1, running: false })
  expect(await reasonOf(undo('i-khac'))).toBe('notLastImport')
  expect(await undo(id)).toEqual({ last: expect.anything(), left: 0 })
  expect(await registry()).toEqual(before)
  expect(await reasonOf(undo(id))).toBe('notLastImport')
  await db.doc(paths.access(WHO.member)).update({ hasAccount: true })
})

it('of a file of several parts gives a unit the head who comes with the last of them', async () => {
  const name = 'Văn phòng Nhiều phần'
  const file = officeFile(name, 1_000)
  const long = 'Phụ trách '.repeat(18)
  const people = file.people.map((row) => ({
    ...row,
    title: long,
    partyTitle: long,
    unionTitle: long,
    committee: long,
  }))
  const units = file.units.map((row) => ({ ...row, head: `${name} 1000` }))
  const { parts, fingerprints } = await previewed(BY, { units, people })
  expect(parts).toBeGreaterThan(1)
  let continues: string | null = null
  for (let part = 0; part < parts; part += 1)
    continues = (await stored(BY, { units, people }, fingerprints[part] ?? '', { part, continues })).import
  const [head] = await named(`${name} 1000`)
  const [unit] = (await db.collection('units').where('name', '==', name).get()).docs
  expect(unit?.get('head')).toBe(head?.id)
  for (let left = parts; left > 0; left -= 1) await undo(continues)
  expect(await named(`${name} 1000`)).toEqual([])
})

it('does not take back what somebody has begun to rest on', async () => {
  const { import: id } = await imported(BY, officeFile('Ban Dựa vào', 2))
  const [second] = await named('Ban Dựa vào 2')
  const used = paths.access(second?.id ?? '')
  await db.doc(used).update({ hasAccount: true })
  expect(await reasonOf(undo(id))).toBe('importInUse')
  await db.doc(used).update({ hasAccount: false })
  const clerks = (await db.doc(paths.unit(BOARD)).get()).get('clerks') as string[]
  await db.doc(paths.unit(BOARD)).update({ clerks: [...clerks, second?.id] })
  expect(await reasonOf(undo(id))).toBe('importInUse')
  await db.doc(paths.unit(BOARD)).update({ clerks })
  await undo(id)
  expect(await named('Ban Dựa vào 2')).toEqual([])
})

it('of two people who import the same at once, one does; the other is told to look again', async () => {
  const file = officeFile('Ban Hai người', 2)
  const seen = (await previewed(BY, file)).fingerprints[0] ?? ''
  const answers = await answersAtOnce(stored(BY, file, seen), stored(BY, file, seen))
  expect(answers).toContain('registryChanged')
  expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(1)
  expect(await named('Ban Hai người 1')).toHaveLength(1)
})

it('a repeat of one call is one import', async () => {
  const file = officeFile('Ban Nhắc lại', 2)
  const seen = (await previewed(BY, file)).fingerprints[0] ?? ''
  const same = key()
  const answers = await answersAtOnce(...[1, 2, 3].map(() => stored(BY, file, seen, { key: same })))
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  expect(await named('Ban Nhắc lại 1')).toHaveLength(1)
})

it('while the campaign is open, moves nobody, and says so of the row', async () => {
  const file = { units: [], people: [personRow(2, { name: 'Giàng A Páo', unit: 'Ban Thử nghiệm', title: 'Lái xe' })] }
  const { people } = await previewed(BY, { ...file, people: file.people.map((row) => ({ ...row, is: WHO.other })) })
  expect(people[0]).toMatchObject({ outcome: 'cannot', notes: [{ reason: 'campaignOpen', field: 'title' }] })
})

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chainOf } from '@kiemdiem/domain/dossier/chain/chain'
import { manifestOf, trailFile } from '@kiemdiem/domain/dossier/chain/make-manifest'
import { MANIFEST } from '@kiemdiem/domain/dossier/chain/manifest'
import { afterAll, expect, it } from 'vitest'
import { packed } from '../../web/src/lib/files/packed/packed.ts'
import { openDossier } from './open-dossier.ts'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
const OF = 'reviews/kd_p-mai_partyGroup'
const EVENTS = [1, 2, 3].map((seq) => ({ seq, type: 'sealed', by: 'p-mai', at: new Date(seq * 1e9) }))
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A dossier of one subject: events, a list with a name that is not plain, and a paper. */
const make = async () => {
  const files = new Map([
    [trailFile(OF), bytesOf(JSON.stringify(EVENTS))],
    ['Hồ sơ/Lò Thị Mai/biên bản.docx', crypto.getRandomValues(new Uint8Array(500))],
    ['danh-sach.csv', bytesOf('\uFEFFHọ và tên\r\nLò Thị Mai\r\n')],
  ])
  const chain = await chainOf([{ of: OF, events: EVENTS }], async (text) => sha256(text))
  const listed = [...files].map(([name, data]) => ({ name, size: data.length, sha256: sha256(data) }))
  files.set(MANIFEST, bytesOf(JSON.stringify(manifestOf({ campaign: 'kd', track: 'partyGroup' }, listed, chain, []))))
  return { bytes: packed(files), root: chain.root }
}
const { bytes, root } = await make()

it('an archive is the same bytes whenever it is made, and as it was made nothing is wrong', async () => {
  expect(await openDossier(bytes)).toEqual({ files: 4, withheld: [], faults: [] })
  expect(await openDossier(bytes, root)).toEqual({ files: 4, withheld: [], faults: [] })
  expect((await openDossier(bytes, 'b'.repeat(64))).faults).toEqual([{ what: 'notTheAnchor', at: root }])
})

it('any byte that is altered is noticed', async () => {
  const unnoticed: number[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const altered = bytes.slice()
    altered[at] = (altered[at] ?? 0) ^ 1
    const opened = await openDossier(altered).catch(() => null)
    if (opened?.faults.length === 0) unnoticed.push(at)
  }
  expect(unnoticed).toEqual([])
})

it('an altered byte of a paper, and an altered event, are named', async () => {
  const text = Buffer.from(bytes)
  const paper = bytes.slice()
  const inside = text.indexOf('biên bản.docx') + 60
  paper[inside] = (paper[inside] ?? 0) ^ 1
  expect((await openDossier(paper)).faults).toEqual(
    expect.arrayContaining([{ what: 'fileChanged', at: 'Hồ sơ/Lò Thị Mai/biên bản.docx' }]),
  )
  const event = bytes.slice()
  event.set(bytesOf('p-moi'), text.lastIndexOf('p-mai', text.indexOf('danh-sach.csv')))
  expect((await openDossier(event)).faults).toEqual(expect.arrayContaining([{ what: 'eventChanged', at: `${OF} #3` }]))
})

const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** As the npm script runs it. */
const verify = async (data: Uint8Array | null, ...options: string[]) => {
  const path = join(folder, 'dossier.zip')
  if (data) writeFileSync(path, data)
  const tool = join(import.meta.dirname, '../verify.ts')
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [tool, ...(data ? [path] : []), ...options])
    return { code: 0, output: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: `${stdout}${stderr}` }
  }
}

it('the command vouches for a whole dossier, and says in a sentence what one cut in half is', async () => {
  expect(await verify(bytes, '--code', root)).toEqual({
    code: 0,
    output:
      '✓ every event in its place by the code of the minutes; 4 files as their manifest lists them, which the code does not cover\n',
  })
  expect((await verify(bytes)).output).toBe('✓ 4 files as their manifest lists them, every event in its place\n')
  const cut = await verify(bytes.slice(0, bytes.length / 2))
  expect(cut.code).toBe(1)
  expect(cut.output).toContain('no whole .zip archive: it was cut off')
  expect(await verify(null)).toMatchObject({ code: 1, output: expect.stringContaining('Usage: npm run verify') })
})

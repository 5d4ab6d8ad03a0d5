import { conferencePapers } from '@kiemdiem/domain/dossier/archive/conference-papers'
import { indexCsv } from '@kiemdiem/domain/dossier/archive/csv'
import { campaignAmong, documentsIn, stored, type WordFile } from '@kiemdiem/domain/dossier/archive/documents'
import { fileName, onlyNames } from '@kiemdiem/domain/dossier/archive/file-names'
import { missingWords } from '@kiemdiem/domain/dossier/archive/held'
import { issuedPapers } from '@kiemdiem/domain/dossier/archive/issued-papers'
import { subjectPapers } from '@kiemdiem/domain/dossier/archive/subject-papers'
import { chainOf } from '@kiemdiem/domain/dossier/chain/chain'
import { manifestOf, trailFile } from '@kiemdiem/domain/dossier/chain/make-manifest'
import { MANIFEST } from '@kiemdiem/domain/dossier/chain/manifest'
import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { handoverPaper } from '@kiemdiem/domain/forms/dossier/handover-paper'
import { indexPaper } from '@kiemdiem/domain/forms/dossier/index-paper'
import { paths } from '@kiemdiem/domain/ids'
import type { Review } from '@kiemdiem/domain/model/review'
import { docxOf } from '../../../components/paper/docx/docx-of.ts'
import { packed } from '../../../lib/files/packed/packed.ts'
import type { DossierData } from './load-data.ts'

type Files = Map<string, Uint8Array<ArrayBuffer>>

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))
const json = (value: unknown) => bytesOf(JSON.stringify(value, null, 1))

const sha256 = async (data: Uint8Array<ArrayBuffer>): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Only the first stroke parts a folder from what is called after units and days. */
const named = (path: string): string => {
  const at = path.indexOf('/') + 1
  return `${path.slice(0, at)}${fileName(path.slice(at))}.docx`
}

/** The papers of everybody, of the conferences, of many at once and of the dossier itself, each as a Word file in its folder. */
const wordFiles = (answer: DossierAnswer, { common, subjects }: DossierData): WordFile[] => {
  const documents = documentsIn([...common, ...subjects])
  const campaign = campaignAmong(documents)
  const only = onlyNames()
  const own = answer.subjects.flatMap(({ reviewId, name, unitName }) => {
    const review = stored<Review>(documents, paths.review(reviewId))
    const folder = only(`ho-so/${fileName(unitName)}/${fileName(name)}`)
    const files = review ? subjectPapers(review, unitName, { campaign, documents }) : []
    return files.map((file) => ({ ...file, name: `${folder}/${file.name}.docx` }))
  })
  const shared = campaign
    ? [
        ...conferencePapers(campaign, documents).map((file) => ({ ...file, name: `hoi-nghi/${file.name}` })),
        ...issuedPapers({ campaign, documents }),
      ]
    : []
  return [
    { name: 'muc-luc-ho-so.docx', papers: [indexPaper(answer)], of: [] },
    ...answer.handovers.map((act) => ({
      name: `bien-ban-ban-giao-${act.nth}.docx`,
      papers: [handoverPaper(act, answer)],
      of: [],
    })),
    ...shared.map((file) => ({ ...file, name: named(file.name) })),
    ...own,
  ]
}

export interface MadeArchive {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  /** Over every event within it, as minutes of handing over print it. */
  root: string
  /** Documents that print here and are not in it as Word files, or not of everybody: others keep them. */
  missing: string[]
}

/**
 * The dossier of a track as one archive: papers as Word files, signed copies, data as JSON and as a table, events, and the manifest by
 * which anybody finds offline whether it was altered. The same bytes whenever it is made of the same.
 */
export const makeArchive = async (
  answer: DossierAnswer,
  data: DossierData,
  copies: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  onPaper: (done: number, of: number) => void = () => undefined,
): Promise<MadeArchive> => {
  const files: Files = new Map(copies)
  const words = wordFiles(answer, data)
  const only = onlyNames()
  for (const [at, { name, papers }] of words.entries()) {
    onPaper(at, words.length)
    files.set(only(name), await docxOf(papers, null))
  }
  const held = { words, copies: [...copies.keys()] }
  files.set('danh-sach-giay-to.csv', bytesOf(indexCsv(answer, held)))
  files.set('du-lieu/danh-muc.json', json(answer))
  files.set('du-lieu/chung.json', json(data.common))
  files.set('du-lieu/ho-so.json', json(data.subjects))
  for (const { of, events } of data.trails) files.set(trailFile(of), json(events))
  const listed = await Promise.all(
    [...files].map(async ([name, bytes]) => ({ name, size: bytes.length, sha256: await sha256(bytes) })),
  )
  const chain = await chainOf(data.trails, async (text) => sha256(bytesOf(text)))
  files.set(
    MANIFEST,
    json(manifestOf({ campaign: answer.campaign.id, track: answer.track.id }, listed, chain, answer.handovers)),
  )
  const name = `${fileName(`Hồ sơ ${answer.campaign.year} – ${answer.track.name}`)}.zip`
  return { name, bytes: packed(files), root: chain.root, missing: missingWords(answer, held) }
}

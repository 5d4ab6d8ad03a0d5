import type { DossierAnswer } from '../commands/read-dossier.ts'
import type { DossierItem } from '../items.ts'
import type { WordFile } from './documents.ts'
import { fileName } from './file-names.ts'

/** What lies in an archive: its Word files, and the names of all others. */
export interface Held {
  words: readonly Pick<WordFile, 'of' | 'about'>[]
  /** Signed copies, by path. */
  copies: Iterable<string>
}

/** Folder of the signed copies of one document. */
export const copiesIn = (document: string): string => `ban-ky/${fileName(document)}/`

/** How a document of one subject, or of the track, is there as a Word file; null: it is not. */
const asWord = (document: string, reviewId: string | null, { words }: Held): 'whole' | 'part' | null => {
  const [file] = words.filter(
    ({ of, about }) => of.includes(document) && (!about || reviewId === null || about.has(reviewId)),
  )
  return !file ? null : file.about && reviewId === null ? 'part' : 'whole'
}

/** What of one paper lies in the archive, as its index says it; empty: there is no document of it. */
export const heldWords = (document: string | null, reviewId: string | null, held: Held): string => {
  if (document === null) return ''
  const word = asWord(document, reviewId, held)
  const copied = [...held.copies].some((path) => path.startsWith(copiesIn(document)))
  const found = [...(word ? [word === 'part' ? 'bản Word (một phần)' : 'bản Word'] : []), ...(copied ? ['bản ký'] : [])]
  return found.length > 0 ? found.join(', ') : 'không có bản Word, bản ký'
}

/** Papers that are drawn here; what is not among them is in the archive as data, or as a signed copy, alone. */
const DRAWN: readonly DossierItem[] = [
  ...(['selfReview', 'minutes', 'proposal', 'appraisal', 'decision', 'ruling', 'notice', 'plan'] as const),
  ...(['submission', 'report'] as const),
]

/** A superior's result, or one from a signed paper, has no paper of ours. */
const isOurs = (document: string): boolean => !/\.result\.\d+$/.test(document)

/** Documents that print here and are not in the archive as Word files, or not for every subject whose they are: others keep them. */
export const missingWords = ({ subjects, entries }: DossierAnswer, held: Held): string[] => {
  const all = [
    ...entries.map((entry) => ({ entry, reviewId: null })),
    ...subjects.flatMap(({ reviewId, entries: own }) => own.map((entry) => ({ entry, reviewId }))),
  ]
  return [
    ...new Set(
      all.flatMap(({ entry: { item, document }, reviewId }) =>
        document !== null && DRAWN.includes(item) && isOurs(document) && asWord(document, reviewId, held) !== 'whole'
          ? [document]
          : [],
      ),
    ),
  ]
}

import { paths } from '@kiemdiem/domain/ids'
import type { Draft, Paper } from '@kiemdiem/domain/model/paper'
import type { Write } from '@kiemdiem/domain/writes/write'
import type { Firestore } from 'firebase-admin/firestore'
import { Refusal } from '../../refusal.ts'
import { roster } from '../roster.ts'
import { type Endpoints, returnAs, sealAs, signIn } from './as-person.ts'
import type { Course } from './choose.ts'

/** How long nothing may move before the functions are taken to be down; a slow machine still moves. */
const PATIENCE_MS = 45_000
const LOOK_EVERY_MS = 250

const userNameOf = (personId: string): string => {
  const found = roster.find((each) => each.person.id === personId)
  if (!found) throw new Error(`${personId} is not of the roster`)
  return found.userName
}

/** Waits until the functions have moved these papers; names those that did not move in time. */
const untilState = async (db: Firestore, papers: readonly Paper[], state: Paper['state']): Promise<void> => {
  let lastMove = Date.now()
  let left = papers
  while (left.length > 0) {
    const snapshots = await db.getAll(...left.map((paper) => db.doc(paths.paper(paper.id))))
    const still = left.filter((_, index) => snapshots[index]?.get('state') !== state)
    if (still.length < left.length) lastMove = Date.now()
    left = still
    if (left.length === 0) return
    if (Date.now() > lastMove + PATIENCE_MS) {
      const names = left.map((paper) => paper.id).join(', ')
      throw new Refusal(
        `${left.length} papers did not become "${state}", and nothing has moved for ${PATIENCE_MS / 1000} s (${names}): are the functions running? Their log tells why.`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

/** The papers chosen to be sealed are sealed by their responsible persons, and the functions move them on. */
export const sealPapers = async (
  db: Firestore,
  at: Endpoints,
  course: readonly Course[],
  drafts: readonly Write[],
): Promise<number> => {
  const textOf = new Map(drafts.flatMap((write) => ('data' in write ? [[write.path, write.data as Draft]] : [])))
  const papers = course.filter((each) => each.state === 'sealed').map((each) => each.paper)
  const tokens = new Map<string, string>()
  // One after another: they arrive in the order of the receipts' numbers, as at every run.
  for (const paper of papers) {
    const by = paper.responsible
    const token = tokens.get(by) ?? (await signIn(at, userNameOf(by)))
    tokens.set(by, token)
    const draft = textOf.get(paths.draft(paper.id))
    if (!draft) throw new Error(`no text for ${paper.id}`)
    await sealAs(at, token, { paperId: paper.id, revision: paper.revision, sections: draft.sections, by })
  }
  await untilState(db, papers, 'sealed')
  return papers.length
}

/** Unit heads return the papers that were chosen for it. */
export const returnPapers = async (db: Firestore, at: Endpoints, course: readonly Course[]): Promise<number> => {
  const returned = course.filter((each) => each.returnedBecause)
  for (const { paper, returnedBecause: remarks = '' } of returned) {
    const [head] = paper.returners
    if (!head) throw new Error(`nobody returns ${paper.id}`)
    const key = `seed-${paper.id.replaceAll('_', '-')}`
    await returnAs(at, await signIn(at, userNameOf(head)), {
      paperId: paper.id,
      revision: paper.revision,
      remarks,
      key,
    })
  }
  await untilState(
    db,
    returned.map((each) => each.paper),
    'returned',
  )
  return returned.length
}

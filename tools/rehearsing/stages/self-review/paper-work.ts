import { paths } from '@kiemdiem/domain/ids'
import type { Draft, Paper, Sections } from '@kiemdiem/domain/model/paper'
import { doc, getDoc, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore/lite'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { Refusal } from '../../../refusal.ts'
import { wordsFor } from '../../../seed/course/drafts.ts'
import { writePaper } from '../../../seed/texts/write-paper.ts'
import type { Acting } from '../../people/acting.ts'
import type { Year } from '../../year.ts'

/** The trigger of a seal has this long. */
const PATIENCE_MS = 90_000

/** Papers that somebody writes or drafts, as his list of tasks has them. */
export const papersOf = (person: Acting): Promise<Paper[]> => person.asks(queries.myPapers(person.uid))

/** Saves one section of the draft, as the editor does. */
const save = async (writer: Acting, paperId: string, id: string, section: Sections[string]): Promise<void> => {
  await writer.writes(`saving ${id} of ${paperId}`, () =>
    updateDoc(doc(writer.db, paths.draft(paperId)), {
      [`sections.${id}`]: section,
      touched: id,
      updatedAt: serverTimestamp(),
    }),
  )
}

/** Every section, typed by whoever of the writers takes it. */
export const write = async ({ as, campaign, office }: Year, paper: Paper): Promise<void> => {
  const text = writePaper(paper, wordsFor(paper, campaign.year, office))
  for (const [id, section] of Object.entries(text)) await save(await as(section.by), paper.id, id, section)
}

/** What was returned is looked at again: a sentence is added to each text. */
export const amend = async ({ as }: Year, paper: Paper): Promise<void> => {
  const writer = await as(paper.responsible)
  const { sections } = await writer.reads<Draft>(paths.draft(paper.id))
  for (const [id, section] of Object.entries(sections)) {
    if (section.text === undefined) continue
    const text = `${section.text} Đã bổ sung số liệu, làm rõ nguyên nhân theo yêu cầu.`
    await save(writer, paper.id, id, { ...section, text, rev: section.rev + 1, by: writer.uid })
  }
}

const state = async (person: Acting, paperId: string) => {
  const paper = await person.reads<Paper>(paths.paper(paperId))
  if (paper.state === 'sealed') return 'sealed'
  const { refusal } = await person.reads<Draft>(paths.draft(paperId))
  if (refusal) throw new Refusal(`${person.uid}, sending ${paperId}: ${JSON.stringify(refusal.reasons)}`)
  return paper.state
}

/** "Gửi bản kiểm điểm": seals what the draft holds, and waits for the receipt as the screen does. */
export const seal = async ({ as }: Year, paper: Paper): Promise<void> => {
  const person = await as(paper.responsible)
  await person.writes(`sending ${paper.id}`, async () => {
    const draft = await getDoc(doc(person.db, paths.draft(paper.id)))
    await setDoc(doc(person.db, paths.revision(paper.id, paper.revision)), {
      revision: paper.revision,
      sections: draft.get('sections'),
      by: person.uid,
      submittedAt: serverTimestamp(),
    })
  })
  const deadline = Date.now() + PATIENCE_MS
  while ((await state(person, paper.id)) !== 'sealed') {
    if (Date.now() > deadline)
      throw new Refusal(`${person.uid}, sending ${paper.id}: no answer within ${PATIENCE_MS / 1_000} s`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

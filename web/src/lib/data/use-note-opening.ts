import { paths } from '@kiemdiem/domain/ids'
import type { Openings } from '@kiemdiem/domain/model/openings'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { mayOpen } from '@kiemdiem/domain/papers/may-open'
import { doc, serverTimestamp, setDoc } from 'firebase/firestore'
import { useEffect, useRef } from 'react'
import { db } from '../firebase/db.ts'
import { documents } from '../live/documents.ts'
import { useMe } from '../use-access.ts'
import { useDoc } from './use-doc.ts'

/**
 * Notes, once after each sending, that this person has a sent text before him: what ends a task to read on all his devices.
 * It is a sign, no condition of anything: where it cannot be written the task stays, and reading goes on.
 */
export const useNoteOpening = (paper: Paper, sealed: Revision): void => {
  const me = useMe()
  const opened = useDoc(mayOpen(paper, me) ? documents.openings(paper.campaign, me.uid) : null)
  // While a first note is on its way the document may be there without any moment.
  const papers: Partial<Openings['papers']> | undefined = opened.state === 'ready' ? opened.data.papers : undefined
  const at = papers?.[paper.id] ?? null
  const isKnown = opened.state === 'ready' || opened.state === 'missing'
  const isNew = at === null || at < sealed.submittedAt || (paper.acceptedAt !== null && at < paper.acceptedAt)
  const path = isKnown && isNew ? paths.openings(paper.campaign, me.uid) : null
  // A write that is refused is taken back, and looks like one that was never made: it is not tried again.
  const tried = useRef('')
  const sending = `${paper.id}.${sealed.revision}`
  useEffect(() => {
    if (path === null || tried.current === sending) return
    tried.current = sending
    const note = { papers: { [paper.id]: serverTimestamp() }, last: paper.id }
    setDoc(doc(db, path), note, { merge: true }).catch(() => {})
  }, [path, paper.id, sending])
}

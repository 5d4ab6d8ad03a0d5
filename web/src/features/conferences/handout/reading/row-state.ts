import type { Note } from '@kiemdiem/domain/model/conference'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Live } from '../../../../lib/live/live.ts'

export type RowState = 'read' | 'unread' | 'renewed' | 'notYet' | 'closed'

/**
 * How one paper of the handout stands for its reader. A note, even an empty one, is the mark of having read; a text
 * accepted after it asks to be read again. To whom the papers were handed out (`handedOut`), a paper that cannot be
 * read is one that has not been accepted. Null while it is not known.
 */
export const rowStateOf = (
  paper: Live<Pick<Paper, 'accepted' | 'acceptedAt'>>,
  note: Live<Pick<Note, 'updatedAt'>>,
  handedOut: boolean,
): RowState | null => {
  if (paper.state === 'denied') return handedOut ? 'notYet' : 'closed'
  if (paper.state !== 'ready') return null
  if (paper.data.accepted === 0) return 'notYet'
  if (note.state === 'missing' || note.state === 'denied') return 'unread'
  if (note.state !== 'ready') return null
  const { acceptedAt } = paper.data
  return acceptedAt !== null && acceptedAt > note.data.updatedAt ? 'renewed' : 'read'
}

import { undoOpening as row } from '@kiemdiem/domain/conference/meeting/undo-opening'
import { paths } from '@kiemdiem/domain/ids'
import { db } from '../../firestore/db.ts'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from '../minutes/read-meeting.ts'

export const undoOpening = serve('undoOpening', row, {
  named: readNamedConference,
  rest: async (tx, { reason }, named) => {
    const rows = db.collection(`${paths.conference(named.conference.id)}/minutes`).limit(1)
    const [{ campaign }, found] = await Promise.all([readMeeting(tx, named), tx.get(rows)])
    return { ...named, campaign, reason, anyRow: !found.empty }
  },
  logged: loggedConference,
})

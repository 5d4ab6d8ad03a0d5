import { closeBallot as row } from '@kiemdiem/domain/conference/ballot/close-ballot'
import { minimumOf } from '@kiemdiem/domain/conference/ballot/round-over'
import { paths } from '@kiemdiem/domain/ids'
import { itemRowId, itemRowSchema, sheetsRowSchema } from '@kiemdiem/domain/model/minutes'
import { parseOrNull } from '../../firestore/parse.ts'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from '../minutes/read-meeting.ts'
import { ballotKey, openSheet } from './ballot-key.ts'
import { ballotsOf } from './ballots-of.ts'

/**
 * Sheets are opened in memory, with the key that the call brings, and deleted in the transaction that writes the tally;
 * nothing about a sheet or the key is logged.
 */
export const closeBallot = serve('closeBallot', row, {
  named: readNamedConference,
  rest: async (tx, asked, named) => {
    const { conference } = named
    const subjects = conference.agenda.map((item) => item.subject)
    const rowIds = ['sheets', ...subjects.map(itemRowId)]
    const { campaign, others } = await readMeeting(tx, named, {
      others: rowIds.map((row) => paths.minutesRow(conference.id, row)),
    })
    const ballots = await tx.get(ballotsOf(conference.id, conference.voting?.round ?? 0))
    const [sheets, ...rows] = others
    const items = rows.flatMap((snapshot, at) => {
      const found = parseOrNull(itemRowSchema, snapshot)
      return found ? [[subjects[at] ?? '', found] as const] : []
    })
    // Too few to be counted are not opened at all.
    const enough = ballots.size >= minimumOf(conference, campaign)
    const key = ballotKey(asked.ballotKey, conference.voting?.publicKey ?? '')
    return {
      ...named,
      campaign,
      rows: {
        sheets: (sheets && parseOrNull(sheetsRowSchema, sheets)) ?? undefined,
        items: Object.fromEntries(items),
      },
      keyFits: key !== null,
      ballots: ballots.docs.map((doc) => ({
        id: doc.id,
        // Its place is what the sheet was bound to.
        sheet: enough && key ? openSheet(key, String(doc.get('sheet')), paths.ballot(conference.id, doc.id)) : null,
      })),
    }
  },
  logged: loggedConference,
})

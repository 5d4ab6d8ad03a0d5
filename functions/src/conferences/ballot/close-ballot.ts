import { minimumOf, closeBallot as row } from '@kiemdiem/domain/conference/ballot/close-ballot'
import { paths } from '@kiemdiem/domain/ids'
import { itemRowId, itemRowSchema, sheetsRowSchema } from '@kiemdiem/domain/model/minutes'
import { parseOrNull } from '../../firestore/parse.ts'
import { BALLOT_KEY } from '../../params.ts'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from '../read-meeting.ts'
import { ballotKey, openSheet } from './ballot-key.ts'
import { ballotsOf } from './ballots-of.ts'

/** Sheets are opened in memory and deleted in the transaction that writes the tally; nothing about one is logged. */
export const closeBallot = serve(
  'closeBallot',
  row,
  {
    named: readNamedConference,
    rest: async (tx, _, named) => {
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
      const secret = enough ? ballotKey(BALLOT_KEY.value()) : null
      return {
        ...named,
        campaign,
        rows: {
          sheets: (sheets && parseOrNull(sheetsRowSchema, sheets)) ?? undefined,
          items: Object.fromEntries(items),
        },
        ballots: ballots.docs.map((doc) => ({
          id: doc.id,
          sheet: secret && openSheet(secret, String(doc.get('sheet'))),
        })),
      }
    },
    logged: loggedConference,
  },
  { secrets: [BALLOT_KEY] },
)

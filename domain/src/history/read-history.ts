import * as z from 'zod/mini'
import type { Called, Command, Done } from '../commands/command.ts'
import { documentIdSchema, keySchema } from '../commands/fields.ts'
import type { HistoryPage } from './entry.ts'
import { type HistoryOf, organisesIt } from './may-read-history.ts'

/** The last moment that the database can be asked about, the end of the year 9999. */
const LAST_MOMENT = 253_402_300_799_999

const numberSchema = z.int().check(z.gte(0), z.lte(999_999))

const input = z.strictObject({
  kind: z.enum(['paper', 'conference']),
  id: documentIdSchema,
  /** Where the page before ended; null: the newest. */
  before: z.nullable(
    z.strictObject({ event: numberSchema, text: numberSchema, mail: z.int().check(z.gte(0), z.lte(LAST_MOMENT)) }),
  ),
  key: keySchema,
})

export interface HistoryNamed extends Called {
  of: HistoryOf
}

/** As far as the caller may know it. */
export interface HistoryFacts extends HistoryNamed, HistoryPage {}

/**
 * What was done to a paper or a conference, by whom, when, and how far its mails have come. It writes nothing and leaves no
 * event: the trails and the outbox stay closed, and what is said of them goes by one list of sentences. What later stages did
 * stands on the trail of the review, which the subject does not read; nothing of that is here. It comes in pages, the newest first, so
 * that what one call reads has an end.
 */
export const readHistory: Command<typeof input, HistoryNamed, HistoryFacts, Done, HistoryPage> = {
  title: 'Xem lịch sử của bản kiểm điểm, hội nghị và tình trạng thư báo',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'writer',
      is: ({ of, caller }) => of.kind === 'paper' && of.paper.writers.includes(caller.uid),
      why: 'Biết bản mình viết đã được gửi, đề nghị bổ sung, mở lại lúc nào, do ai.',
    },
    {
      who: 'returner',
      is: ({ of, caller }) => of.kind === 'paper' && of.paper.returners.includes(caller.uid),
      why: 'Người đứng đầu biết đề nghị bổ sung của mình đã đến người viết chưa.',
    },
    {
      who: 'keeper',
      is: ({ of, caller }) => of.kind === 'conference' && of.conference.keepers.includes(caller.uid),
      why: 'Biết ai đã lập lịch, giao tài liệu, khai mạc hội nghị, xác nhận, mở lại biên bản; thư mời đã đến ai.',
    },
    {
      who: 'organiser',
      is: ({ of, caller }) => organisesIt(of, caller),
      why: 'Theo dõi các việc đã làm, thư báo chưa đến được.',
    },
  ],
  conditions: [],
  writes: [],
  mails: [],
  decide: () => ({ writes: [] }),
  answer: (_, { entries, mails, opened, sets, older }) => ({ entries, mails, opened, sets, older }),
  subject: () => null,
  keeps: () => false,
}

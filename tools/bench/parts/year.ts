import '../../../tests/workflow/fixture/own-project.ts'

import type { ScheduleAnswer } from '@kiemdiem/domain/conference/inputs'
import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import {
  acknowledgePapers,
  conductConference,
  confirmMinutes,
  handOutPapers,
  returnPaper,
  scheduleConference,
  sendProposal,
} from '../../../functions/src/index.ts'
import { forgetAll } from '../../../functions/src/mail/facts/shared-reads.ts'
import { readHeader } from '../../../tests/workflow/fixture/conference/held.ts'
import { fullRows, plantOffice, saveRows, seenNow } from '../../../tests/workflow/fixture/conference/meeting.ts'
import { onThePlansMonday, setClock } from '../../../tests/workflow/fixture/conference/planned.ts'
import { call, deliver, runSendMail } from '../../../tests/workflow/fixture/handlers/handlers.ts'
import { startSmtp, useSmtp } from '../../../tests/workflow/fixture/mail/smtp-script.ts'
import { CELL, HALL, type Office, staffOf, UNIT } from '../../../tests/workflow/fixture/office.ts'
import { sealDirectly } from '../../../tests/workflow/fixture/papers.ts'
import { counter } from '../counted.ts'
import type { Figure } from '../figures.ts'

// As an installation has them that has chosen nothing: what is read for one mail serves others for seconds.
Object.assign(process.env, { MAIL_PER_SECOND: '5', MAIL_AT_ONCE: '4' })

const CAMPAIGN = 'mot-nam'
const OFFICE: Office = { staff: 20, cell: true, unsent: [UNIT, HALL.head, ...staffOf({ staff: 20 })] }
const STAFF = staffOf(OFFICE)
const PEOPLE = [HALL.head, ...STAFF]

const COMMANDS = {
  acknowledgePapers,
  conductConference,
  confirmMinutes,
  handOutPapers,
  returnPaper,
  scheduleConference,
  sendProposal,
}

const { byName, invoke } = counter()

/**
 * The mails that one event queued go out together, and what they have in common is read once; until the next event more
 * time passes than that is kept.
 */
const send = async () => {
  forgetAll()
  const { docs } = await db.collection('mail').where('state', '==', 'queued').get()
  for (const { id } of docs) await invoke('sendMail', () => runSendMail(id, 'same'))
}

const asks = async (command: keyof typeof COMMANDS, uid: string, data: object): Promise<unknown> => {
  const key = crypto.randomUUID()
  const answer = await invoke(command, () => call<never, unknown>(COMMANDS[command], uid, { ...data, key }))
  await send()
  return answer
}

const seal = async (subject: string) => {
  const paperId = paperIdOf(CAMPAIGN, subject)
  const revision = await sealDirectly(paperId)
  await invoke('onRevisionCreated', () => deliver(paperId, revision))
  await send()
}

/** Everybody sends; one in ten is asked for more, and sends again. */
const writing = async () => {
  for (const subject of [UNIT, ...PEOPLE]) await seal(subject)
  for (const subject of STAFF.slice(0, 2)) {
    const paperId = paperIdOf(CAMPAIGN, subject)
    await asks('returnPaper', HALL.head, { paperId, revision: 1, remarks: 'Đề nghị bổ sung số liệu.' })
    await seal(subject)
  }
}

interface Meeting {
  unit: string
  chair: string
  date: string
  agenda: readonly string[]
  roll: readonly string[]
}

const MEETINGS: Meeting[] = [
  { unit: UNIT, chair: HALL.head, date: '2023-12-01', agenda: [UNIT, ...PEOPLE], roll: [...PEOPLE, HALL.secretary] },
  { unit: CELL, chair: HALL.cell, date: '2023-12-08', agenda: STAFF, roll: [...STAFF, HALL.secretary, HALL.cell] },
]

/** The screen asks for a preview at each change of date and place; its warnings say which reasons are to be given. */
const PREVIEWS = 3

/** Who keeps the minutes is of the board, and comes to the cell as a guest. */
const kindAt = (unit: string, personId: string) => (unit === CELL && personId === HALL.secretary ? 'guest' : 'member')

const schedule = async ({ unit, chair, date, agenda, roll }: Meeting): Promise<Conference> => {
  const plan = {
    ...{ conferenceId: null, revision: 0, campaign: CAMPAIGN, unit, date, time: '08:00', place: 'Phòng họp' },
    ...{ chair, secretary: HALL.secretary, ballot: 'paper', agenda },
    roll: roll.map((personId) => ({ personId, kind: kindAt(unit, personId), name: '', post: 'Chuyên viên' })),
  }
  const asked = async (reasons: Record<string, string>, preview: boolean) =>
    (await asks('scheduleConference', chair, { ...plan, reasons, preview })) as ScheduleAnswer
  for (let nth = 1; nth < PREVIEWS; nth += 1) await asked({}, true)
  const { warnings } = await asked({}, true)
  const owed = warnings.filter(({ needsReason }) => needsReason).map(({ rule }) => [rule, 'Theo lịch chung.'])
  return readHeader({ id: (await asked(Object.fromEntries(owed), false)).conferenceId })
}

const hold = async ({ id, agenda, roll, chair, date }: Conference) => {
  const people = roll.map((attendee) => attendee.id)
  const attendees = people.map((each) => ({ id: each, how: 'screen', on: '2023-11-28', note: '' }))
  await asks('handOutPapers', chair.uid, { conferenceId: id, attendees })
  for (const uid of people) await asks('acknowledgePapers', uid, { conferenceId: id })
  await asks('conductConference', HALL.secretary, { conferenceId: id, step: 'start', item: null })
  for (const { subject } of agenda) {
    await asks('conductConference', HALL.secretary, { conferenceId: id, step: 'item', item: subject })
  }
  await saveRows(id, fullRows(await readHeader({ id })))
  // Minutes are confirmed of what is over.
  setClock(`${date}T05:00:00Z`)
  for (const uid of [HALL.secretary, chair.uid]) {
    await asks('confirmMinutes', uid, { conferenceId: id, seen: await seenNow(id), reasons: {}, onBehalf: null })
  }
}

const propose = async (conference: Conference) => {
  const { minutes } = await readHeader(conference)
  const act = parse(minutesActSchema, await db.doc(paths.act(minutes ?? '')).get())
  const items = proposalList(act).map(({ reviewId, proposed, remark }) => ({ reviewId, proposed, remark }))
  await asks('sendProposal', conference.head, { conferenceId: conference.id, items, onBehalf: null })
}

/**
 * What functions and mails cost of two stages in an office of 21 people who are rated twice, their board's report with
 * them: every paper sent, one in ten returned once, two conferences from schedule to proposal. What browsers read and
 * write by themselves is not in it.
 */
export const measure = async (): Promise<Figure[]> => {
  onThePlansMonday()
  const smtp = await startSmtp()
  useSmtp(smtp.port)
  await plantOffice(CAMPAIGN, OFFICE)
  await db.doc(paths.campaign(CAMPAIGN)).update({ steps: plan2023.steps, calendar: plan2023.calendar })
  await writing()
  for (const meeting of MEETINGS) {
    const conference = await schedule(meeting)
    await hold(conference)
    await propose(conference)
  }
  await smtp.close()
  const each = (count: number) => Math.round((10 * count) / PEOPLE.length) / 10
  const sum = (of: 'reads' | 'writes' | 'invocations') => ({
    figure: each(Object.values(byName).reduce((total, counts) => total + counts[of], 0)),
    note: Object.entries(byName)
      .sort(([, one], [, other]) => other[of] - one[of])
      .map(([name, counts]) => `${name} ${each(counts[of])}`)
      .join(', '),
  })
  return [
    { id: 'year-reads', ...sum('reads') },
    { id: 'year-writes', ...sum('writes') },
    { id: 'year-invocations', ...sum('invocations') },
  ]
}

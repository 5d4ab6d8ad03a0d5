import '../../../tests/workflow/fixture/own-project.ts'

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
import { readHeader } from '../../../tests/workflow/fixture/conference/held.ts'
import { fullRows, plantOffice, saveRows, seenNow } from '../../../tests/workflow/fixture/conference/meeting.ts'
import { onThePlansMonday, setClock } from '../../../tests/workflow/fixture/conference/planned.ts'
import { call, deliver, runSendMail } from '../../../tests/workflow/fixture/handlers/handlers.ts'
import { startSmtp, useSmtp } from '../../../tests/workflow/fixture/mail/smtp-script.ts'
import { CELL, HALL, type Office, staffOf, UNIT } from '../../../tests/workflow/fixture/office.ts'
import { sealDirectly } from '../../../tests/workflow/fixture/papers.ts'
import { counter } from '../counted.ts'
import type { Figure } from '../figures.ts'

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
const asks = (command: keyof typeof COMMANDS, uid: string, data: object): Promise<unknown> =>
  invoke(command, () => call<never, unknown>(COMMANDS[command], uid, { ...data, key: crypto.randomUUID() }))

const seal = async (subject: string) => {
  const paperId = paperIdOf(CAMPAIGN, subject)
  const revision = await sealDirectly(paperId)
  await invoke('onRevisionCreated', () => deliver(paperId, revision))
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

/** The screen asks for a preview at each change of date and place, and for the reasons that the rules want. */
const PREVIEWS = 3

const schedule = async ({ unit, chair, date, agenda, roll }: Meeting): Promise<Conference> => {
  const plan = {
    ...{ conferenceId: null, revision: 0, campaign: CAMPAIGN, unit, date, time: '08:00', place: 'Phòng họp' },
    ...{ chair, secretary: HALL.secretary, ballot: 'paper', agenda },
    roll: roll.map((personId) => ({ personId, kind: 'member', name: '', post: 'Chuyên viên' })),
  }
  for (let nth = 0; nth < PREVIEWS; nth += 1) {
    await asks('scheduleConference', chair, { ...plan, reasons: {}, preview: true })
  }
  const missing = async (reasons: Record<string, string>): Promise<{ conferenceId: string }> => {
    try {
      return (await asks('scheduleConference', chair, { ...plan, reasons, preview: false })) as { conferenceId: string }
    } catch (error) {
      const { details } = error as { details?: { reason?: string; at?: Record<string, string> } }
      if (details?.reason !== 'reasonMissing' || Object.keys(reasons).length > 0) throw error
      return missing(Object.fromEntries(Object.keys(details.at ?? {}).map((rule) => [rule, 'Theo lịch chung.'])))
    }
  }
  return readHeader({ id: (await missing({})).conferenceId })
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

/** What was queued so far goes out. */
const send = async () => {
  const { docs } = await db.collection('mail').where('state', '==', 'queued').get()
  for (const { id } of docs) await invoke('sendMail', () => runSendMail(id))
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
  await send()
  for (const meeting of MEETINGS) {
    const conference = await schedule(meeting)
    await send()
    await hold(conference)
    await propose(conference)
    await send()
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

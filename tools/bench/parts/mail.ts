import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { queueMail } from '@kiemdiem/domain/mail/queue-mail'
import { applyWrites } from '../../../functions/src/firestore/apply-writes.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { enqueueMails } from '../../../functions/src/mail/enqueue-mail.ts'
import { smtpTransport } from '../../../functions/src/mail/smtp/transport.ts'
import { plantOffice } from '../../../tests/workflow/fixture/conference/meeting.ts'
import { runSendMail } from '../../../tests/workflow/fixture/handlers/handlers.ts'
import { staffOf } from '../../../tests/workflow/fixture/office.ts'
import { sideBySide } from '../../side-by-side.ts'
import { type Extent, type Figure, timed, until } from '../figures.ts'

const CAMPAIGN = 'thu-tin'
const PATIENCE_MS = 300_000
/**
 * How many are sent one after another before the rest: the emulator starts a worker for each mail at once that finds none
 * idle, and many cold ones together keep each other from ever answering.
 */
const RAMP = [1, 2, 4, 6, 8, 10]
const FIRST = RAMP.reduce((sum, count) => sum + count, 0)

/** Receipts of people whose papers are in, lying in the outbox. */
const receipts = async (count: number): Promise<string[]> => {
  const staff = { staff: count }
  await plantOffice(CAMPAIGN, staff)
  const mails = staffOf(staff).map((to) => {
    const paper = { id: paperIdOf(CAMPAIGN, to), campaign: CAMPAIGN }
    return queueMail('receipt', { paper }, { occasion: 1, to, now: new Date() })
  })
  await db.runTransaction(async (tx) =>
    applyWrites(
      tx,
      mails.map(({ write }) => write),
    ),
  )
  return mails.map(({ id }) => id)
}

const sentNow = async (): Promise<number> =>
  (await db.collection('mail').where('campaign', '==', CAMPAIGN).where('state', '==', 'sent').count().get()).data()
    .count

/** Sends them through queue, function and SMTP. */
const send = async (ids: readonly string[], before: number): Promise<number> =>
  timed(async () => {
    for (let from = 0; from < ids.length; from += 20) await enqueueMails(ids.slice(from, from + 20))
    await until(async () => (await sentNow()) >= before + ids.length, PATIENCE_MS)
  })

/** So many tasks at once, as the queue gives them to the one instance that sends. */
const AT_ONCE = 10

/** The handler itself, called as one warm instance would be. */
const handled = async (ids: readonly string[]): Promise<number> => {
  await sideBySide(ids.slice(0, AT_ONCE), (id) => runSendMail(id, 'same'), AT_ONCE)
  return timed(() => sideBySide(ids.slice(AT_ONCE), (id) => runSendMail(id, 'same'), AT_ONCE))
}

/**
 * What the handler does, beside the SMTP server alone on as many connections. The emulated queue starts a process for each task of
 * ten, where an instance works on eighty: what goes through it is in the note.
 */
export const measure = async ({ quick }: Extent): Promise<Figure[]> => {
  await db.doc(paths.mailSettings).delete()
  const many = quick ? 100 : 150
  const all = await receipts(2 * many + FIRST + AT_ONCE)
  const [direct, ids] = [all.slice(0, many + AT_ONCE), all.slice(many + AT_ONCE)]
  const inProcess = await handled(direct)
  if ((await sentNow()) < direct.length) throw new Error('not all of them were sent')
  let sent = direct.length
  const first = sent
  for (const count of RAMP) {
    await send(ids.slice(sent - first, sent - first + count), sent)
    sent += count
  }
  const rest = ids.slice(FIRST)
  const queued = await send(rest, sent)
  const text = 'Kính gửi đồng chí,\n'.repeat(40)
  const message = { from: 'a@b.invalid', to: 'c@d.invalid', text }
  const alone = await timed(() => Promise.all(rest.map((subject) => smtpTransport().sendMail({ ...message, subject }))))
  smtpTransport().close()
  const perSecond = (ms: number) => (1000 * rest.length) / ms
  const pace = `at most ${process.env.MAIL_PER_SECOND} a second, ${process.env.MAIL_AT_ONCE} at once`
  const note = `${many} mails, ${pace}; through the emulated queue ${perSecond(queued).toFixed(1)} /s`
  return [{ id: 'mail', figure: perSecond(inProcess), floor: perSecond(alone), note }]
}

import { digest } from '../mail/digest/digest.ts'
import type { Gathered } from '../mail/digest/digest-item.ts'
import { endingsOf } from '../mail/digest/endings.ts'
import { dayNumber } from '../mail/digest/morning.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Mail } from '../model/mail.ts'
import type { Paper } from '../model/paper.ts'
import { addDays, isWorkingDay, localDate } from '../time.ts'
import { datesRemindedIn } from './days/days.ts'
import { reminderRule } from './days/rule.ts'
import { remindersIn } from './due.ts'
import { owedBy, owedByPerson, papersBeside } from './owed/owing.ts'
import { reminder } from './reminder.ts'
import { boardOf } from './year-owed.fixture.ts'

export interface Told {
  to: string
  at: Date
  /** What it reminds of: each page, and whom it is about where a page is of several. */
  keys: string[]
}

interface Office {
  campaign: Campaign
  papers: readonly Paper[]
}

/** "Lập kế hoạch khắc phục: p-a: trước ngày 31/12/2023 …" */
const keyOf = ({ path, text }: { path: string; text: string }): string => {
  const [, about] = (text.split(': trước ngày')[0] ?? '').split(': ')
  return about ? `${path} ${about}` : path
}

/**
 * The outbox as functions/src/reminders and functions/src/mail keep it, over the domain's own decisions: a morning leaves
 * reminders and digests, each digest is sent at some later moment or too late.
 */
export class Mornings {
  readonly told: Told[] = []
  private readonly mails = new Map<string, Mail>()
  private readonly digests = new Map<string, { to: string; occasion: number }>()
  private reminded: string | null = null
  private readonly office: () => Office

  constructor(office: () => Office) {
    this.office = office
  }

  /** One run of the schedule; `dies` after so many mails. The digests that it left. */
  run(now: Date, dies: number | null): string[] {
    if (!this.remind(now, dies)) return []
    const waiting = new Set([...this.mails.values()].filter(({ state }) => state === 'gathered').map(({ to }) => to))
    const made = [...waiting].map((to) => ({ id: `${dayNumber(now)}.${to}`, to, occasion: dayNumber(now) }))
    const fresh = made.filter(({ id }) => !this.digests.has(id))
    for (const each of fresh) this.digests.set(each.id, each)
    return fresh.map(({ id }) => id)
  }

  private remind(now: Date, dies: number | null): boolean {
    const { campaign, papers } = this.office()
    const today = localDate(now)
    const window = { after: this.reminded ?? addDays(today, -1), upTo: today }
    if (!isWorkingDay(today, campaign.calendar) || window.after >= today) return true
    const dates = datesRemindedIn(window, reminderRule(campaign.process), campaign.calendar).map(Number)
    const boards = [boardOf(papers)]
    const beside = papersBeside(boards, campaign, (dueAt) => dates.includes(dueAt.getTime()))
    const read = papers.filter(
      ({ id, state, dueAt }) =>
        beside.includes(id) || ((state === 'drafting' || state === 'returned') && dates.includes(dueAt.getTime())),
    )
    const owed = owedByPerson({ papers: read, boards, conferences: [] }, campaign, now)
    const mails = remindersIn(campaign, window, owed, now)
    for (const { id, write } of dies === null ? mails : mails.slice(0, dies))
      if (write.op === 'create' && !this.mails.has(id)) this.mails.set(id, write.data as Mail)
    if (dies === null) this.reminded = today
    return dies === null
  }

  /** The worker sends a digest, as things stand then. */
  send(id: string, now: Date): void {
    const { to, occasion } = this.digests.get(id) ?? { to: '', occasion: 0 }
    const { campaign, papers } = this.office()
    const waiting = [...this.mails].filter(([, mail]) => mail.to === to && mail.state === 'gathered')
    const isOff = !isWorkingDay(localDate(now), campaign.calendar)
    const gathered = (isOff ? [] : waiting).map(([mailId, { tasks = [] }]): Gathered => {
      const work = { papers, boards: [boardOf(papers)], conferences: [] }
      const owed = owedBy(to, work, campaign, now).filter((task) => tasks.includes(task.id))
      const facts = { to, occasion, campaign, now, tasks, owed }
      return { mailId, items: reminder.stillTrue(facts) ? [reminder.digest?.(facts) ?? []].flat() : [] }
    })
    const facts = { to, occasion, campaign, now, gathered }
    const isTrue = digest.stillTrue(facts)
    const pages = isTrue
      ? digest.words(facts).blocks.flatMap((block) => (block.kind === 'pages' ? block.items : []))
      : []
    if (isTrue) this.told.push({ to, at: now, keys: pages.map(keyOf) })
    const end = isTrue ? ({ kind: 'sent' } as const) : ({ kind: 'cancelled', result: 'notTrueAnyMore' } as const)
    for (const { mailId, ending } of endingsOf(gathered, end, { id, at: now }))
      this.mails.set(mailId, { ...(this.mails.get(mailId) as Mail), ...ending })
  }
}

import { paths } from '@kiemdiem/domain/ids'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { proposedItems } from '@kiemdiem/domain/remediation/proposed-items'
import { isMinuted, partyTracks } from '@kiemdiem/domain/remediation/standing'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import type { Acting } from '../../people/acting.ts'
import { dayOf, each, type Stage, sumOf, type Year } from '../../year.ts'
import { onPaperOf } from '../self-review/enter-on-paper.ts'
import { papersInHand } from '../self-review/write-all.ts'

const COMMITMENT = {
  ideology: 'Kiên định đường lối, chấp hành nghiêm chủ trương của Đảng, pháp luật của Nhà nước.',
  ethics: 'Giữ gìn phẩm chất đạo đức, lối sống; nghiêm túc tự phê bình và phê bình.',
  discipline: 'Chấp hành nghiêm giờ giấc, quy chế làm việc của cơ quan.',
  duties: 'Hoàn thành nhiệm vụ được giao đúng tiến độ, bảo đảm chất lượng.',
  study: '',
}
const MEASURE = 'Lập lịch công tác, kiểm tra ngày 20 hằng tháng, báo cáo người đứng đầu.'
const REMARKS = 'Đề nghị nêu rõ thời hạn, biện pháp của từng nội dung.'

/** Whether its conference has its minutes, and no plan of it waits or stands. */
const isOwed = async (person: Acting, { id, remediation }: Paper): Promise<boolean> => {
  if (remediation && remediation.state !== 'returned') return false
  const reviews = await person.asks(queries.myReviews(person.uid))
  return isMinuted(reviews.filter(({ paperId }) => paperId === id))
}

/** The plan with what the own paper names as limits, and how each is mended. */
const planOf = async (year: Year, paper: Paper, text: Revision | null) => {
  const found = proposedItems({
    ...{ shortcomings: text?.sections.shortcomings?.text ?? '', conclusions: [], owner: paper.subjectName },
  })
  const until = addDays(localDate(year.clock.now()), 180)
  const items = found.slice(0, 3).map((item) => ({ ...item, measure: MEASURE, until }))
  const usual = { limit: 'Một số báo cáo gửi chậm.', cause: '', measure: MEASURE, owner: paper.subjectName, until }
  return {
    ...{ paperId: paper.id, items: items.length > 0 ? items : [usual], watcher: '' },
    commitment: paper.subjectKind === 'unit' ? null : COMMITMENT,
  }
}

const send = async (year: Year, paper: Paper): Promise<void> => {
  const person = await year.as(paper.responsible)
  const text = await person.reads<Revision>(paths.revision(paper.id, paper.accepted))
  await person.does('sendRemediation', { ...(await planOf(year, paper, text)), onPaper: null })
}

/** Of who has no account the clerk enters the signed plan. */
const enter = async (year: Year): Promise<number> => {
  const { as, clock } = year
  const { paperId, unit, clerk: uid, head } = onPaperOf(year)
  const paper = await (await as(head)).reads<Paper>(paths.paper(paperId))
  if (paper.accepted === 0) return 0
  const clerk = await as(uid)
  const onPaper = { basis: 'Bản giấy đã ký', paperDate: localDate(clock.now()), keptAt: `Văn thư ${unit.name}` }
  await clerk.does('sendRemediation', { ...(await planOf(year, paper, null)), onPaper })
  return 1
}

/** Everybody, and every collective, plans what is mended; people commit themselves for the next year. */
export const mend: Stage = {
  name: 'plans of mending',
  play: async (year) => {
    year.clock.moveTo(dayOf(year, 25), '14:00')
    const sent = await each(await papersInHand(year), async (paper) => {
      if (!(await isOwed(await year.as(paper.responsible), paper))) return 0
      await send(year, paper)
      return 1
    })
    return `${sumOf(sent)} sent, ${await enter(year)} entered from paper`
  },
}

/** Who confirms a plan: the head; else who organises, never who wrote it. Null: of what all who organise write, nobody here does. */
const confirmerOf = ({ campaign }: Pick<Year, 'campaign'>, paper: Paper): string | null => {
  const cell = partyTracks(paper, campaign)
  const others = paper.tracks.filter((track) => !cell.includes(track))
  const organisers = (others.length > 0 ? others : cell).flatMap((track) => campaign.organisers[track] ?? [])
  return [...paper.returners, ...organisers].find((uid) => !paper.writers.includes(uid)) ?? null
}

const reply = async (year: Year, paper: Paper, outcome: 'confirmed' | 'returned') => {
  const person = await year.as(confirmerOf(year, paper) ?? '')
  const plan = paper.remediation?.plan ?? ''
  await person.reads(paths.act(plan))
  const remarks = outcome === 'returned' ? REMARKS : ''
  await person.does('replyToRemediation', { paperId: paper.id, plan, outcome, as: 'unit', remarks, onPaper: null })
}

/** Heads and organisers read the plans and confirm them; some are sent back first, and come again. */
export const confirmPlans: Stage = {
  name: 'plans confirmed',
  play: async (year) => {
    year.clock.moveTo(dayOf(year, 29), '14:00')
    const waiting = async () => (await papersInHand(year)).filter(({ remediation }) => remediation?.state === 'sent')
    const sent = async () => (await waiting()).filter((paper) => confirmerOf(year, paper) !== null)
    const some = (await sent()).filter((_, at) => at % 20 === 0)
    await each(some, async (paper) => {
      await reply(year, paper, 'returned')
      const again = await (await year.as(paper.responsible)).reads<Paper>(paths.paper(paper.id))
      await send(year, again)
    })
    const all = await sent()
    await each(all, (paper) => reply(year, paper, 'confirmed'))
    const entered = await confirmEntered(year)
    const left = (await waiting()).length
    return `${all.length + entered} confirmed, ${some.length} of them sent back before, ${left} left to who stands above`
  },
}

/** The head confirms what the clerk has entered. */
const confirmEntered = async (year: Year): Promise<number> => {
  const { paperId, head } = onPaperOf(year)
  const paper = await (await year.as(head)).reads<Paper>(paths.paper(paperId))
  if (paper.remediation?.state !== 'sent') return 0
  await reply(year, paper, 'confirmed')
  return 1
}

/** In the year after, whose plan it is says what came of it. */
export const recordMended: Stage = {
  name: 'what was mended',
  play: async (year) => {
    year.clock.moveTo(dayOf(year, 95), '09:00')
    const confirmed = (await papersInHand(year)).filter(({ remediation }) => remediation?.state === 'confirmed')
    const papers = confirmed.filter((_, at) => at % 10 === 0)
    await each(papers, async ({ id: paperId, responsible, remediation }) => {
      const person = await year.as(responsible)
      const on = localDate(year.clock.now())
      const results = [{ item: 0, outcome: 'partly' as const, note: 'Đã gửi đúng hạn 02 báo cáo.', on }]
      await person.does('recordRemediation', { paperId, plan: remediation?.plan ?? '', results })
    })
    return `results of ${papers.length} plans recorded`
  },
}

import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { NoticePart } from '@kiemdiem/domain/notice/notice'
import type { PetitionAct } from '@kiemdiem/domain/notice/petition/petition'
import { localDate } from '@kiemdiem/domain/time'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { Refusal } from '../../../refusal.ts'
import { dayOf, type Stage, type Year } from '../../year.ts'
import { papersInHand } from '../self-review/write-all.ts'

const TRACK = 'partyGroup'
const WHY = 'Hai báo cáo gửi chậm là do chờ số liệu của cấp trên; đề nghị xem xét lại mức xếp loại.'
const ANSWERS = {
  again: 'Đảng đoàn đã xem xét, thống nhất hủy kết quả, xếp loại lại tại phiên họp sau.',
  stands: 'Đảng đoàn đã xem xét, thống nhất giữ nguyên kết quả.',
} as const

/** Those whom the Đảng đoàn gave a level below what most have, with the level that they were told. */
const disappointed = async (year: Year): Promise<{ paper: Paper; reviewId: string }[]> => {
  const found: { paper: Paper; reviewId: string }[] = []
  const meeting = year.campaign.process.deciders.find(({ id }) => id === 'dang-doan')?.name
  for (const paper of await papersInHand(year)) {
    if (paper.subjectKind !== 'person' || !paper.tracks.includes(TRACK)) continue
    for (const [reviewId, { part }] of Object.entries(paper.notices ?? {})) {
      if (!reviewId.endsWith(`_${TRACK}`)) continue
      const person = await year.as(paper.responsible)
      const told = await person.reads<NoticePart>(paths.reviewPart(reviewId, part))
      if (told.level === 'completed' && told.decider === meeting) found.push({ paper, reviewId })
    }
  }
  return found
}

/** Two do not agree, and say why to who decided. */
export const petition: Stage = {
  name: 'petitions',
  play: async (year) => {
    year.clock.moveTo(dayOf(year, 24), '09:00')
    const some = (await disappointed(year)).slice(0, 2)
    if (some.length < 2) throw new Refusal(`only ${some.length} people have a reason to petition`)
    for (const { paper, reviewId } of some)
      await (await year.as(paper.responsible)).does('filePetition', { paperId: paper.id, reviewId, text: WHY })
    return `${some.length} filed within their days`
  },
}

/** Who decided answers by a paper of its own: one result stands, the other is cancelled and decided anew. */
export const answer: Stage = {
  name: 'petitions answered',
  play: async (year) => {
    const { as, campaign, clock } = year
    clock.moveTo(dayOf(year, 28), '09:00')
    const recorder = await as(campaign.process.deciders.find(({ id }) => id === 'dang-doan')?.recorder ?? '')
    const filed = await recorder.asks(queries.actsOfKindIn(campaign.id, 'petition', recorder.uid))
    const said = ['again', 'stands'] as const
    for (const [at, act] of filed.toSorted((a, b) => a.id.localeCompare(b.id)).entries()) {
      const { of, reviewId } = act as PetitionAct
      const outcome = said[at % 2] ?? 'stands'
      await recorder.does('answerPetition', {
        ...{ paperId: of.id, reviewId, outcome, document: `${15 + at}-CV/ĐĐ`, on: localDate(clock.now()) },
        text: ANSWERS[outcome],
      })
    }
    return `${filed.length} answered, one result cancelled`
  },
}

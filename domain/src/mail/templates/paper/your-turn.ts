import { ORGANISER, type Review } from '../../../model/review.ts'
import { STAGE_NAMES } from '../../../model/terms.ts'
import { mayReturn } from '../../../papers/may-return.ts'
import { closingOf } from '../../../progress/standing.ts'
import { earliest } from '../../../time.ts'
import { trackName } from '../../../workflow.ts'
import { mailDeadline } from '../../deadline.ts'
import { list, paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import type { FactsFor } from '../subjects.ts'
import { isPerson, paperWord, readingPage, reference, subjectWord } from './wording.ts'

type Facts = FactsFor<'paper', never>

/** The reviews that wait for the recipient now. */
const waiting = ({ reviews, to, campaign }: Facts): Review[] =>
  reviews.filter((review) =>
    (review.actors[review.stage] ?? []).some((who) =>
      who === ORGANISER ? campaign.organisers[review.track]?.includes(to) : who === to,
    ),
  )

/** Whether the recipient may return the paper; the cell's organiser reads staff's papers but their head returns. */
const returns = ({ paper, campaign, to }: Facts): boolean => {
  const organiser = Object.keys(campaign.organisers).filter((track) => campaign.organisers[track]?.includes(to))
  return closingOf(paper, campaign) === null && mayReturn(paper, { uid: to, access: { active: true, organiser } })
}

const waitingLine = ({ track, stage, dueAt }: Review, facts: Facts): string => {
  const by = dueAt[stage]
  return `${STAGE_NAMES[stage]} (${trackName(facts.campaign.process, track)})${by ? `, xong ${mailDeadline(by, facts)}` : ''}`
}

const sender = (facts: Facts) =>
  isPerson(facts) ? `Đồng chí ${facts.paper.subjectName} (${facts.paper.unitName})` : facts.paper.subjectName

/**
 * To the next person: these reviews now wait for them. True while that revision stands and waits for this person, also
 * while its writer completes it after a conference.
 */
export const yourTurn: MailRow<'paper', never> = {
  about: 'paper',
  needs: [],
  stillTrue: (facts) =>
    (facts.paper.state === 'sealed' || facts.paper.state === 'completing') &&
    facts.paper.accepted === facts.occasion &&
    waiting(facts).length > 0,
  words: (facts) => ({
    subject: `Mời đồng chí xem ${paperWord(facts)} của ${subjectWord(facts)}`,
    blocks: [
      paragraph(
        `${sender(facts)} đã gửi ${paperWord(facts)}, số tiếp nhận ${reference(facts)}. Đề nghị đồng chí đọc, chuẩn bị bước tiếp theo:`,
      ),
      list(waiting(facts).map((review) => waitingLine(review, facts))),
      ...(returns(facts)
        ? [paragraph('Nếu nội dung chưa đầy đủ, đồng chí có thể đề nghị bổ sung, hoàn thiện trước hội nghị.')]
        : []),
    ],
    link: { label: `Xem ${paperWord(facts)}`, path: readingPage(facts) },
  }),
  digest: (facts) => ({
    noun: 'bản, báo cáo kiểm điểm',
    unit: facts.paper.unitName,
    line: `${isPerson(facts) ? 'Bản kiểm điểm' : 'Báo cáo kiểm điểm'} của ${subjectWord(facts)}`,
    path: readingPage(facts),
  }),
  dueAt: (facts) => earliest(waiting(facts).map(({ stage, dueAt }) => dueAt[stage] ?? null)),
  clerk: 'một việc kiểm điểm đang chờ xử lý',
}

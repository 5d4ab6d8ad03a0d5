import { mailDeadline } from '../mail/deadline.ts'
import { paragraph } from '../mail/message.ts'
import type { MailRow } from '../mail/templates/mail-row.ts'
import type { MailFacts } from '../mail/templates/subjects.ts'
import { dueAtOf } from '../plan/dates/due-at.ts'
import { earliest } from '../time.ts'
import { hasStage } from '../workflow.ts'

/** By when the plan wants tables of appraisal decided: the nearest of the tracks that have them. */
const decidedBy = ({ campaign }: Pick<MailFacts, 'campaign'>): Date | null =>
  earliest(
    campaign.process.tracks
      .filter(({ id }) => hasStage(campaign.process, id, 'appraisal'))
      .map(({ id }) => dueAtOf(campaign, id, 'decision')),
  )

/** To who decides, when a table of appraisal has been handed over. It was, so it is true for ever. No level, no name. */
export const appraised: MailRow<'campaign', never> = {
  about: 'campaign',
  needs: [],
  stillTrue: () => true,
  words: (facts) => {
    const dueAt = decidedBy(facts)
    return {
      subject: 'Kết quả thẩm định đánh giá, xếp loại đã được trình',
      blocks: [
        paragraph('Bộ phận tổ chức đã trình kết quả tổng hợp, thẩm định để cấp có thẩm quyền xem xét, quyết định.'),
        ...(dueAt ? [paragraph(`Thời hạn quyết định theo kế hoạch: ${mailDeadline(dueAt, facts)}.`)] : []),
      ],
      link: { label: 'Xem bảng tiến độ', path: '/tien-do' },
    }
  },
  digest: () => ({
    noun: 'kết quả thẩm định',
    unit: 'Bộ phận tổ chức',
    line: 'Kết quả thẩm định đã được trình để xem xét, quyết định',
    path: '/tien-do',
  }),
  dueAt: decidedBy,
  clerk: 'kết quả thẩm định đánh giá, xếp loại đã được trình',
}

import { mailDeadline } from '../mail/deadline.ts'
import { paragraph } from '../mail/message.ts'
import { onItsDay } from '../mail/templates/conference/wording.ts'
import type { MailRow } from '../mail/templates/mail-row.ts'
import type { FactsFor } from '../mail/templates/subjects.ts'
import type { Review } from '../model/review.ts'
import { dueAtOf } from '../plan/dates/due-at.ts'

import { viCount } from '../vi-count.ts'

const waiting = ({ rated, to }: FactsFor<'conference', 'rated'>): Review[] =>
  rated.filter(({ stage, actors }) => stage === 'consultation' && actors.consultation?.includes(to))

/** To who speaks for a consulted body, when a unit's proposal has arrived. True while it owes an opinion on that unit. */
export const opinionAsked: MailRow<'conference', 'rated'> = {
  about: 'conference',
  needs: ['rated'],
  stillTrue: (facts) => waiting(facts).length > 0,
  words: (facts) => {
    const { campaign, conference, to } = facts
    const count = viCount(waiting(facts).length)
    const body = campaign.process.bodies.find(({ members }) => members.includes(to))
    const dueAt = dueAtOf(campaign, conference.track, 'consultation')
    return {
      subject: `Đề nghị đồng chí cho ý kiến tham gia: ${conference.unitName}`,
      blocks: [
        paragraph(`${conference.unitName} đã gửi hồ sơ đề nghị xếp loại theo ${onItsDay(facts)}.`),
        paragraph(
          `Đề nghị đồng chí cho ý kiến tham gia${body ? ` của ${body.name}` : ''} đối với ${count} hồ sơ. Ý kiến chỉ bộ phận tổ chức và cấp quyết định đọc; người được đánh giá không đọc.`,
        ),
        ...(dueAt ? [paragraph(`Thời hạn theo kế hoạch: ${mailDeadline(dueAt, facts)}.`)] : []),
      ],
      link: { label: 'Cho ý kiến tham gia', path: '/y-kien' },
    }
  },
  digest: (facts) => ({
    noun: 'đề nghị cho ý kiến tham gia',
    unit: facts.conference.unitName,
    line: `Cho ý kiến tham gia đối với ${viCount(waiting(facts).length)} hồ sơ`,
    path: '/y-kien',
  }),
  dueAt: ({ campaign, conference }) => dueAtOf(campaign, conference.track, 'consultation'),
  clerk: 'đề nghị cho ý kiến tham gia đánh giá, xếp loại',
}

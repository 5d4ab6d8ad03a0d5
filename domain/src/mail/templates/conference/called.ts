import { papersBy } from '../../../plan/dates/papers-ahead.ts'
import { localDate } from '../../../time.ts'
import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import type { FactsFor } from '../subjects.ts'
import { dayWithYear, onItsDay, owedBlocks, pageOf, whenAndWhere } from './wording.ts'

type Facts = FactsFor<'conference', never>

/** Not the first time: the schedule has changed. */
const again = ({ occasion }: Facts) => occasion > 1
/** On the roll; else the recipient only keeps it. */
const attends = ({ conference, to }: Facts) => conference.roll.some(({ uid }) => uid === to)

const opening = (facts: Facts): string => {
  if (again(facts)) return `Lịch ${onItsDay(facts)} có thay đổi. Lịch hiện nay:`
  return attends(facts) ? `Kính mời đồng chí dự ${onItsDay(facts)}.` : `Đã lập lịch ${onItsDay(facts)}.`
}

const subject = (facts: Facts): string => {
  if (again(facts)) return `Thay đổi lịch ${onItsDay(facts)}`
  return attends(facts) ? `Mời dự ${onItsDay(facts)}` : `Lịch ${onItsDay(facts)}`
}

/** When its papers come; no day that has passed is promised. */
const papersLine = ({ conference, campaign, now }: Facts): string => {
  const day = papersBy(conference.date, campaign.conferenceRules.papersAhead, campaign.calendar)
  const by = day < localDate(now) ? 'trước hội nghị' : `chậm nhất hết ${dayWithYear(day)}`
  return `Tài liệu của hội nghị được gửi đến người dự ${by}; khi có tài liệu, người dự nhận được thư báo.`
}

/**
 * To everybody invited and the keepers: where and when, and what to prepare; again when one of them changes. True while
 * day, hour and place stand, for those still invited: of a plan changed several times the last one alone is told.
 */
export const called: MailRow<'conference', 'ownPapers'> = {
  about: 'conference',
  needs: ['ownPapers'],
  stillTrue: ({ conference, occasion, to }) =>
    (conference.state === 'scheduled' || conference.state === 'open') &&
    occasion >= (conference.movedAt ?? conference.revision) &&
    conference.readers.includes(to),
  words: (facts) => ({
    subject: subject(facts),
    blocks: [
      paragraph(opening(facts)),
      whenAndWhere(facts),
      paragraph(`Hội nghị do ${facts.conference.unitName} triệu tập.`),
      ...owedBlocks(facts),
      paragraph(papersLine(facts)),
    ],
    link: { label: 'Xem nội dung hội nghị', path: pageOf(facts, 'overview') },
  }),
  clerk: 'thư mời dự hội nghị kiểm điểm',
}

import { openedFor } from '../../../conference/gates/opened-for.ts'
import type { Gate } from '../../../model/gate.ts'
import { list, paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import type { FactsFor } from '../subjects.ts'
import { onItsDay, pageOf } from './wording.ts'

type Facts = FactsFor<'conference', 'gates'>

const opened = ({ to, gates }: Facts): Gate[] => openedFor(to, gates.met, gates.bound)

/** Whether the conference that waited is this one; else it is the one that what was waited for comes from. */
const isOwn = (facts: Facts): boolean => opened(facts).every((gate) => gate.bindsUnit === facts.conference.unit)

/** To the head of the unit whose conference waited. True while a gate is open and what it binds is not over. */
export const gateOpened: MailRow<'conference', 'gates'> = {
  about: 'conference',
  needs: ['gates'],
  stillTrue: (facts) => opened(facts).length > 0,
  words: (facts) => ({
    subject: 'Đã đến lượt kiểm điểm theo thứ tự quy định',
    blocks: [
      paragraph('Việc phải xong trước theo thứ tự quy định nay đã xong:'),
      list(opened(facts).map((gate) => gate.words.opened)),
      paragraph(
        isOwn(facts)
          ? `Đề nghị đồng chí tổ chức ${onItsDay(facts)} theo lịch.`
          : 'Đề nghị đồng chí tổ chức hội nghị của đơn vị theo kế hoạch.',
      ),
    ],
    link: isOwn(facts)
      ? { label: 'Xem nội dung hội nghị', path: pageOf(facts, 'overview') }
      : { label: 'Xem các hội nghị', path: '/hoi-nghi' },
  }),
  clerk: 'việc đã đến lượt kiểm điểm theo thứ tự quy định',
}

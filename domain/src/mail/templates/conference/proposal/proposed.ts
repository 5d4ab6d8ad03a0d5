import { dueAtOf } from '../../../../plan/dates/due-at.ts'
import { viCount } from '../../../../vi-count.ts'
import { trackName } from '../../../../workflow.ts'
import { paragraph } from '../../../message.ts'
import type { MailRow } from '../../mail-row.ts'
import { onItsDay, pageOf } from '../wording.ts'

/** To the organisers, when a unit's proposal has arrived. It was sent, so it is true for ever. */
export const proposed: MailRow<'conference', 'proposal'> = {
  about: 'conference',
  needs: ['proposal'],
  stillTrue: () => true,
  words: (facts) => {
    const { unitName, track } = facts.conference
    const { items, enteredBy } = facts.proposal
    const count = `${viCount(items)} trường hợp`
    return {
      subject: `${unitName} đã gửi hồ sơ đề nghị xếp loại`,
      blocks: [
        paragraph(
          `${unitName} đã gửi hồ sơ đề nghị xếp loại theo ${onItsDay(facts)}: ${count} (${trackName(facts.campaign.process, track)}).`,
        ),
        ...(enteredBy ? [paragraph(`Hồ sơ do đồng chí ${enteredBy} nhập từ văn bản đã ký của đơn vị.`)] : []),
      ],
      link: { label: 'Xem hồ sơ đề nghị', path: pageOf(facts, 'proposal') },
    }
  },
  digest: (facts) => ({
    noun: 'hồ sơ đề nghị xếp loại',
    unit: facts.conference.unitName,
    line: `Hồ sơ đề nghị theo ${onItsDay(facts)} (${trackName(facts.campaign.process, facts.conference.track)})`,
    path: pageOf(facts, 'proposal'),
  }),
  dueAt: ({ campaign, conference }) => dueAtOf(campaign, conference.track, 'appraisal'),
  clerk: 'hồ sơ đề nghị xếp loại của một đơn vị',
}

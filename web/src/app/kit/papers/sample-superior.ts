import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { proposalPapers } from '@kiemdiem/domain/forms/letters/superior-proposal'
import type { ProposedItem } from '@kiemdiem/domain/model/act'
import { group, TALLY } from './sample-conference.ts'
import { SAID } from './sample-words.ts'

const proposed = (subject: string, name: string, rest: Partial<ProposedItem> = {}): ProposedItem => ({
  ...{ reviewId: subject, subject, subjectKind: 'person', name, tally: TALLY },
  ...{ selfRating: 'good', proposed: 'good', remark: SAID },
  ...rest,
})

/** What the Đảng đoàn proposes to the standing committee of the province, with its number. */
export const superiorPapers = (): PrintedPaper[] =>
  proposalPapers(
    {
      ...{ conferenceKind: 'partyGroup', track: 'provincial', onBehalf: null, unitName: group.issuer.name },
      submittedAt: new Date('2023-12-14T09:00:00Z'),
      items: [
        proposed('dd', 'Đảng đoàn Liên đoàn Lao động tỉnh', { subjectKind: 'unit' }),
        proposed('a', 'Lò Văn Thắng'),
        proposed('b', 'Giàng A Sử', {
          proposed: 'outstanding',
          differences: [
            {
              ...{ kind: 'conferenceFromSelf', stage: 'conference', from: 'good', to: 'outstanding' },
              text: 'Tự xếp loại Hoàn thành tốt nhiệm vụ, hội nghị đề nghị Hoàn thành xuất sắc nhiệm vụ.',
              reason: SAID,
            },
          ],
        }),
      ],
    },
    { ...group, given: { number: 8, code: 'ĐĐ', on: '2023-12-14' } },
  )

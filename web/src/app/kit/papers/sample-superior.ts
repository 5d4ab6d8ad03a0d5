import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { proposalPapers } from '@kiemdiem/domain/forms/letters/superior-proposal'
import type { ProposedItem } from '@kiemdiem/domain/model/act'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { group, TALLY } from './sample-conference.ts'
import { SAID } from './sample-words.ts'

/** Four of five for the highest level. */
const BEST = { outstanding: 4, good: 1, completed: 0, notCompleted: 0, invalid: 0 }

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
          ...{ proposed: 'outstanding', tally: BEST },
          differences: [
            {
              ...{ kind: 'conferenceFromSelf', stage: 'conference', from: 'good', to: 'outstanding' },
              text: 'Tự xếp loại Hoàn thành tốt nhiệm vụ, hội nghị đề nghị Hoàn thành xuất sắc nhiệm vụ.',
              reason:
                'Chủ trì sáng kiến số hóa hồ sơ đoàn viên, được Tổng Liên đoàn tặng bằng khen; 04/05 phiếu đề nghị mức này.',
            },
          ],
        }),
      ],
    },
    { ...group, legalBases: plan2023.legalBases, given: { number: 8, code: 'ĐĐ', on: '2023-12-14' } },
  )

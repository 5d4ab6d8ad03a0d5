import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { UNDECIDED } from '@kiemdiem/domain/decision/outcome'
import type { DecidedLine, DecisionPaperFacts } from '@kiemdiem/domain/forms/decision/by-group'
import { decisionCounting } from '@kiemdiem/domain/forms/decision/counting'
import { decisionMinutes } from '@kiemdiem/domain/forms/decision/minutes'
import { basisOf } from '@kiemdiem/domain/forms/decision/ruling/basis'
import type { ResultLine, RulingFacts } from '@kiemdiem/domain/forms/decision/ruling/result-list'
import { rulingPapers } from '@kiemdiem/domain/forms/decision/ruling/ruling'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { legalBases } from '@kiemdiem/domain/plan/2023/legal-bases'
import { process2023 } from '@kiemdiem/domain/plan/2023/process-2023'
import { CHAIRS, UNIONS } from './sample-words.ts'

const line = (group: string, name: string, level: Rating, post = '', unitName = ''): ResultLine => ({
  ...UNDECIDED,
  ...{ group, name, level, post, unitName, subjectKind: post === '' ? 'unit' : 'person' },
})

const LINES: ResultLine[] = [
  line('G1', 'Văn phòng', 'outstanding'),
  line('G1', 'Ban Tuyên giáo - Nữ công', 'good'),
  ...UNIONS.map((place, at) => line('G2', `Ban Thường vụ LĐLĐ huyện ${place}`, at === 0 ? 'outstanding' : 'good')),
  ...CHAIRS.map((name, at) =>
    line('G5', name, at === 1 ? 'completed' : 'good', 'Chủ tịch', `LĐLĐ huyện ${UNIONS[at] ?? ''}`),
  ),
  {
    ...line('G7', 'Lò Thị Mai', 'good', 'Chuyên viên', 'Ban Chính sách pháp luật và Quan hệ lao động'),
    ...{ level: null, notRated: { reason: 'underSixMonths', note: 'Nghỉ theo Quyết định số 12' } },
  },
]

const partyFacts: RulingFacts = {
  ...{ paper: 'decision', year: 2023, nth: 1, planNumber: '01-KH/ĐĐ', planDate: '2023-11-27' },
  ...{ decidedOn: '2023-12-08', on: '2023-12-08', organiser: 'Ban Tổ chức - Kiểm tra', superior: 'Tỉnh ủy Lai Châu' },
  ...{ side: 'civil', groups: process2023.groups, given: { number: 12, code: 'ĐĐ', on: '2023-12-09' } },
  issuer: {
    ...{ kind: 'partyGroup', name: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu', place: 'Lai Châu' },
    superior: 'Tỉnh ủy Lai Châu',
  },
  signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
  bases: [
    ...legalBases
      .filter(({ number }) => ['18-QĐ/TU', '641-KH/TU', '01-HD/ĐĐ'].includes(number))
      .map((basis) => basisOf(basis, 'party')),
    'kết quả Hội nghị ngày 08/12/2023 của Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu',
  ],
}

/** The head of a district union, under NĐ 90, a deputy signing for him. */
const officeFacts: RulingFacts = {
  ...partyFacts,
  ...{
    organiser: '',
    superior: 'Liên đoàn Lao động tỉnh Lai Châu',
    given: { number: 31, code: 'LĐLĐ', on: '2023-12-05' },
  },
  issuer: {
    ...{ kind: 'office', name: 'Liên đoàn Lao động huyện Tam Đường', place: 'Tam Đường' },
    superior: 'Liên đoàn Lao động tỉnh Lai Châu',
  },
  signature: { capacity: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Giàng Thị Mỷ' },
  bases: legalBases.filter(({ number }) => number.includes('NĐ-CP')).map((basis) => basisOf(basis, 'administrative')),
}
const STAFF = ['Sùng Thị Dua', 'Lù Văn Pâng', 'Phùng Thị Lai'].map((name) =>
  line('G7', name, 'good', 'Chuyên viên', 'Liên đoàn Lao động huyện Tam Đường'),
)

const decided = (of: ResultLine, rest: Partial<DecisionPart> = {}): DecidedLine => ({
  ...{ name: of.name, subjectKind: of.subjectKind, group: of.group },
  part: {
    ...{ stage: 'decision', number: 9, scope: `kd.partyGroup.${of.group}`, act: 'a', at: new Date(0) },
    ...{ level: of.level, pending: null, notRated: of.notRated },
    appraised: { level: of.level, pending: null, notRated: of.notRated },
    ...{ way: 'list', rounds: [], members: 5, voters: 4, apart: [], differences: [], reason: '', dissent: '' },
    ...{ findings: [], overrides: [] },
    ...rest,
  },
})

const MEETING: DecisionPaperFacts = {
  ...{ year: 2023, issuer: partyFacts.issuer, groups: process2023.groups },
  given: { number: 21, code: 'ĐĐ', on: '2023-12-08' },
  meeting: {
    ...{ date: '2023-12-08', startedAt: '08:00', endedAt: '10:45', place: 'Phòng họp tầng 2', chair: 'm-1' },
    secretaryName: 'Lò Thị Ghi',
    roll: ['Lò Văn Thắng', 'Nguyễn Thị Thu Hà', 'Bùi Thị Hương', 'Giàng A Sử', 'Vàng Thị Dung'].map((name, at) => ({
      ...{ id: `m-${at + 1}`, name, post: at === 0 ? 'Bí thư' : 'Ủy viên', votes: true, present: at < 4 },
      reason: at < 4 ? '' : 'Công tác',
    })),
    ...{ ballot: 'paper', sheets: { issued: 4, returned: 4, invalid: 0 }, tellers: [] },
    list: { kind: 'agreement', agree: 4, against: 0, abstain: 0 },
    course: 'Ban Tổ chức - Kiểm tra trình bày báo cáo tổng hợp, thẩm định. Hội nghị thảo luận từng nhóm.',
    conclusion: 'Hội nghị giao Ban Tổ chức - Kiểm tra hoàn thiện văn bản, thông báo theo quy định.',
  },
}

const [first, second, ...others] = LINES
const DECIDED: DecidedLine[] = [
  ...(first
    ? [
        decided(first, {
          overrides: [
            { rule: 'R01', number: '05-NQ/ĐĐ', date: '2023-12-08', reason: 'Nhóm có 02 tập thể, 01 tập thể nổi bật.' },
          ],
        }),
      ]
    : []),
  ...(second
    ? [
        decided(second, {
          ...{ way: 'single', apart: ['Bùi Thị Hương'], voters: 3 },
          rounds: [{ kind: 'levels', tally: { outstanding: 0, good: 3, completed: 0, notCompleted: 0, invalid: 0 } }],
          dissent: 'Một đồng chí đề nghị cân nhắc mức hoàn thành nhiệm vụ.',
        }),
      ]
    : []),
  ...others.map((each) => decided(each)),
]

/** What leaves a decision: minutes, count of sheets, the decision in both layouts, the notice, each with its list. */
export const decisionPapers = (): PrintedPaper[] => {
  const counting = decisionCounting(DECIDED, MEETING)
  return [
    decisionMinutes(DECIDED, MEETING),
    ...(counting ? [counting] : []),
    ...rulingPapers(LINES, partyFacts),
    ...rulingPapers(STAFF, officeFacts),
    ...rulingPapers(LINES, {
      ...partyFacts,
      ...{ paper: 'notice', given: { number: 13, code: 'ĐĐ', on: '2023-12-09' } },
      tells: { type: 'QĐ', given: { number: 12, code: 'ĐĐ', on: '2023-12-09' } },
    }),
    ...rulingPapers(LINES.slice(0, 3), { ...partyFacts, paper: 'resolution', nth: 2, given: null }).slice(0, 1),
  ]
}

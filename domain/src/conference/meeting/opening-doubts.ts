import type { ConferenceRules } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { MemberOn } from '../../registry/members-of.ts'
import { viCount, viDate } from '../../vi.ts'
import { isDelivered } from '../handout/delivery.ts'
import { draftGoesTo } from '../handout/draft-goes-to.ts'
import { rollChange, rollChangeText } from '../roll.ts'

/** Something that speaks against opening a meeting now; whoever opens it is asked, and may all the same. */
export interface OpeningDoubt {
  kind: 'dayAhead' | 'dayPast' | 'papersUnsent' | 'papersNotOut' | 'quorum' | 'members' | 'draftUnsent'
  text: string
}

interface Opening {
  conference: Pick<Conference, 'kind' | 'date' | 'roll' | 'handouts' | 'drafts'>
  /** Those of the registry on the day of the conference; null: not known. */
  members: readonly MemberOn[] | null
  /** Names of the agenda whose paper was never sent, as far as they are known. */
  unsent: readonly string[]
  rules: Pick<ConferenceRules, 'quorum' | 'draftTo'>
  today: string
}

const otherDay = ({ conference: { date }, today }: Opening): OpeningDoubt[] => {
  if (date === today) return []
  const planned = `Lịch ghi họp ngày ${viDate(date)}; hôm nay là ngày ${viDate(today)}.`
  return date > today
    ? [
        {
          kind: 'dayAhead',
          text: `${planned} Nếu họp sớm hơn, xin đổi lịch trước: biên bản ghi ngày họp theo lịch và chỉ xác nhận được từ ngày đó.`,
        },
      ]
    : [{ kind: 'dayPast', text: `${planned} Chỉ khai mạc khi nhập lại hội nghị đã họp đúng ngày theo lịch.` }]
}

const papers = ({ conference: { roll, handouts }, unsent }: Opening): OpeningDoubt[] => {
  const without = roll.filter(({ id }) => !isDelivered(handouts[id])).length
  return [
    ...(unsent.length > 0
      ? [{ kind: 'papersUnsent' as const, text: `Chưa gửi bản kiểm điểm: ${unsent.join('; ')}.` }]
      : []),
    ...(without > 0
      ? [{ kind: 'papersNotOut' as const, text: `Còn ${viCount(without)} người dự chưa được giao tài liệu.` }]
      : []),
  ]
}

/** Fewer are called than a quorum of the members who vote. */
const noQuorum = ({ conference: { roll }, members, rules: { quorum } }: Opening): OpeningDoubt[] => {
  const called = roll.filter(({ counts }) => counts).length
  const all = Math.max(called, members?.filter(({ votes }) => votes).length ?? 0)
  // Whole numbers on both sides: no share is rounded.
  if (called > 0 && called * quorum.denominator >= all * quorum.numerator) return []
  const share = `${quorum.numerator}/${quorum.denominator}`
  const text = `Thành phần có ${viCount(called)} người được tính trên ${viCount(all)} thành viên, không thể đủ ${share}.`
  return [{ kind: 'quorum', text }]
}

/** The registry names others than when it was planned. */
const otherMembers = ({ conference: { roll }, members }: Opening): OpeningDoubt[] => {
  const change = members && rollChange(roll, members)
  if (!change) return []
  const text = `${rollChangeText(change)} Nếu thành viên đã thay đổi thật, xin mở lịch hội nghị và lưu lại để lấy thành phần mới trước khi khai mạc.`
  return [{ kind: 'members', text }]
}

/** The superior body has not seen the draft of the collective's report. */
const draftUnsent = ({ conference, rules }: Opening): OpeningDoubt[] => {
  const to = draftGoesTo(conference, rules)
  if (to === null || conference.drafts?.some(({ what }) => what === 'sent')) return []
  return [{ kind: 'draftUnsent', text: `Chưa ghi nhận việc gửi dự thảo báo cáo kiểm điểm của tập thể đến ${to}.` }]
}

/** What is asked about before a meeting is opened: its day, its papers, its quorum. Empty: nothing. */
export const openingDoubts = (opening: Opening): OpeningDoubt[] => [
  ...otherDay(opening),
  ...papers(opening),
  ...noQuorum(opening),
  ...otherMembers(opening),
  ...draftUnsent(opening),
]

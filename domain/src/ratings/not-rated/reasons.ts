import type { NotRated, NotRatedReason } from '../../model/not-rated.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'

interface ReasonRow {
  /** Of domain.md §2; null: no rule of rating, but what has happened. */
  rule: 'R03' | 'R14' | 'R15' | null
  source: string
  subjectKind: Review['subjectKind']
  /** The side that it concerns; a collective has none of its own. */
  side: Review['side'] | null
  /** False: nothing is reviewed either, so that nobody is asked for anything. */
  reviewed: boolean
  /** As it stands in minutes, lists and prints after "Lý do:". */
  text: string
}

const notAsMember = (text: string): ReasonRow => ({
  rule: 'R14',
  source: 'Quy định 124-QĐ/TW, Điều 5, khoản 2',
  subjectKind: 'person',
  side: 'party',
  reviewed: false,
  text,
})

/** Who is not there any more: the fact is the organiser's to state, no rule of rating speaks of it. */
const gone = (text: string): ReasonRow => ({
  rule: null,
  source: 'Danh sách cán bộ của cơ quan',
  subjectKind: 'person',
  side: null,
  reviewed: false,
  text,
})

/** Every reason for giving no level, with the rule that it rests on. */
export const NOT_RATED: Record<NotRatedReason, ReasonRow> = {
  underSixMonths: {
    rule: 'R03',
    source: 'Nghị định 90/2020/NĐ-CP, Điều 2, khoản 3',
    subjectKind: 'person',
    side: 'civil',
    reviewed: true,
    text: 'Thời gian công tác trong năm chưa đủ 06 tháng',
  },
  exempt: notAsMember('Được miễn công tác và sinh hoạt đảng'),
  suspended: notAsMember('Đang bị đình chỉ sinh hoạt đảng'),
  newMember: notAsMember('Mới kết nạp Đảng chưa đủ 06 tháng'),
  newCollective: {
    rule: 'R15',
    source: 'Hướng dẫn 25-HD/BTCTW',
    subjectKind: 'unit',
    side: null,
    reviewed: true,
    text: 'Tập thể thành lập chưa đủ 06 tháng',
  },
  left: gone('Đã chuyển công tác, nghỉ hưu hoặc thôi việc'),
  deceased: gone('Đã từ trần'),
}

/** Whether a reason is one for this review: of its kind of subject, on its side. */
export const fitsReview = (
  reason: NotRatedReason,
  { subjectKind, side }: Pick<Review, 'subjectKind' | 'side'>,
): boolean => {
  const row = NOT_RATED[reason]
  return row.subjectKind === subjectKind && (row.side === null || row.side === side)
}

/** The reason in words, with what was noted besides. */
export const notRatedReason = ({ reason, note }: NotRated): string =>
  note === '' ? NOT_RATED[reason].text : `${NOT_RATED[reason].text} (${note})`

/** What stands in the place of a level: that none is given, or that he is not reviewed at all. */
export const notRatedWord = ({ reason }: Pick<NotRated, 'reason'>): string =>
  NOT_RATED[reason].reviewed ? 'Không xếp loại chất lượng' : 'Không kiểm điểm, đánh giá, xếp loại chất lượng'

/** The whole line: "Không xếp loại chất lượng năm 2026. Lý do: …". */
export const notRatedLine = (notRated: NotRated, year: number): string =>
  `${notRatedWord(notRated)} năm ${year}. Lý do: ${notRatedReason(notRated)}.`

/** The same where the year is known. */
export const notRatedHere = (notRated: NotRated): string =>
  `${notRatedWord(notRated)}. Lý do: ${notRatedReason(notRated)}`

/** Given a level, as everybody is of whom nothing else was said. */
export const isRated = ({ notRated }: { notRated?: NotRated | null | undefined }): boolean => !notRated

/** Not even reviewed: nothing is asked of him, and nothing waits for him. */
export const isLeftOut = ({ notRated }: { notRated?: NotRated | null | undefined }): boolean =>
  notRated ? !NOT_RATED[notRated.reason].reviewed : false

/** Somebody who is not there any more: his paper is owed by nobody. Who has left must have left every track, as each of them says. */
export const isOfSomebodyGone = ({ notRated = {}, tracks }: Pick<Paper, 'notRated' | 'tracks'>): boolean => {
  const reasons = Object.values(notRated).map((said) => said?.reason)
  const gone = reasons.filter((reason) => reason === 'left' || reason === 'deceased').length
  return reasons.includes('deceased') || (gone > 0 && gone >= tracks.length)
}

import { isRatedHere } from '@kiemdiem/domain/conference/agenda'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { type ItemRow, itemRowId, type MinutesRow, type MinutesRows } from '@kiemdiem/domain/model/minutes'
import { RATING_NAMES, type Rating } from '@kiemdiem/domain/model/terms'
import { hoursOf } from './hours.ts'

const COMMENTS = [
  'Nhất trí với báo cáo; đề nghị bổ sung số liệu về phát triển đoàn viên và nêu rõ hơn trách nhiệm của tập thể.',
  'Nhất trí với bản kiểm điểm. Đề nghị quan tâm hơn công tác nắm tình hình cơ sở, tham mưu kịp thời.',
  'Nhất trí. Đồng chí tích cực, trách nhiệm; cần mạnh dạn hơn trong đề xuất giải pháp.',
]

const NO_VOTES = { outstanding: 0, good: 0, completed: 0, notCompleted: 0, invalid: 0 }

/**
 * The minutes of a meeting, as its secretary wrote them down: everybody came but those who gave a reason, by attendee, all were
 * reviewed, votes reconcile.
 */
export const minutesRows = (
  conference: Conference,
  by: string,
  at: Date,
  levelOf: (subject: string) => Rating = () => 'good',
  absent: Readonly<Record<string, string>> = {},
): MinutesRows => {
  const saved = { rev: 1, by, at }
  const present = conference.roll.filter(({ id }) => !(id in absent))
  const counting = present.filter(({ counts }) => counts)
  const voters = counting.length
  const items = conference.agenda.map((item, index): [string, ItemRow] => [
    item.subject,
    {
      ...saved,
      id: itemRowId(item.subject),
      state: 'reviewed',
      deferredBecause: '',
      comments: COMMENTS[index % COMMENTS.length] ?? '',
      answer: 'Xin tiếp thu ý kiến của hội nghị.',
      // Who is only commented on here is given no level.
      tally: isRatedHere(item) ? { ...NO_VOTES, [levelOf(item.subject)]: voters } : null,
      proposed: isRatedHere(item) ? levelOf(item.subject) : null,
      remark: `${RATING_NAMES[levelOf(item.subject)]} được giao, chấp hành nghiêm kỷ luật, có tinh thần trách nhiệm.`,
    },
  ])
  const sheets = { ...saved, id: 'sheets', issued: voters, returned: voters, invalid: 0 }
  return {
    general: {
      ...saved,
      id: 'general',
      startedAt: conference.time,
      endedAt: hoursOf(conference.date, at).to,
      course: 'Người chủ trì nêu mục đích, yêu cầu; hội nghị kiểm điểm tập thể trước, cá nhân sau.',
      conclusion: 'Hội nghị nhất trí với kết quả kiểm điểm và các mức đề nghị nêu trên.',
      readBack: true,
    },
    roll: { ...saved, id: 'roll', present: present.map(({ id }) => id), absent: { ...absent } },
    ...(conference.ballot === 'paper' && { sheets }),
    items: Object.fromEntries(items),
  }
}

/** The rows as documents. */
export const rowsOf = ({ general, roll, sheets, items }: MinutesRows): MinutesRow[] =>
  [general, roll, sheets, ...Object.values(items)].filter((row) => row !== undefined)

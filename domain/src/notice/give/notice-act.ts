import type { ActRow } from '../../acts/act-row.ts'
import { REOPENED } from '../../remediation/reopen.ts'
import { type NoticeAct, type NoticePart, noticeActSchema } from '../notice.ts'

/** What is told of one subject, besides what its act and place say; by review id. */
type Parts = ReadonlyMap<string, Omit<NoticePart, 'stage' | 'number' | 'act' | 'to' | 'at'>>

type Row = ActRow<NoticeAct, NoticeAct['items'][number], 'notInNotice'>

/**
 * Results told (QĐ 124, Đ.15.2): to heads first, who keep them until their day; to a subject, whose review is then done but for its
 * dossier. `reopened`: papers whose plan of mending is open again with it.
 */
export const noticeRow = (parts: Parts, reopened: ReadonlySet<string> = new Set()): Row => ({
  kind: 'notice',
  stage: 'notice',
  schema: noticeActSchema,
  reads: 'audience',
  toOrganisers: false,
  items: ({ items }) => items,
  refuses: ({ stage }) => (stage === 'notice' ? null : 'notInNotice'),
  part: {
    data: ({ id, to, submittedAt }, { reviewId }, number): NoticePart => {
      const told = parts.get(reviewId)
      if (!told) throw new Error(`nothing is told of ${reviewId}`)
      return { stage: 'notice', number, act: id, to, ...told, at: submittedAt }
    },
    readers: null,
  },
  marks: ({ to }, { paperId }) => ({
    ...(to === 'subjects' && { unreceived: true }),
    ...(reopened.has(paperId) && { remediation: REOPENED }),
  }),
  event: 'noticed',
  goes: ({ to }) => (to === 'subjects' ? 'on' : 'nowhere'),
})

/** The kind of act as tables know it. */
export const noticeAct = noticeRow(new Map())

import type { Operation, PolicyRow } from './row.ts'

/** Signed copies are read as what they belong to: the rows of the document above, once more for both of its levels. */
const both = (document: string, readers: readonly Pick<PolicyRow, 'who' | 'when' | 'why'>[]): PolicyRow[] => {
  const levels: [resource: string, does: Operation[]][] = [
    [`${document}/copies/{copy}`, ['get', 'list']],
    [`${document}/copies/{copy}/pieces/{piece}`, ['get']],
  ]
  return levels.flatMap(([resource, does]) =>
    readers.map(({ who, when, why }) => ({ resource, does, who, when: ['copyKept', ...when], why })),
  )
}

export const COPY_ROWS: readonly PolicyRow[] = [
  ...both('acts/{actId}', [
    { who: 'actAudience', when: [], why: 'Xem bản ký của văn bản mình được giao đọc.' },
    { who: 'scopeHolder', when: [], why: 'Xem bản ký của văn bản còn kín; ai thuộc nhóm thì không xem được.' },
    { who: 'organiser', when: ['ofConference'], why: 'Đối chiếu biên bản, hồ sơ đề nghị với bản ký.' },
  ]),
  ...both('papers/{paperId}/revisions/{number}', [
    { who: 'writer', when: [], why: 'Xem bản ký của bản mình đã gửi.' },
    { who: 'audience', when: ['accepted'], why: 'Xem bản ký của bản được giao đọc.' },
    { who: 'organiser', when: ['accepted'], why: 'Đối chiếu bản đã gửi với bản ký.' },
  ]),
]

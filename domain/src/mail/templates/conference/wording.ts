import { conferenceTitleInside } from '../../../conference/kind/conference-title.ts'
import { minutedTime } from '../../../forms/layout/minuted-time.ts'
import { viDate, viWeekday } from '../../../vi.ts'
import { mailDeadline } from '../../deadline.ts'
import { type Block, list, paragraph } from '../../message.ts'
import type { FactsFor, OwnPaper } from '../subjects.ts'

type ConferenceFacts = FactsFor<'conference', never>

/** "hội nghị kiểm điểm của Ban Thử ngày 04/12/2023" */
export const onItsDay = ({ conference }: ConferenceFacts): string =>
  `${conferenceTitleInside(conference)} ngày ${viDate(conference.date)}`

/** "thứ Hai, 04/12/2023" */
export const dayWithYear = (date: string): string => `${viWeekday(date)}/${date.slice(0, 4)}`

export const whenAndWhere = ({ conference }: ConferenceFacts): Block =>
  list([
    `Thời gian: ${minutedTime(conference.time)}, ${dayWithYear(conference.date)}`,
    `Địa điểm: ${conference.place}`,
    `Chủ trì: đồng chí ${conference.chair.name}`,
    `Thư ký: đồng chí ${conference.secretary.name}`,
  ])

export const isWritten = ({ state }: OwnPaper): boolean => state === 'sealed' || state === 'completing'

const named = (paper: OwnPaper) =>
  paper.subjectKind === 'person' ? 'Bản kiểm điểm của đồng chí' : `Báo cáo kiểm điểm của ${paper.subjectName}`

/** What the recipient still has to send for this conference, by when. */
export const owedBlocks = ({ ownPapers, ...facts }: FactsFor<'conference', 'ownPapers'>): Block[] => {
  const owed = ownPapers.filter((paper) => !isWritten(paper))
  return owed.length === 0
    ? []
    : [
        paragraph('Đề nghị đồng chí gửi trước hội nghị:'),
        list(owed.map((paper) => `${named(paper)}: ${mailDeadline(paper.dueAt, facts)}`)),
      ]
}

type Page = 'overview' | 'handout' | 'minutes' | 'proposal'
const PARTS: Record<Page, string> = { overview: '', handout: '/tai-lieu', minutes: '/bien-ban', proposal: '/de-nghi' }

export const pageOf = ({ conference }: ConferenceFacts, page: Page): string =>
  `/hoi-nghi/${encodeURIComponent(conference.id)}${PARTS[page]}`

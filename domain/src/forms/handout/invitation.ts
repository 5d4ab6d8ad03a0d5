import { styleOf } from '../../conference/kind/conference-kind.ts'
import { conferenceTitleInside } from '../../conference/kind/conference-title.ts'
import type { InvitedTo } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import type { Process } from '../../model/process.ts'
import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { minutedTime } from '../layout/minuted-time.ts'
import { signatureOf } from '../layout/signature.ts'
import { keptBy } from '../letters/kept-by.ts'
import type { LetterFacts } from '../letters/proposal-letter.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'

type Planned = Pick<Conference, 'kind' | 'title' | 'number' | 'date' | 'time' | 'place' | 'chair' | 'agenda' | 'roll'>

const content = ({ agenda }: Planned): string => {
  const units = agenda.some(({ subjectKind }) => subjectKind === 'unit')
  const people = agenda.some(({ subjectKind }) => subjectKind === 'person')
  const of = [...(units ? ['tập thể'] : []), ...(people ? ['cá nhân'] : [])].join(', ')
  return `Kiểm điểm, đánh giá, đề nghị xếp loại chất lượng ${of}`
}

/** Of the register it is a person; who is typed in may be a body, and is named as it was typed. */
const invitedGuest = ({ uid, name, post }: Planned['roll'][number]): string => {
  const called = uid === null ? name : `Đồng chí ${name}`
  return post ? `${called} (${post})` : called
}

/** What an invitation to this conference states, as it is planned now. */
export const invitedTo = (conference: Planned, process: Pick<Process, 'conferences'>): InvitedTo => ({
  style: styleOf(conference.kind, process),
  title: inFull(conferenceTitleInside(conference)),
  content: content(conference),
  ...{ date: conference.date, time: conference.time, place: conference.place, chairName: conference.chair.name },
  guests: conference.roll.filter(({ kind }) => kind !== 'member').map(invitedGuest),
})

/** What an invitation is about, under its title and in the book of papers. */
export const invitationAbout = ({ title }: Pick<InvitedTo, 'title'>, year: number): string => `Dự ${title} năm ${year}`

/** Guests and bodies by name first; members belong to the conference and are invited together. */
const invited = ({ guests }: InvitedTo): Block[] => [
  ...guests.map((guest): Block => ({ kind: 'text', text: `- ${guest};` })),
  { kind: 'text', text: '- Các đồng chí thuộc thành phần hội nghị.' },
]

/**
 * "Giấy mời", signed by who convenes: the head of the unit whose conference it is, whoever chairs it. `on`: the day it is
 * made, YYYY-MM-DD.
 */
export const invitation = (
  to: InvitedTo,
  on: string,
  facts: Pick<LetterFacts, 'issuer' | 'signature' | 'year' | 'given'>,
): PrintedPaper => ({
  name: 'Giấy mời',
  style: to.style,
  blocks: [
    headOf(to.style, {
      ...{ issuer: facts.issuer, number: 'GM', given: facts.given ?? null },
      placeDate: issuedAt(on, facts),
    }),
    titleOf(to.style, 'GIẤY MỜI', [{ text: invitationAbout(to, facts.year), bold: true }]),
    { kind: 'text', text: `${facts.issuer.name} trân trọng kính mời:` },
    ...invited(to),
    { kind: 'text', text: `Đến dự ${to.title}.` },
    { kind: 'field', label: 'Nội dung', value: to.content },
    { kind: 'field', label: 'Thời gian', value: `${minutedTime(to.time)}, ngày ${viDate(to.date)}` },
    { kind: 'field', label: 'Địa điểm', value: to.place || null },
    { kind: 'field', label: 'Chủ trì', value: `Đồng chí ${to.chairName}` },
    {
      kind: 'text',
      text: 'Đề nghị các đồng chí nghiên cứu trước tài liệu, dự hội nghị đúng thành phần, thời gian./.',
    },
    { kind: 'closing', recipients: ['Như trên', keptBy(facts.issuer.kind)], signature: signatureOf(facts.signature) },
  ],
})

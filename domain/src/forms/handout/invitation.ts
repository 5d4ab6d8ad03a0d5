import { styleOf } from '../../conference/kind/conference-kind.ts'
import { conferenceTitleInside } from '../../conference/kind/conference-title.ts'
import type { Conference } from '../../model/conference.ts'
import { viDate, viPlaceDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { minutedTime } from '../layout/minuted-time.ts'
import { signatureOf } from '../layout/signature.ts'
import { keptBy } from '../letters/kept-by.ts'
import type { LetterFacts } from '../letters/proposal-letter.ts'

type Invited = Pick<
  Conference,
  'kind' | 'title' | 'unitName' | 'number' | 'date' | 'time' | 'place' | 'chair' | 'agenda' | 'roll'
>

const content = ({ agenda }: Invited): string => {
  const units = agenda.some(({ subjectKind }) => subjectKind === 'unit')
  const people = agenda.some(({ subjectKind }) => subjectKind === 'person')
  const of = [...(units ? ['tập thể'] : []), ...(people ? ['cá nhân'] : [])].join(', ')
  return `Kiểm điểm, đánh giá, đề nghị xếp loại chất lượng ${of}`
}

/** Guests and bodies by name first; members belong to the conference and are invited together. */
const invited = ({ roll }: Invited): Block[] => {
  const named = roll
    .filter(({ kind }) => kind !== 'member')
    .map(({ name, post }): Block => ({ kind: 'text', text: `- ${post ? `${name} (${post})` : name};` }))
  return [...named, { kind: 'text', text: '- Các đồng chí thuộc thành phần hội nghị.' }]
}

/**
 * "Giấy mời", signed by who convenes: the head of the unit whose conference it is, whoever chairs it. `on`: the day it is
 * made, YYYY-MM-DD.
 */
export const invitation = (
  conference: Invited,
  on: string,
  facts: Pick<LetterFacts, 'issuer' | 'process' | 'signature' | 'year'>,
): PrintedPaper => {
  const style = styleOf(conference.kind, facts.process)
  return {
    name: 'Giấy mời',
    style,
    blocks: [
      headOf(style, { issuer: facts.issuer, number: 'GM', placeDate: viPlaceDate(facts.issuer.place, on) }),
      titleOf(style, 'GIẤY MỜI', [
        { text: `Dự ${inFull(conferenceTitleInside(conference))} năm ${facts.year}`, bold: true },
      ]),
      { kind: 'text', text: `${facts.issuer.name} trân trọng kính mời:` },
      ...invited(conference),
      { kind: 'text', text: `Đến dự ${inFull(conferenceTitleInside(conference))}.` },
      { kind: 'field', label: 'Nội dung', value: content(conference) },
      { kind: 'field', label: 'Thời gian', value: `${minutedTime(conference.time)}, ngày ${viDate(conference.date)}` },
      { kind: 'field', label: 'Địa điểm', value: conference.place || null },
      { kind: 'field', label: 'Chủ trì', value: `Đồng chí ${conference.chair.name}` },
      {
        kind: 'text',
        text: 'Đề nghị các đồng chí nghiên cứu trước tài liệu, dự hội nghị đúng thành phần, thời gian./.',
      },
      { kind: 'closing', recipients: ['Như trên', keptBy(facts.issuer.kind)], signature: signatureOf(facts.signature) },
    ],
  }
}

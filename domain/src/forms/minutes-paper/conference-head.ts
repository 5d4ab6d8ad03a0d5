import type { ConferenceKind } from '../../model/conference.ts'
import type { Process } from '../../model/process.ts'
import type { Track } from '../../model/terms.ts'
import { viPlaceDate } from '../../vi.ts'
import { superiorOf } from '../facts/workplace.ts'
import { type Block, partyHead } from '../layout.ts'

/** What a paper of a conference says besides the act itself. */
export interface ConferenceFacts {
  year: number
  /** "Lai Châu": the province of the plan. */
  place: string
  process: Process
}

export interface Issuer {
  conferenceKind: ConferenceKind
  track: Track
  unitName: string
}

/** Minutes of the Đảng đoàn and of the cell are Party papers; those of boards, standing committees and agencies are administrative (domain.md §5). */
export const styleOf = (kind: ConferenceKind): 'party' | 'administrative' =>
  kind === 'partyCell' || kind === 'partyGroup' ? 'party' : 'administrative'

const administrativeHead = ({ unitName }: Issuer, number: string, { place }: ConferenceFacts): Block => ({
  kind: 'head',
  left: [
    { text: `LIÊN ĐOÀN LAO ĐỘNG TỈNH ${place.toUpperCase()}` },
    { text: unitName.replace(/^Cơ quan /, '').toUpperCase(), bold: true, ruled: 'short' },
    { text: `Số: …/${number}-…` },
  ],
  right: [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
    { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, ruled: 'full' },
  ],
})

/** Head of a conference's paper. `type` is the abbreviation in its number: BB, DS. `date` is YYYY-MM-DD. */
export const conferenceHead = (issuer: Issuer, type: string, date: string, facts: ConferenceFacts): Block =>
  styleOf(issuer.conferenceKind) === 'administrative'
    ? administrativeHead(issuer, type, facts)
    : partyHead(
        [
          { text: superiorOf(facts.process, issuer.track).toUpperCase() },
          { text: issuer.unitName.toUpperCase(), bold: true },
          { text: '*' },
          { text: `Số …-${type}/…` },
        ],
        viPlaceDate(facts.place, date),
      )

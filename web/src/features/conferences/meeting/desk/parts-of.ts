import type { Conference } from '@kiemdiem/domain/model/conference'
import { itemRowId } from '@kiemdiem/domain/model/minutes'
import { meetingWords } from '../vi.ts'

/** One part of the minutes, by the row that holds it. */
export interface Part {
  row: string
  name: string
}

/** The parts in the order of a meeting: roll, each subject, the count of sheets, what is general. */
export const partsOf = ({ agenda, ballot }: Pick<Conference, 'agenda' | 'ballot'>): Part[] => [
  { row: 'roll', name: meetingWords.roll },
  ...agenda.map((item) => ({ row: itemRowId(item.subject), name: item.name })),
  ...(ballot === 'showOfHands' ? [] : [{ row: 'sheets', name: meetingWords.sheets }]),
  { row: 'general', name: meetingWords.general },
]

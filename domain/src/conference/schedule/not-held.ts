import type { Conference } from '../../model/conference.ts'

type Lived =
  | 'state'
  | 'current'
  | 'handouts'
  | 'received'
  | 'handoutRounds'
  | 'exceptions'
  | 'gates'
  | 'countsFor'
  | 'signed'
  | 'minutes'
  | 'minutesCount'
  | 'proposals'
  | 'voting'

/** What a conference is before anything has happened to it; who makes one says only what is planned. */
export const notHeld = (): Pick<Conference, Lived> => ({
  state: 'scheduled',
  current: null,
  handouts: {},
  received: {},
  handoutRounds: 0,
  exceptions: [],
  gates: [],
  countsFor: [],
  signed: { chair: null, secretary: null },
  minutes: null,
  minutesCount: 0,
  proposals: [],
  voting: null,
})

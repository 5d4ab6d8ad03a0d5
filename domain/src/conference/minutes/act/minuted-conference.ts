import type { Conference } from '../../../model/conference.ts'

/** The header, as far as its minutes must agree with it. */
export type MinutedConference = Pick<
  Conference,
  'roll' | 'replaced' | 'chair' | 'secretary' | 'agenda' | 'ballot' | 'exceptions' | 'unit' | 'date' | 'handouts'
>

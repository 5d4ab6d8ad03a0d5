import { BrokenInvariant } from '../../errors.ts'
import type { FactReader } from './reader.ts'

/** Mails about a campaign as a whole need no more than the campaign, which every mail is given. */
export const campaignFacts: FactReader<'campaign'> = {
  facts: () => Promise.resolve({}),
  extras: {
    // What a digest gathers is read where it is prepared.
    gathered: () => Promise.reject(new BrokenInvariant('only a digest gathers')),
  },
}

import type { ConferenceNamed } from './kind/conference-named.ts'

/** So often those who keep a conference write one thing into its header, which everybody invited reads and which has an end. */
export const HEADER_RECORDS_MAX = 20

/** What was undone is told in the header for ever. Beyond this an organiser does it, who is not bound. */
export const undoneSeldom = (rule: string) =>
  ({
    atom: 'undoneSeldom',
    refuses: ({ conference: { exceptions } }: ConferenceNamed) =>
      exceptions.filter((each) => each.rule === rule).length < HEADER_RECORDS_MAX ? null : 'undoneOften',
    only: ['keeper'],
  }) as const

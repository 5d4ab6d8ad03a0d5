import type { Vote } from '@kiemdiem/domain/decision/votes/vote'
import { RATING_NAMES, RATINGS } from '@kiemdiem/domain/model/terms'
import { Field } from '../../../components/form/field.tsx'
import { NumberInput } from '../meeting/number-input.tsx'
import type { ItemEntry } from '../state/entries.ts'
import { meetingWords, singleWords as words } from '../vi.ts'

interface Props {
  legend: string
  vote: Vote
  /** Behind the names of the second round. */
  suffix: '' | '2'
  byHands: boolean
  onChange: (patch: ItemEntry) => void
}

/** One round of one subject's vote. By hands whoever is in no box abstained. */
export const Round = ({ legend, vote, suffix, byHands, onChange }: Props) => {
  const box = (name: string, label: string, value: number) => (
    <Field key={name} label={label}>
      {(control) => (
        <NumberInput {...control} value={value} onChange={(count) => onChange({ [`${name}${suffix}`]: count })} />
      )}
    </Field>
  )
  return (
    <fieldset className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <legend className="sr-only">{legend}</legend>
      {vote.kind === 'agreement' ? (
        <>
          {box('agree', meetingWords.agree, vote.agree)}
          {box('against', meetingWords.against, vote.against)}
          <p className="pb-2 tabular-nums">{meetingWords.abstain(vote.abstain)}</p>
        </>
      ) : (
        <>
          {RATINGS.map((rating) => box(rating, RATING_NAMES[rating], vote.tally[rating]))}
          {byHands ? (
            <p className="pb-2 tabular-nums">{words.hands(vote.tally.invalid)}</p>
          ) : (
            box('invalid', words.unclear, vote.tally.invalid)
          )}
        </>
      )}
    </fieldset>
  )
}

import { votesOf } from '@kiemdiem/domain/conference/minutes/checks/check-votes'
import type { Tally } from '@kiemdiem/domain/model/minutes'
import { RATINGS } from '@kiemdiem/domain/model/terms'
import { Field } from '../../../../components/form/field.tsx'
import { CountInput } from '../ballots/count-input.tsx'
import { withVotes } from '../ballots/reconcile.ts'
import { meetingWords } from '../vi.ts'

/** Hands raised for each level, against the members present. */
export const Hands = (props: {
  tally: Tally | null
  present: number
  onCount: (tally: Tally) => void
  onLeave: () => void
}) => {
  const votes = props.tally === null ? 0 : votesOf(props.tally)
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">{meetingWords.hands}</legend>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {RATINGS.map((rating) => (
          <Field key={rating} label={<span className="text-sm font-normal">{meetingWords.levels[rating]}</span>}>
            {(control) => (
              <CountInput
                {...control}
                value={props.tally?.[rating] ?? null}
                onChange={(count) => props.onCount(withVotes(props.tally, rating, count))}
                onBlur={props.onLeave}
              />
            )}
          </Field>
        ))}
      </div>
      <p role="status" className={`text-sm ${votes > props.present ? 'font-semibold text-late' : 'text-soft'}`}>
        {meetingWords.handsTotal(votes, props.present)}
      </p>
    </fieldset>
  )
}

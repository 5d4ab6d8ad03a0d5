import { ChoiceGroup } from '../../../../components/form/choice/choice-group.tsx'
import type { Item } from '../save/row-codec.ts'
import { meetingWords } from '../vi.ts'

const STATES = ['pending', 'reviewed', 'deferred'] as const

/** Whether the subject was reviewed at this meeting. */
export const ItemState = (props: { id: string; state: Item['state']; onChoose: (state: Item['state']) => void }) => (
  <ChoiceGroup id={props.id} legend={meetingWords.itemState}>
    <div className="flex flex-wrap gap-x-6">
      {STATES.map((state) => (
        <label key={state} className="target inline-flex items-center gap-2">
          <input
            type="radio"
            name={props.id}
            checked={props.state === state}
            onChange={() => props.onChoose(state)}
            className="size-5 shrink-0 accent-accent"
          />
          {meetingWords.states[state]}
        </label>
      ))}
    </div>
  </ChoiceGroup>
)

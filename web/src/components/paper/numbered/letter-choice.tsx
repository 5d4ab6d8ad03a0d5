import { Button } from '../../form/button.tsx'

/** Which of several letters is shown, each by its number; null: the draft of the next one. One alone needs no choice. */
export const LetterChoice = (props: {
  choices: readonly (number | null)[]
  shown: number | null
  label: (number: number | null) => string
  onChoose: (number: number | null) => void
}) =>
  props.choices.length > 1 && (
    <div className="flex flex-wrap gap-3" data-screen-only>
      {props.choices.map((number) => (
        <Button
          key={number ?? 'draft'}
          size="small"
          aria-pressed={number === props.shown}
          variant={number === props.shown ? 'primary' : 'plain'}
          onClick={() => props.onChoose(number)}
        >
          {props.label(number)}
        </Button>
      ))}
    </div>
  )

import { Button } from '../button.tsx'

interface Props<T> {
  legend: string
  choices: readonly T[]
  chosen: T
  label: (choice: T) => string
  onChoose: (choice: T) => void
}

/** One of a few, as buttons in a row; nothing where there is nothing to choose. */
export const ChoiceButtons = <T extends string | number>({ legend, choices, chosen, label, onChoose }: Props<T>) =>
  choices.length > 1 && (
    <fieldset className="flex flex-wrap gap-3" data-screen-only>
      <legend className="mb-1 text-sm text-soft">{legend}</legend>
      {choices.map((choice) => (
        <Button
          key={choice}
          size="small"
          aria-pressed={choice === chosen}
          variant={choice === chosen ? 'primary' : 'plain'}
          onClick={() => onChoose(choice)}
        >
          {label(choice)}
        </Button>
      ))}
    </fieldset>
  )

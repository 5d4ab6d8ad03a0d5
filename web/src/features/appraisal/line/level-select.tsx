import { PENDING, PENDING_WORDS } from '@kiemdiem/domain/appraisal/mark'
import { RATING_NAMES, RATINGS } from '@kiemdiem/domain/model/terms'
import type { ComponentProps } from 'react'
import { SelectInput } from '../../../components/form/select-input.tsx'
import type { Marked } from '../mark-place.ts'
import { appraisalWords } from '../vi.ts'

interface Props extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  mark: Pick<Marked, 'level' | 'pending'>
  onChoose: (chosen: Pick<Marked, 'level' | 'pending'>) => void
}

const CHOICES = [
  { value: '', label: appraisalWords.choose },
  ...RATINGS.map((value) => ({ value, label: RATING_NAMES[value] })),
  ...PENDING.map((value) => ({ value, label: PENDING_WORDS[value] })),
]

/** The level proposed, or why none is yet; either, never both. */
export const LevelSelect = ({ mark, onChoose, ...rest }: Props) => (
  <SelectInput
    {...rest}
    value={mark.level ?? mark.pending ?? ''}
    options={CHOICES}
    onChange={(chosen) =>
      onChoose({
        level: RATINGS.find((each) => each === chosen) ?? null,
        pending: PENDING.find((each) => each === chosen) ?? null,
      })
    }
    className="px-2! text-sm"
  />
)

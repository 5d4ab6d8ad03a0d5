import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import type { ComponentProps } from 'react'
import { SelectInput } from '../../../../components/form/select-input.tsx'
import { proposalWords } from '../vi.ts'

interface Props extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  value: Rating | null
  onChoose: (value: Rating) => void
}

const CHOICES = RATINGS.map((value) => ({ value, label: RATING_NAMES[value] }))

/** A level in a row of the list; none until one is chosen. */
export const RatingSelect = ({ value, onChoose, ...rest }: Props) => (
  <SelectInput<Rating | ''>
    {...rest}
    value={value ?? ''}
    options={value === null ? [{ value: '', label: proposalWords.choose }, ...CHOICES] : CHOICES}
    onChange={(chosen) => chosen !== '' && onChoose(chosen)}
    className="px-2! text-sm"
  />
)

import { Check } from '../../../components/form/choice/check.tsx'
import type { UnitCandidates } from './candidates.ts'
import { outsideWords as words } from './vi.ts'

interface Props {
  units: readonly UnitCandidates[]
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}

/** About whom: whole units, or one after the other. */
export const ChooseSubjects = ({ units, chosen, onChoose }: Props) => {
  const set = (ids: readonly string[], on: boolean) => {
    const rest = chosen.filter((id) => !ids.includes(id))
    onChoose(on ? [...rest, ...ids] : rest)
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">{words.about}</legend>
      <p aria-live="polite" className="text-sm text-soft">
        {words.chosen(chosen.length)}
      </p>
      {units.map(({ unit, unitName, candidates }) => {
        const ids = candidates.map(({ reviewId }) => reviewId)
        return (
          <details key={unit}>
            <summary className="target cursor-pointer py-2">
              {unitName} ({ids.filter((id) => chosen.includes(id)).length}/{ids.length})
            </summary>
            <div className="grid gap-1 pl-4">
              <Check
                label={words.wholeUnit(ids.length)}
                checked={ids.every((id) => chosen.includes(id))}
                onChange={(on) => set(ids, on)}
              />
              {candidates.map(({ reviewId, name }) => (
                <Check
                  key={reviewId}
                  label={name}
                  checked={chosen.includes(reviewId)}
                  onChange={(on) => set([reviewId], on)}
                />
              ))}
            </div>
          </details>
        )
      })}
    </fieldset>
  )
}

import type { Process } from '@kiemdiem/domain/model/process'
import { Field } from '../../../components/form/field.tsx'
import { INPUT_LOOK, TextInput } from '../../../components/form/text-input.tsx'
import { boardWords } from '../vi.ts'
import type { BoardView } from './use-board-filter.ts'

interface Props {
  view: BoardView
  onChange: (change: Partial<BoardView>) => void
  /** Tracks the viewer has boards of; the choice appears with the second. */
  tracks: Process['tracks']
  shown: number
  all: number
}

/** Which units to list: by track, by name without its marks, or only the overdue. */
export const BoardFilters = ({ view, onChange, tracks, shown, all }: Props) => (
  <div className="flex flex-wrap items-end gap-x-4 gap-y-3" data-screen-only>
    {tracks.length > 1 && (
      <div className="max-sm:w-full sm:min-w-60">
        <Field label={boardWords.track}>
          {(control) => (
            <select
              {...control}
              value={view.track ?? ''}
              onChange={(event) => onChange({ track: event.target.value || null })}
              className={`target ${INPUT_LOOK}`}
            >
              <option value="">{boardWords.allTracks}</option>
              {tracks.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    )}
    <div className="max-sm:w-full sm:w-72">
      <Field label={boardWords.search}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={view.search}
            onChange={(event) => onChange({ search: event.target.value })}
          />
        )}
      </Field>
    </div>
    <label className="target inline-flex items-center gap-2 font-semibold">
      <input
        type="checkbox"
        checked={view.onlyLate}
        onChange={(event) => onChange({ onlyLate: event.target.checked })}
        className="size-5 accent-accent"
      />
      {boardWords.onlyLate}
    </label>
    <p role="status" className="py-2 text-sm text-soft">
      {boardWords.shown(shown, all)}
    </p>
  </div>
)

import { useId, useState } from 'react'
import { matches } from '../data/sort-and-filter.ts'
import { kitWords } from '../vi.ts'
import { TextInput } from './text-input.tsx'

export interface Choosable {
  id: string
  name: string
  /** Post and unit, to tell people of one name apart; searched too. */
  post: string
}

interface Props {
  id: string
  'aria-describedby'?: string | undefined
  'aria-invalid'?: true | undefined
  people: readonly Choosable[]
  /** Who is chosen; null: nobody, and choosing empties the box again where `onPick` adds to a list. */
  value: string | null
  onPick: (id: string) => void
}

/** The choices must not open behind the bottom bar of a phone. */
const reveal = (list: HTMLDivElement | null) => list?.scrollIntoView({ block: 'nearest' })

/** More lines than this help nobody; further typing narrows them. */
const SHOWN = 8

/**
 * Chooses a person by typing a part of the name or post, with or without marks ("nguyen duc" finds "Nguyễn Đức").
 * Arrows move, Enter chooses, Escape gives up; what was chosen before stays until another is.
 */
export const PersonSearch = ({ people, value, onPick, ...control }: Props) => {
  const list = useId()
  const [search, setSearch] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const chosen = people.find((person) => person.id === value)
  const found = search === null ? [] : people.filter(({ name, post }) => matches(`${name} ${post}`, search))
  const shown = found.slice(0, SHOWN)
  const open = search !== null
  const close = () => {
    setSearch(null)
    setAt(0)
  }
  const pick = (person: Choosable | undefined) => {
    if (!person) return
    onPick(person.id)
    close()
  }
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) setSearch('')
      else setAt((was) => Math.max(0, Math.min(shown.length - 1, was + (event.key === 'ArrowDown' ? 1 : -1))))
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      pick(shown[at])
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    }
  }
  return (
    <div className="relative max-w-md">
      <TextInput
        {...control}
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && shown[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        placeholder={kitWords.searchPerson}
        value={search ?? chosen?.name ?? ''}
        onClick={(event) => {
          event.currentTarget.select()
          if (!open) setSearch('')
        }}
        onChange={(event) => {
          setSearch(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      {chosen && !open && <p className="mt-1 text-sm text-soft">{chosen.post}</p>}
      {open && (
        <div
          ref={reveal}
          className="scroll-mb-24 absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-y-auto rounded-md border border-strong bg-sheet shadow-sheet"
        >
          <p role="status" className={found.length === 0 ? 'p-3 text-sm text-soft' : 'sr-only'}>
            {found.length === 0 ? kitWords.noPerson : kitWords.people(found.length)}
          </p>
          <div role="listbox" id={list} aria-label={kitWords.searchPerson}>
            {shown.map((person, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys and the focus
              <div
                key={person.id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={person.id === value}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(person)}
                className={`target px-3 py-2 leading-snug ${index === at ? 'bg-accent-soft' : 'hover:bg-desk'}`}
              >
                {person.name}
                <span className="block text-xs text-soft">{person.post}</span>
              </div>
            ))}
          </div>
          {found.length > SHOWN && (
            <p className="border-t border-line p-3 text-xs text-soft">{kitWords.morePeople(found.length - SHOWN)}</p>
          )}
        </div>
      )}
    </div>
  )
}

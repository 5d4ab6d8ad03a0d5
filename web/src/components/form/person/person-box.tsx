import { Combobox } from '@base-ui/react/combobox'
import { useId, useState } from 'react'
import { matches } from '../../data/sort-and-filter.ts'
import { TextInput } from '../text-input.tsx'
import type { Choosable, PersonSearchProps } from './choosable.ts'
import { personWords } from './vi.ts'

/** More lines than this help nobody; further typing narrows them. */
const SHOWN = 8

/**
 * Chooses a person by typing a part of the name or post, with or without marks ("nguyen duc" finds "Nguyễn Đức"). Arrows move,
 * Enter chooses, Escape gives up; what was chosen before stays until another is, and a name that was typed and not chosen is
 * said to have changed nothing. Focus, keys and the list's place by Base UI.
 */
export default function PersonBox({ people, value, onPick, ...control }: PersonSearchProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [unknown, setUnknown] = useState<string | null>(null)
  const told = useId()
  const chosen = people.find((person) => person.id === value) ?? null
  const found = people.filter(({ name, post }) => typed === null || matches(`${name} ${post}`, typed))
  const leave = () => {
    const left = typed?.trim() ?? ''
    setUnknown(left === '' || left === chosen?.name ? null : left)
    setTyped(null)
  }
  const described = [control['aria-describedby'], unknown !== null && told].filter(Boolean).join(' ')
  return (
    <div className="max-w-md">
      <Combobox.Root<Choosable>
        items={people}
        filteredItems={found.slice(0, SHOWN)}
        value={chosen}
        inputValue={typed ?? chosen?.name ?? ''}
        itemToStringLabel={({ name }) => name}
        isItemEqualToValue={(one, other) => one.id === other.id}
        autoHighlight
        onInputValueChange={(text, { reason }) => {
          if (reason === 'input-change') setTyped(text)
          else if (reason === 'escape-key') setTyped(null)
        }}
        onValueChange={(person) => {
          // An emptied box takes nobody away.
          if (person === null) return
          setTyped(null)
          setUnknown(null)
          onPick(person.id)
        }}
      >
        <Combobox.Input
          {...control}
          aria-describedby={described || undefined}
          placeholder={personWords.searchPerson}
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
          render={<TextInput />}
        />
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} collisionPadding={8} className="z-60">
            <Combobox.Popup className="max-h-[min(20rem,var(--available-height))] w-(--anchor-width) overflow-y-auto rounded-md border border-strong bg-sheet text-ink shadow-sheet">
              <Combobox.Status className={found.length === 0 ? 'p-3 text-sm text-soft' : 'sr-only'}>
                {found.length === 0 ? personWords.noPerson : personWords.people(found.length)}
              </Combobox.Status>
              <Combobox.List aria-label={personWords.searchPerson}>
                {(person: Choosable) => (
                  <Combobox.Item
                    key={person.id}
                    value={person}
                    render={(props, { highlighted, selected }) => (
                      <div {...props} role="option" tabIndex={-1} aria-selected={highlighted || selected} />
                    )}
                    className="target px-3 py-2 leading-snug data-highlighted:bg-accent-soft forced-colors:data-highlighted:bg-[Highlight] forced-colors:data-highlighted:text-[HighlightText]"
                  >
                    {person.name}
                    <span className="block text-xs text-soft">{person.post}</span>
                  </Combobox.Item>
                )}
              </Combobox.List>
              {found.length > SHOWN && (
                <p className="border-t border-line p-3 text-xs text-soft">
                  {personWords.morePeople(found.length - SHOWN)}
                </p>
              )}
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {chosen && typed === null && <p className="mt-1 text-sm text-soft">{chosen.post}</p>}
      <p id={told} role="status" className="text-sm font-semibold text-late">
        {unknown !== null && personWords.unknownPerson(unknown, chosen?.name ?? null)}
      </p>
    </div>
  )
}

import type { Person, Service } from '@kiemdiem/domain/model/person'
import type { ServiceInput } from '@kiemdiem/domain/registry/inputs'
import { Button } from '../../../components/form/button.tsx'
import { RowList } from '../../../components/form/row-list.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { command } from '../../../lib/commands.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { Editor } from '../parts/editor.tsx'
import { registryWords } from '../vi.ts'
import { serviceWords as words } from '../vi-service.ts'
import { ServiceLine } from './service-line.tsx'
import { checkService, emptyLine, LISTS, type Line, type ServiceList } from './service-lists.ts'

const NOTHING: Service = { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] }
const ALL = Object.keys(LISTS) as ServiceList[]
const idOf = (list: ServiceList) => `qua-trinh-${list}`
const FIELDS = Object.fromEntries(ALL.map((list) => [list, idOf(list)]))

interface ListProps {
  list: ServiceList
  lines: readonly Line[]
  error: string | undefined
  onChange: (lines: Line[]) => void
}

const List = ({ list, lines, error, onChange }: ListProps) => (
  <div id={idOf(list)} tabIndex={-1} className="grid gap-2">
    <h3 className="font-semibold">{words.field[list]}</h3>
    {error && <p className="text-sm font-semibold text-late">{error}</p>}
    <RowList>
      {lines.map((line, at) => (
        <ServiceLine
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, and only come and go
          key={at}
          list={list}
          name={words.nth(words.field[list], at)}
          line={line}
          onChange={(part) => onChange(lines.with(at, { ...line, ...part }))}
          onRemove={() => onChange(lines.toSpliced(at, 1))}
        />
      ))}
    </RowList>
    <div>
      <Button
        size="small"
        onClick={() => onChange([...lines, emptyLine(list)])}
        aria-label={words.add(words.field[list])}
      >
        {registryWords.add}
      </Button>
    </div>
  </div>
)

/** What eligibility rests on, for who keeps the registry. */
export const ServiceEditor = ({ person }: { person: Person }) => {
  const live = useDoc(documents.service(person.id))
  if (live.state !== 'ready' && live.state !== 'missing') return <WhenReady live={live}>{() => null}</WhenReady>
  const { rev = 0, ...service } = live.state === 'ready' ? live.data : NOTHING
  return (
    <Editor<ServiceInput>
      id={person.id}
      title={() => words.saved(person.name)}
      saved={service}
      rev={rev}
      page="/danh-sach/can-bo/qua-trinh"
      labels={words.field}
      fields={FIELDS}
      check={checkService}
      nameOf={(id) => id}
      send={(value, call) => command('saveService', { personId: person.id, service: value, ...call })}
      form={(value, errors, edit) => (
        <FormSection title={words.title(person.name)} hint={words.hint}>
          {ALL.map((list) => (
            <List
              key={list}
              list={list}
              lines={value[list]}
              error={errors[list]}
              onChange={(lines) => edit({ [list]: lines })}
            />
          ))}
        </FormSection>
      )}
    />
  )
}

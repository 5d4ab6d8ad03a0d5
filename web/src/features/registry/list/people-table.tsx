import { CLASS_NAMES, type Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { byName } from '@kiemdiem/domain/vi'
import { Link } from 'wouter'
import { LongTable } from '../../../components/data/long-table.tsx'
import type { Column } from '../../../components/data/table-parts.tsx'
import { LinkButton } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { registryWords as words } from '../vi.ts'

const partyOf = ({ partyMember, probationary }: Person): string =>
  probationary ? words.probationary : partyMember ? words.partyMember : words.notParty

/** Everybody, in the Vietnamese order of names. */
export const PeopleTable = ({ people, units }: { people: readonly Person[]; units: readonly Unit[] }) => {
  const shortNames = new Map(units.map(({ id, shortName }) => [id, shortName]))
  const unitOf = ({ posts }: Person) => shortNames.get(posts[0]?.unit ?? '') ?? ''
  const columns: Column<Person>[] = [
    {
      id: 'person',
      head: words.head.person,
      names: true,
      sortBy: ({ name }) => name,
      cell: ({ id, name, posts }) => (
        <Link href={`/danh-sach/can-bo/${id}`} className="target inline-block py-1 font-semibold">
          {name}
          <span className="block text-xs font-normal text-soft">{posts[0]?.title}</span>
        </Link>
      ),
    },
    { id: 'unit', head: words.head.unit, sortBy: unitOf, cell: (person) => unitOf(person) || '–' },
    { id: 'class', head: words.head.class, cell: (person) => CLASS_NAMES[person.class] },
    { id: 'party', head: words.head.party, sortBy: partyOf, cell: partyOf },
    {
      id: 'state',
      head: words.head.state,
      sortBy: ({ active }) => Number(!active),
      cell: ({ active }) => (active ? words.serving : words.left),
    },
  ]
  return (
    <LongTable
      caption={words.people}
      columns={columns}
      rows={people.toSorted((a, b) => byName(a.name, b.name))}
      rowKey={({ id }) => id}
      searchIn={(person) =>
        `${person.name} ${person.code ?? ''} ${unitOf(person)} ${person.posts.map(({ title }) => title).join(' ')}`
      }
      empty={
        <EmptyState title={words.noPeople} action={<LinkButton href="/danh-sach/nhap">{words.import}</LinkButton>}>
          {words.noPeopleText}
        </EmptyState>
      }
    />
  )
}

import { FileSpreadsheet, Plus } from 'lucide-react'
import { Link } from 'wouter'
import { LinkButton } from '../../../components/form/button.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { queries } from '../../../lib/data/queries.ts'
import { usePeople } from '../../../lib/data/use-people.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { useMe } from '../../../lib/use-access.ts'
import { registryWords as words } from '../vi.ts'
import { PeopleTable } from './people-table.tsx'
import { UnitsTable } from './units-table.tsx'

const Tab = ({ href, label, here }: { href: string; label: string; here: boolean }) => (
  <Link
    href={href}
    aria-current={here ? 'page' : undefined}
    className={`target inline-flex items-center border-b-2 px-3 no-underline ${
      here ? 'border-accent font-semibold text-accent' : 'border-transparent text-ink hover:bg-desk'
    }`}
  >
    {label}
  </Link>
)

/** Units and people of the organisation, for those who keep them. */
export const RegistryPage = ({ show }: { show: 'units' | 'people' }) => {
  const { access } = useMe()
  const people = usePeople()
  const units = useQuery(queries.units())
  return (
    <Page
      title={words.title}
      state={<span className="prose-measure text-soft">{words.intro}</span>}
      action={
        access.registrar && (
          <div className="flex flex-wrap gap-2">
            <LinkButton href="/danh-sach/nhap" icon={FileSpreadsheet}>
              {words.import}
            </LinkButton>
            <LinkButton
              variant="primary"
              icon={Plus}
              href={show === 'units' ? '/danh-sach/don-vi/moi' : '/danh-sach/can-bo/moi'}
            >
              {show === 'units' ? words.addUnit : words.addPerson}
            </LinkButton>
          </div>
        )
      }
    >
      <nav aria-label={words.tabs} className="flex flex-wrap gap-1 border-b border-line">
        <Tab href="/danh-sach" label={words.units} here={show === 'units'} />
        <Tab href="/danh-sach/can-bo" label={words.people} here={show === 'people'} />
      </nav>
      <WhenReady live={people} shape={<Skeleton height={480} />}>
        {(peopleList) => (
          <WhenReady live={units} shape={<Skeleton height={480} />}>
            {(unitList) =>
              show === 'units' ? (
                <UnitsTable units={unitList} people={peopleList} />
              ) : (
                <PeopleTable people={peopleList} units={unitList} />
              )
            }
          </WhenReady>
        )}
      </WhenReady>
    </Page>
  )
}

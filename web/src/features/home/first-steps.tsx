import { queries } from '../../lib/data/queries.ts'
import { usePeople } from '../../lib/data/use-people.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { RowLink } from './rows/row-link.tsx'
import { homeWords } from './vi.ts'

/** What comes before a campaign, in its order, for whoever keeps the registry or the accounts; the steps that are theirs. */
export const FirstSteps = ({ admin }: { admin: boolean }) => {
  const units = useQuery(queries.units())
  const people = usePeople()
  const known = units.state === 'ready' && people.state === 'ready'
  const steps = [
    {
      href: '/danh-sach',
      title: homeWords.stepRegistry,
      text: known ? homeWords.registryNow(units.data.length, people.data.length) : homeWords.stepRegistryText,
    },
    ...(admin ? [{ href: '/tai-khoan', title: homeWords.stepAccounts, text: homeWords.accountsText }] : []),
    { href: '/dot-kiem-diem/mo', title: homeWords.stepOpen, text: homeWords.stepOpenText },
  ]
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{homeWords.firstSteps}</h2>
      <ol className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
        {steps.map(({ href, title, text }, at) => (
          <RowLink key={href} href={href} title={`${at + 1}. ${title}`}>
            <span>{text}</span>
          </RowLink>
        ))}
      </ol>
    </section>
  )
}

import { addressSide, cellNotice, personalNotice } from '@kiemdiem/domain/forms/notice/personal-notice'
import { publicList } from '@kiemdiem/domain/forms/notice/public-list'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Issuer, SignedAs } from '@kiemdiem/domain/model/printed'
import type { ToldItem } from '@kiemdiem/domain/notice/printed/told-item'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { PaperTabs } from '../../../components/paper/paper-tabs.tsx'
import { PrintedPaper } from '../../../components/paper/printed-paper.tsx'
import { TableTools } from '../../../components/tables/table-tools.tsx'
import { toldPrintWords as words } from './vi.ts'

interface Props {
  items: readonly ToldItem[]
  issuer: Issuer
  signature: SignedAs | null
  sealed: boolean
  campaign: Campaign
  unitName: string
}

const KINDS = ['personal', 'list', 'cell'] as const
type Kind = (typeof KINDS)[number]

/** For who hands over what he does not read: on the paper alone, each under a side that says to whom it goes. */
const Sealed = ({ items, year }: Pick<Props, 'items'> & { year: number }) => (
  <>
    <div data-screen-only className="grid justify-items-start gap-3">
      <Notice kind="info">{words.sealed(items.length)}</Notice>
      <Button icon={Printer} variant="primary" onClick={() => print()}>
        {words.printSealed(items.length)}
      </Button>
    </div>
    <div className="hidden print:block">
      {items.flatMap((item) =>
        [addressSide(item), personalNotice(item, { year })].map((paper) => (
          <PrintedPaper key={`${item.reviewId} ${paper.name}`} printed={paper} draft={false} />
        )),
      )}
    </div>
  </>
)

/** What may be printed of those of a unit who were told. */
export const ToldSheets = ({ items, issuer, signature, sealed, campaign, unitName }: Props) => {
  const { year, tableLayouts: tables } = campaign
  const [kind, setKind] = useState<Kind>('personal')
  if (sealed) return <Sealed items={items} year={year} />
  const sheets = {
    personal: items.map((item) => personalNotice(item, { year })),
    list: (['civil', 'party'] as const).flatMap(
      (side) => publicList(items, { year, unitName, side, issuer, signature, tables }) ?? [],
    ),
    cell: items.flatMap((item) => cellNotice(item, { year }) ?? []),
  }
  const kinds = KINDS.filter((each) => sheets[each].length > 0)
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <ChoiceButtons
        legend={words.what}
        choices={kinds}
        chosen={kind}
        label={(each) => words.kinds[each]}
        onChoose={setKind}
      />
      <div data-screen-only className="flex flex-wrap gap-3">
        <Button icon={Printer} variant="primary" onClick={() => print()}>
          {words.print}
        </Button>
        {kind === 'list' && <TableTools campaign={campaign} lay={['public', 'results']} />}
      </div>
      <PaperTabs key={kind} sheets={sheets[kind]} draft={false} />
    </div>
  )
}

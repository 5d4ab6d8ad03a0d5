import { canonicalCode, groupedCode } from '@kiemdiem/domain/accounts/entry/sign-in'
import { localDate } from '@kiemdiem/domain/time'
import { viInstant, viPlaceDate } from '@kiemdiem/domain/vi'
import { Sheet } from '../../../components/layout/sheet.tsx'
import { slipWords } from '../vi.ts'
import { Qr } from './qr.tsx'
import type { Slip } from './use-issue.ts'

const Row = ({ head, value, strong }: { head: string; value: string; strong?: boolean }) => (
  <div className="grid grid-cols-[44mm_1fr] gap-2 max-[560px]:grid-cols-1 max-[560px]:gap-0">
    <dt>{head}:</dt>
    <dd className={strong ? 'font-bold' : ''}>{value}</dd>
  </div>
)

/** "Phiếu cấp tài khoản" of one person, one A4 page. The link carries the code after "#", which no server sees. */
export const SlipSheet = ({ slip, place, today }: { slip: Slip; place: string; today: Date }) => {
  const code = groupedCode(canonicalCode(slip.code))
  const page = `${location.host}/ma-truy-cap`
  return (
    <Sheet label={`${slipWords.title}: ${slip.name}`}>
      <header className="text-center">
        <p className="text-[13pt] font-bold">{slipWords.nation}</p>
        <p className="mx-auto w-fit border-b border-black pb-1 font-bold">{slipWords.motto}</p>
        <p className="mt-4 text-right italic max-[560px]:text-center">{viPlaceDate(place, localDate(today))}</p>
        <h2 className="mt-8 text-[16pt] font-bold uppercase">{slipWords.title}</h2>
      </header>
      <dl className="mt-8 grid gap-3">
        <Row head={slipWords.name} value={slip.name} strong />
        <Row head={slipWords.unit} value={slip.unitName} />
        <Row head={slipWords.userName} value={slip.userName} strong />
      </dl>
      <section className="mt-6 border border-black p-4 text-center">
        <h3>{slipWords.code}</h3>
        <p className="mt-1 font-mono text-[17pt] font-bold tracking-wide max-[560px]:text-[13pt]">{code}</p>
        <p className="mt-1 italic">{slipWords.expires(viInstant(new Date(slip.expiresAt)))}</p>
      </section>
      <section className="mt-8 grid grid-cols-[1fr_42mm] gap-6 max-[560px]:grid-cols-1">
        <div>
          <h3 className="font-bold">{slipWords.how}</h3>
          <ol className="mt-2 list-decimal pl-6">
            {slipWords.steps(page).map((step) => (
              <li key={step} className="mt-1">
                {step}
              </li>
            ))}
          </ol>
        </div>
        <Qr text={`${location.origin}/ma-truy-cap#${code}`} label={slipWords.qr} />
      </section>
      <p className="mt-8 italic">{slipWords.care}</p>
    </Sheet>
  )
}

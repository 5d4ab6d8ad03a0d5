import type { PrintedPaper as Printed } from '@kiemdiem/domain/forms/layout'
import { SIZES } from '@kiemdiem/domain/forms/sizes'
import { Sheet } from '../layout/sheet.tsx'
import { BlockView } from './block-view.tsx'

/** A paper as it prints. `draft` lays "DỰ THẢO" across it. */
export const PrintedPaper = ({ printed, draft }: { printed: Printed; draft: boolean }) => (
  <Sheet label={printed.name} draft={draft}>
    <div className="[&>*+*]:mt-[6pt]">
      {printed.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a printed paper have no identity but their place
        <BlockView key={at} block={block} sizes={SIZES[printed.style]} />
      ))}
    </div>
  </Sheet>
)

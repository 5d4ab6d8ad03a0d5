import type { Block, PrintedPaper as Printed } from '@kiemdiem/domain/forms/layout/layout'
import { pageOf } from '@kiemdiem/domain/forms/layout/pages'
import { SIZES, type Sizes, tableSize } from '@kiemdiem/domain/forms/layout/sizes'
import { useEffect, useMemo } from 'react'
import { Sheet } from '../layout/sheet.tsx'
import { loadPaperFace } from './face/load-face.ts'
import { BlockView } from './sheet/block-view.tsx'
import { numberedPage } from './sheet/numbered-page.ts'

const isSignature = ({ kind }: Block) => kind === 'signature' || kind === 'signatures' || kind === 'closing'
/** Runs over pages by itself, with lines that browsers keep to what follows. */
const flows = ({ kind }: Block) => kind === 'text' || kind === 'table'

/**
 * Blocks that stay on one page: a signature with what it signs, which is the lines for the pen and what they ask for, or the
 * boxes above it.
 */
const groupsOf = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = [block]
    while (isSignature(block) && group.length < 4) {
      const before = groups.at(-1)?.at(-1)
      if (!before || flows(before) || isSignature(before)) break
      group.unshift(...(groups.pop() ?? []))
      // Lines for the pen stand under what they ask for.
      if (before.kind !== 'dots') break
    }
    groups.push(group)
  }
  return groups
}

const Group = ({ blocks, sizes, table }: { blocks: readonly Block[]; sizes: Sizes; table: number }) => {
  const views = blocks.map((block) => <BlockView key={block.kind} block={block} sizes={sizes} table={table} />)
  return views.length === 1 ? views : <div className="break-inside-avoid [&>*+*]:mt-[6pt]">{views}</div>
}

/** A paper as it prints, on pages of its own, numbered from its first. `draft` lays "DỰ THẢO" across it. */
export const PrintedPaper = ({ printed, draft }: { printed: Printed; draft: boolean }) => {
  const { width, name } = pageOf(printed)
  const page = useMemo(() => numberedPage(name), [name])
  const sizes = SIZES[printed.style]
  useEffect(() => {
    void loadPaperFace()
  }, [])
  return (
    <div style={{ page }}>
      <Sheet label={printed.name} draft={draft} width={width}>
        <div className="[&>*+*]:mt-[6pt] [&>h3+.note]:break-after-avoid">
          {groupsOf(printed.blocks).map((blocks, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a printed paper have no identity but their place
            <Group key={at} blocks={blocks} sizes={sizes} table={tableSize(sizes, printed)} />
          ))}
        </div>
      </Sheet>
    </div>
  )
}

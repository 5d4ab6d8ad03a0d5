import type { Block, Line, Signature } from '@kiemdiem/domain/forms/layout/layout'
import type { Sizes } from '@kiemdiem/domain/forms/layout/sizes'
import { unbroken } from '@kiemdiem/domain/forms/layout/unbroken'
import { pt } from './pt.ts'
import { TableBlock } from './table-block.tsx'

const lineLook = (line: Line) => `${line.bold ? 'font-bold' : ''} ${line.italic ? 'italic' : ''}`

const RULES = { full: 'after:mt-0.5 after:w-full', short: 'after:mt-[3pt] after:w-1/3' } as const

/** Lines one under the other, each in its size; a ruled one carries its solid line. */
const Lines = ({ lines }: { lines: readonly Line[] }) =>
  lines.map((line) => (
    <span
      key={line.text}
      className={`block ${lineLook(line)}`}
      style={line.size ? { fontSize: pt(line.size) } : undefined}
    >
      {line.ruled ? (
        <span
          className={`inline-block after:mx-auto after:block after:border-b after:border-black ${RULES[line.ruled]}`}
        >
          {line.text}
        </span>
      ) : (
        line.text
      )}
    </span>
  ))

const HEADINGS = {
  1: { Tag: 'h3', look: 'font-bold mt-[6pt]' },
  2: { Tag: 'h4', look: 'font-bold' },
  3: { Tag: 'h5', look: 'italic' },
} as const

/** A part of the paper, to be jumped to: below the paper's own title, which is below the page's. */
const Heading = ({ level, text }: { level: 1 | 2 | 3; text: string }) => {
  const { Tag, look } = HEADINGS[level]
  return <Tag className={`break-inside-avoid break-after-avoid ${look}`}>{text}</Tag>
}

const Boxes = ({ block }: { block: Extract<Block, { kind: 'boxes' }> }) => (
  <div className={`break-inside-avoid pl-[1cm] ${block.stacked ? 'grid gap-1' : 'flex flex-wrap gap-x-8'}`}>
    {block.label && <span className="-ml-[1cm] w-full italic">{block.label}:</span>}
    {block.boxes.map((box) => (
      <span key={box.label} className={`inline-flex items-center gap-2 ${box.checked ? 'font-bold' : ''}`}>
        <span
          aria-hidden
          className="grid size-[14pt] shrink-0 place-items-center border border-black text-[11pt] leading-none"
        >
          {box.checked ? 'X' : ''}
        </span>
        {box.label}
        {box.checked && <span className="sr-only">(đã chọn)</span>}
      </span>
    ))}
  </div>
)

/** An issuer too long for its column runs on in even lines; the name of the Party or the state never breaks. */
const Head = ({ block }: { block: Extract<Block, { kind: 'head' }> }) => (
  <div className="mb-[12pt] grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-3 text-center leading-snug text-balance max-sm:grid-cols-1">
    <div>
      <Lines lines={block.left.map((line) => ({ ...line, text: unbroken(line.text) }))} />
    </div>
    <div className="whitespace-nowrap max-sm:whitespace-normal print:whitespace-nowrap">
      <Lines lines={block.right} />
    </div>
  </div>
)

/** "Kính gửi: …", its names in line under one another. */
const Addressees = ({ names }: { names: readonly string[] }) => (
  <div className="my-[6pt] flex justify-center gap-2">
    <span className="shrink-0">Kính gửi:</span>
    <div className="text-center">
      {names.map((name) => (
        <p key={name}>{name}</p>
      ))}
    </div>
  </div>
)

const Closing = ({ block, sizes }: { block: Extract<Block, { kind: 'closing' }>; sizes: Sizes }) => (
  <div className="my-[12pt] grid grid-cols-[2fr_3fr] gap-4 break-inside-avoid break-before-avoid">
    <div className="leading-snug">
      <p
        className={sizes.recipientsLook === 'underlined' ? 'underline' : 'font-bold italic'}
        style={{ fontSize: pt(sizes.recipientsHead) }}
      >
        Nơi nhận:
      </p>
      {block.recipients.map((name, at) => (
        <p key={name} style={{ fontSize: pt(sizes.recipients) }}>
          - {name}
          {at === block.recipients.length - 1 ? '.' : ';'}
        </p>
      ))}
    </div>
    <div className="text-center">
      <Signed signature={block.signature} />
    </div>
  </div>
)

/** One block of a printed paper, in the typography of HD 36 and NĐ 30 (domain.md §5). `table`: points of its tables. */
export const BlockView = ({ block, sizes, table }: { block: Block; sizes: Sizes; table: number }) => {
  switch (block.kind) {
    case 'head':
      return <Head block={block} />
    case 'title':
      return (
        <h2 className="mb-[8pt] text-center leading-snug text-balance">
          <Lines lines={block.lines} />
        </h2>
      )
    case 'addressees':
      return <Addressees names={block.names} />
    case 'field':
      return (
        <p className="flex gap-2">
          <span className="shrink-0 max-w-[75%]">{block.label}:</span>
          {block.value ?? <Dotted />}
        </p>
      )
    case 'heading':
      return <Heading level={block.level} text={block.text} />
    case 'text':
      return (
        <p className={`text-justify indent-[1cm] [overflow-wrap:anywhere] ${block.italic ? 'italic' : ''}`}>
          {block.lead && <strong>{block.lead} </strong>}
          {block.text}
        </p>
      )
    case 'note':
      return <p className="note text-center italic">{block.text}</p>
    case 'boxes':
      return <Boxes block={block} />
    case 'dots':
      return Array.from({ length: block.lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dotted lines have no identity
        <p key={at} className="flex min-h-[18pt]">
          <Dotted />
        </p>
      ))
    case 'table':
      return <TableBlock block={block} size={table} />
    case 'chart':
      return (
        <>
          <p className="text-justify indent-[1cm]">{block.lead}</p>
          <figure className="break-inside-avoid">
            <figcaption className="text-center italic">{block.title}</figcaption>
            <img alt={block.title} src={block.picture} className="w-full" />
          </figure>
        </>
      )
    case 'signature':
      return (
        <div className="my-[12pt] ml-auto w-fit min-w-1/2 max-w-full break-inside-avoid break-before-avoid text-center max-sm:min-w-3/4">
          <Signed signature={block} />
        </div>
      )
    case 'signatures':
      return (
        <div className="my-[12pt] grid grid-cols-2 gap-4 break-inside-avoid break-before-avoid text-center">
          {[block.left, block.right].map((signature, at) => (
            // Of two who sign side by side the names stand in line, however many lines are above.
            <div key={at === 0 ? 'left' : 'right'} className="flex flex-col justify-between">
              <Signed signature={signature} />
            </div>
          ))}
        </div>
      )
    case 'closing':
      return <Closing block={block} sizes={sizes} />
  }
}

const Signed = ({ signature }: { signature: Signature }) => (
  <>
    <div>
      <Lines lines={signature.lines} />
    </div>
    <p className="mt-[48pt] font-bold">{signature.name}</p>
  </>
)

const Dotted = () => <span aria-hidden className="mb-[3pt] flex-1 self-end border-b border-dotted border-black" />

import type { Block } from '@kiemdiem/domain/forms/layout/layout'
import { pt } from './pt.ts'
import { Sideways } from './sideways.tsx'

const CELL = 'border border-black px-[4pt] py-[3pt] align-top break-words whitespace-pre-line'

/** What heads the rows below it: its name, and what holds of them. */
const Heading = ({ text, columns }: { text: string; columns: number }) => {
  const [name, ...more] = text.split('\n')
  return (
    <th scope="colgroup" colSpan={columns} className={`${CELL} text-left`}>
      {name}
      {more.map((line) => (
        <span key={line} className="block font-normal italic">
          {line}
        </span>
      ))}
    </th>
  )
}

/** A ruled table of an official paper: its head is repeated on each page, no row is torn; a narrow screen scrolls it. */
export const TableBlock = ({ block, size }: { block: Extract<Block, { kind: 'table' }>; size: number }) => (
  <Sideways>
    <table className="w-full min-w-[28em] border-collapse leading-snug print:min-w-0" style={{ fontSize: pt(size) }}>
      {block.widths && (
        <colgroup>
          {block.widths.map((width, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
            <col key={at} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {block.head.map((label) => (
            <th key={label} scope="col" className={`${CELL} text-center font-bold`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table have no identity but their place
          <tr key={at} className={`break-inside-avoid ${row.length === 1 ? 'break-after-avoid' : ''}`}>
            {row.length === 1 ? (
              <Heading text={row[0] ?? ''} columns={block.head.length} />
            ) : (
              row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in their column
                <td key={column} className={CELL}>
                  {cell}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </Sideways>
)

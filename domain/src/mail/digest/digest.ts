import { viCount } from '../../vi-count.ts'
import { type Block, pages, paragraph } from '../message.ts'
import type { MailRow } from '../templates/mail-row.ts'
import type { FactsFor } from '../templates/subjects.ts'
import type { DigestItem } from './digest-item.ts'
import { dayNumber } from './morning.ts'

type Facts = FactsFor<'campaign', 'gathered'>

const items = ({ gathered }: Facts): DigestItem[] => gathered.flatMap(({ item }) => (item ? [item] : []))

/** By a word of each, in the order in which the words first come. */
const grouped = (all: readonly DigestItem[], by: (item: DigestItem) => string): [string, DigestItem[]][] => [
  ...all.reduce(
    (groups, item) => groups.set(by(item), [...(groups.get(by(item)) ?? []), item]),
    new Map<string, DigestItem[]>(),
  ),
]

/** "22 bản, báo cáo kiểm điểm; 02 hồ sơ đề nghị xếp loại" */
const counted = (all: readonly DigestItem[]): string =>
  grouped(all, ({ noun }) => noun)
    .map(([noun, those]) => `${viCount(those.length)} ${noun}`)
    .join('; ')

const unitBlocks = ([unit, those]: [string, DigestItem[]]): Block[] => [
  paragraph(`${unit}:`),
  pages(those.map(({ line, path }) => ({ text: line, path }))),
]

/**
 * In the morning, to who is told of many things a day: all that came since the last one and still waits. True on its own
 * day: what a late one would say stands in the next.
 */
export const digest: MailRow<'campaign', 'gathered'> = {
  about: 'campaign',
  needs: ['gathered'],
  stillTrue: (facts) => facts.occasion === dayNumber(facts.now) && items(facts).length > 0,
  words: (facts) => ({
    subject: `Mời đồng chí xem: ${counted(items(facts))}`,
    blocks: [
      paragraph(
        'Do có nhiều việc đến trong ngày, các thư báo sau được gộp thành một thư gửi vào buổi sáng. Việc đang chờ đồng chí:',
      ),
      ...grouped(items(facts), ({ unit }) => unit)
        .sort(([a], [b]) => a.localeCompare(b, 'vi'))
        .flatMap(unitBlocks),
    ],
    link: { label: 'Mở danh sách việc của đồng chí', path: '/' },
  }),
  clerk: 'nhiều việc kiểm điểm đang chờ xử lý',
}

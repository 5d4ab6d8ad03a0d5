import { viCount } from '../../vi-count.ts'
import { type Block, pages, paragraph } from '../message.ts'
import type { MailRow } from '../templates/mail-row.ts'
import type { FactsFor } from '../templates/subjects.ts'
import type { DigestItem } from './digest-item.ts'
import { dayNumber } from './morning.ts'

type Facts = FactsFor<'campaign', 'gathered'>

/** Each line once: what was to be told yesterday too is told as it stands today. */
const linesIn = ({ gathered }: Facts): DigestItem[] => [
  ...new Map(gathered.flatMap(({ items }) => items).map((item) => [`${item.path} ${item.line}`, item])).values(),
]

/** What the recipient has to do by a date, and what has come for him to see. */
const partsOf = (facts: Facts): { reminded: DigestItem[]; come: DigestItem[] } => {
  const all = linesIn(facts)
  return { reminded: all.filter(({ reminds }) => reminds), come: all.filter(({ reminds }) => !reminds) }
}

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

const remindedBlocks = (items: readonly DigestItem[]): Block[] =>
  items.length === 0
    ? []
    : [
        paragraph('Theo thời hạn của kế hoạch, đề nghị đồng chí hoàn thành:'),
        pages(items.map(({ line, path }) => ({ text: line, path }))),
      ]

const comeBlocks = (items: readonly DigestItem[]): Block[] =>
  items.length === 0
    ? []
    : [
        paragraph(
          'Do có nhiều việc đến trong ngày, các thư báo sau được gộp thành một thư gửi vào buổi sáng. Việc đang chờ đồng chí:',
        ),
        ...grouped(items, ({ unit }) => unit)
          .sort(([a], [b]) => a.localeCompare(b, 'vi'))
          .flatMap(unitBlocks),
      ]

/** "Nhắc 01 việc cần hoàn thành; mời đồng chí xem: 22 bản, báo cáo kiểm điểm" */
const subjectOf = ({ reminded, come }: ReturnType<typeof partsOf>): string =>
  [
    ...(reminded.length > 0 ? [`Nhắc ${counted(reminded)}`] : []),
    ...(come.length > 0 ? [`${reminded.length > 0 ? 'mời' : 'Mời'} đồng chí xem: ${counted(come)}`] : []),
  ].join('; ')

/**
 * In the morning, to who is told of many things a day: all that came since the last one and still waits; and to who owes something,
 * on the days on which he is reminded of it. True on its own day: what a late one would say stands in the next.
 */
export const digest: MailRow<'campaign', 'gathered'> = {
  about: 'campaign',
  needs: ['gathered'],
  stillTrue: (facts) => facts.occasion === dayNumber(facts.now) && linesIn(facts).length > 0,
  words: (facts) => {
    const parts = partsOf(facts)
    return {
      subject: subjectOf(parts),
      blocks: [...remindedBlocks(parts.reminded), ...comeBlocks(parts.come)],
      link: { label: 'Mở danh sách việc của đồng chí', path: '/' },
    }
  },
  clerk: 'các việc kiểm điểm đang chờ xử lý',
}

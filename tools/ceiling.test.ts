import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CALLS_A_DAY, CANCELLED_A_DAY } from '@kiemdiem/domain/conference/daily-calls'
import { ROLL_MAX } from '@kiemdiem/domain/conference/roll'
import {
  COPIES_MAX,
  COPY_BYTES_MAX,
  NUMBERS_MAX,
  OWN_NUMBERS_MAX,
  SENDING_MAX,
} from '@kiemdiem/domain/copies/pieces/pieces'
import { MAILS_A_DAY } from '@kiemdiem/domain/mail/mails-a-day'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import { NOTE_MAX } from '@kiemdiem/domain/model/conference'
import { expect, test } from 'vitest'
import { FUNCTIONS } from '../functions/src/function-table.ts'
import { ROOT } from './root.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const options = read('functions/src/options.ts')
const option = (name: string): number => Number(new RegExp(`${name}: '?(\\d+)`).exec(options)?.[1])

const SECONDS = 86_400
/** What one PC did against the emulators; a real network will be slower. */
const READS_A_SECOND = 2_000
const WRITES_A_SECOND = 84
/** US list prices, as docs/operations.md §7 has them. */
const READ_USD = 0.03 / 100_000
const WRITE_USD = 0.09 / 100_000
const INSTANCE_USD = 0.000_024 + (option('memory') / 1_024) * 0.000_002_5
/** Row, person, access, address, the day's count, own papers; the conference is read once for the roll. */
const READS_OF_A_MAIL = 6
/** 100 Mbit/s. */
const GB_A_SECOND = 0.0125
const EGRESS_USD = 0.12

const instances = Math.max(...Object.values(FUNCTIONS).map(({ maxInstances }) => maxInstances))
const usd = (amount: number): string => `${amount.toFixed(2)} USD`
const count = (number: number): string => number.toLocaleString('en-US')
const megabytes = (copies: number): string => count((copies * COPY_BYTES_MAX) / 1024 ** 2)

/** What docs/operations.md says, computed from what the code allows. */
const CEILING: Record<string, string> = {
  'plan-calls': count(CALLS_A_DAY),
  cancelled: count(CANCELLED_A_DAY),
  'mails-person': count(MAILS_A_DAY),
  'mails-unit': count(MAILS_A_DAY * ROLL_MAX),
  'mail-reads': count(MAILS_A_DAY * ROLL_MAX * READS_OF_A_MAIL),
  'note-characters': count(ACT_MAX * NOTE_MAX),
  'copies-document': megabytes(NUMBERS_MAX),
  'copies-own': megabytes(OWN_NUMBERS_MAX),
  'copies-egress': usd(GB_A_SECOND * SECONDS * EGRESS_USD),
  'read-usd': usd(READS_A_SECOND * SECONDS * READ_USD),
  'write-usd': usd(WRITES_A_SECOND * SECONDS * (WRITE_USD + 2 * READ_USD)),
  'function-usd': usd(instances * SECONDS * INSTANCE_USD),
}

const [, section = ''] = read('docs/operations.md').split('### The most that one account can cost in a day')
const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` \|.*\| ([^|]+) \|$/gm)]

test('operations say what one account can cost at most, as the limits of the code have it', () => {
  expect(Object.fromEntries(rows.map(([, id, value]) => [id, value]))).toEqual(CEILING)
})

test('the numbers in the sentences of that table are those of the code', () => {
  const text = rows.map(([line]) => line).join(' ')
  for (const number of [ROLL_MAX, ACT_MAX, instances, count(NOTE_MAX), COPIES_MAX, SENDING_MAX])
    expect(text).toMatch(new RegExp(`\\b${number}\\b`))
})

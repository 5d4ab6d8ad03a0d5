import { expect, it } from 'vitest'
import { mayWait, nextMorning } from './mails-a-day.ts'
import { MAILS } from './templates/mails.ts'

it('everything may wait for the morning but what is about accounts', () => {
  const now = Object.entries(MAILS).flatMap(([name, { about }]) => (mayWait({ about: { kind: about } }) ? [] : [name]))
  const told = [
    'accessToConfirm',
    'addressChanged',
    'addressLeft',
    'codeIssued',
    'invited',
    'passwordSet',
    'rolesChanged',
  ]
  expect(now.sort()).toEqual(told)
})

it('the morning is that of the next day here, at six', () => {
  expect(nextMorning(new Date('2026-11-28T16:59:00Z'))).toEqual(new Date('2026-11-28T23:00:00Z'))
  expect(nextMorning(new Date('2026-11-28T17:01:00Z'))).toEqual(new Date('2026-11-29T23:00:00Z'))
})

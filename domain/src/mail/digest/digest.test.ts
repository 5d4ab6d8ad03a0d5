import { describe, expect, it } from 'vitest'
import { digestItem, dueFor, holds, render, reviewOf } from '../templates/usual.fixture.ts'
import type { Gathered } from './digest-item.ts'
import { endingsOf } from './endings.ts'
import { cannotWait, countedFrom, DIGESTED, isGathered } from './has-many.ts'
import { dayNumber, isMorning } from './morning.ts'

const at = (hour: string) => new Date(`2023-11-29T${hour}:00+07:00`)
const waiting = (mailId: string, unit: string, name: string): Gathered => ({
  mailId,
  items: [digestItem(unit, `Bản kiểm điểm của đồng chí ${name}`)],
})
const past: Gathered = { mailId: 'past', items: [] }
const broken: Gathered = { mailId: 'broken', items: [], broken: true }

describe('which mails wait for the morning', () => {
  it('what others have sent for one to see, never what is about oneself', () => {
    expect([...DIGESTED].sort()).toEqual([
      'appraised',
      'opinionAsked',
      'planSent',
      'proposed',
      'questionAnswered',
      'questionAsked',
      'yourTurn',
    ])
    expect(isGathered('returned', 1_000, 5)).toBe(false)
  })

  it('from the first that is too many since the day before', () => {
    expect(isGathered('yourTurn', 5, 5)).toBe(false)
    expect(isGathered('yourTurn', 6, 5)).toBe(true)
    expect(countedFrom(at('00:30'))).toEqual(new Date('2023-11-28T00:00:00+07:00'))
  })

  it('not what is due today: it would come after its day; what is late already is late either way', () => {
    const endOf = (day: string) => new Date(`${day}T24:00:00+07:00`)
    const due = (day: string) => cannotWait(endOf(day), at('17:00'))
    expect([due('2023-11-28'), due('2023-11-29'), due('2023-11-30')]).toEqual([false, true, false])
    expect(cannotWait(null, at('17:00'))).toBe(false)
  })

  it('by the day of what waits for its recipient, of a kind that has one', () => {
    const due = (day: string) => ({ dueAt: { conference: new Date(`${day}T00:00:00+07:00`) } })
    const reviews = [
      reviewOf('partyGroup', ['p-long'], due('2023-12-05')),
      reviewOf('partyCell', ['p-long'], due('2023-12-02')),
      reviewOf('partyCell', ['p-huong'], due('2023-11-30')),
    ]
    expect(dueFor('yourTurn', { reviews })).toEqual(new Date('2023-12-02T00:00:00+07:00'))
    for (const template of DIGESTED) expect(dueFor(template), template).toBeInstanceOf(Date)
    expect(dueFor('called')).toBeNull()
  })
})

describe('the mail of the morning', () => {
  it('names what waits by unit, each with its page, and how much it is', () => {
    const gathered = [
      waiting('a', 'Văn phòng', 'Vàng Thị Sen'),
      waiting('b', 'Ban Tài chính', 'Lò Thị Mai'),
      past,
      waiting('c', 'Văn phòng', 'Giàng A Páo'),
    ]
    const { subject, text, html } = render('digest', { gathered })
    expect(subject).toBe('[Kiểm điểm 2023] Mời đồng chí xem: 03 bản, báo cáo kiểm điểm')
    expect(text).toContain(`Ban Tài chính:

- Bản kiểm điểm của đồng chí Lò Thị Mai
  https://kiemdiem.example/ho-so/2023_p-lo-thi-mai

Văn phòng:

- Bản kiểm điểm của đồng chí Vàng Thị Sen
  https://kiemdiem.example/ho-so/2023_p-lo-thi-mai
- Bản kiểm điểm của đồng chí Giàng A Páo`)
    expect(html).toContain('<a href="https://kiemdiem.example/ho-so/2023_p-lo-thi-mai"')
  })

  it('is that of its day, from six o’clock, and only where something still waits', () => {
    expect(dayNumber(at('00:30'))).toBe(20231129)
    expect([isMorning(at('05:59')), isMorning(at('06:00')), isMorning(at('23:00'))]).toEqual([false, true, true])
    expect(holds('digest')).toBe(true)
    expect(holds('digest', { now: new Date('2023-11-30T02:00:00+07:00') })).toBe(false)
    expect(holds('digest', { gathered: [past, broken] })).toBe(false)
  })
})

describe('what a digest held', () => {
  const held = [waiting('a', 'Văn phòng', 'Mai'), past, broken]
  const ends = (end: Parameters<typeof endingsOf>[1]) =>
    endingsOf(held, end, { id: 'd', at: at('06:30') }).map(({ mailId, ending }) => `${mailId} ${ending.state}`)

  it('has been told once it is sent', () => {
    expect(ends({ kind: 'sent' })).toEqual(['a digested', 'past cancelled', 'broken failed'])
  })

  it('comes back with it, or is nobody’s to know any more', () => {
    expect(ends({ kind: 'bounced', result: 'smtp550' })[0]).toBe('a bounced')
    expect(ends({ kind: 'failed', result: 'noAddress' })[0]).toBe('a failed')
    expect(ends({ kind: 'cancelled', result: 'personInactive' })[0]).toBe('a cancelled')
  })

  it('waits on while it is tried again, or for another morning where its day has passed', () => {
    const left = ['past cancelled', 'broken failed']
    expect(ends({ kind: 'temporary', result: 'ETIMEDOUT' })).toEqual(left)
    expect(ends({ kind: 'cancelled', result: 'notTrueAnyMore' })).toEqual(left)
  })
})

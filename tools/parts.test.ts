import { spawn } from 'node:child_process'
import { getPriority } from 'node:os'
import { expect, test, vi } from 'vitest'
import { doAside, say, yieldToOthers } from './parts.ts'

test('what is done aside prints in one piece when it has ended, what its children say too', async () => {
  const printed: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
  try {
    const beside = doAside(async () => {
      say('một ')
      const child = spawn(process.execPath, ['-e', 'console.log("hai"); setTimeout(() => console.log("ba"), 50)'])
      child.stdout.setEncoding('utf8').on('data', say)
      await new Promise((resolve) => child.once('close', resolve))
    })
    say('trước ')
    await beside
    expect(printed).toEqual(['trước ', 'một hai\nba\n'])
    await expect(doAside(() => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
  } finally {
    write.mockRestore()
  }
})

test('what is done aside is less urgent than what is not', async () => {
  const urgencyOf = async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 10_000)'])
    yieldToOthers(child)
    const urgency = getPriority(child.pid ?? 0)
    child.kill()
    return urgency
  }
  const usual = await urgencyOf()
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const aside = await doAside(urgencyOf).finally(() => printed.mockRestore())
  expect(aside).toBeGreaterThan(usual)
})

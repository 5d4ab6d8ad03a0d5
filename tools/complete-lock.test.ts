import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completed, platformOf } from './complete-lock.ts'

test('a platform is read from the name of its package', () => {
  expect(platformOf('@oxc-parser/binding-linux-arm-musleabihf')).toEqual({
    cpu: ['arm'],
    libc: ['musl'],
    os: ['linux'],
  })
  expect(platformOf('@oxlint-tsgolint/win32-arm64')).toEqual({ cpu: ['arm64'], os: ['win32'] })
  expect(platformOf('@tailwindcss/oxide-wasm32-wasi')).toEqual({ cpu: ['wasm32'] })
  expect(() => platformOf('left-pad')).toThrow('by hand')
})

test('package-lock.json names the platform packages of every system, or npm ci refuses it behind a mirror', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
  const missing = Object.keys(completed(lock).packages).filter((location) => !(location in lock.packages))
  expect(missing, 'run `npm run lock`').toEqual([])
})

import { expect, test } from 'vitest'
import { majorVersion } from './java.ts'

test('the major version is read from what java -version prints, old and new style', () => {
  expect(majorVersion('openjdk version "25.0.1" 2025-10-21 LTS')).toBe(25)
  expect(majorVersion('java version "1.8.0_392"')).toBe(8)
  expect(majorVersion('openjdk version "21" 2023-09-19')).toBe(21)
  expect(majorVersion('command not found')).toBe(0)
})

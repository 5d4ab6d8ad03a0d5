import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A folder is read at one look; past a dozen files its next level is missing. */
const MOST = 12

/** Folders of one kind of thing, where one more is one file more and a level would say nothing. */
const ONE_KIND: Readonly<Record<string, string>> = {
  tools: 'a file for each command of npm, and what they share',
  'domain/src/model': 'a file for each kind of stored document',
  'tests/e2e': 'a file for each journey',
  'tests/e2e/golden': 'a picture for each paper',
  'tests/workflow/policy': 'a file for each group of commands',
  'tests/workflow/policy/arrangements': 'a file for each group of commands',
}

const foldersIn = (root: string, folder: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const parent = relative(root, entry.parentPath).split(sep).join('/')
    counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return counts
}

/** Folders that hold too much, and reasons that are none any more, as sentences. */
export const checkFolders = (root: string): string[] => {
  const counts = new Map(
    ['domain/src', 'functions/src', 'web/src', 'tools', 'tests'].flatMap((folder) => [...foldersIn(root, folder)]),
  )
  const full = [...counts].filter(([folder, count]) => count > MOST && !(folder in ONE_KIND))
  const idle = Object.keys(ONE_KIND).filter((folder) => (counts.get(folder) ?? 0) <= MOST)
  return [
    ...full.map(
      ([folder, count]) => `${folder} holds ${count} files: give it its next level, or say of what one kind they are`,
    ),
    ...idle.map((folder) => `${folder} needs no reason any more`),
  ]
}

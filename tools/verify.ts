import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Refusal, run } from './refusal.ts'
import { openDossier } from './verifying/open-dossier.ts'

const USAGE = 'npm run verify -- dossier.zip [--code "… the code printed in the minutes of handing over …"]'

const WORDS: Record<Awaited<ReturnType<typeof openDossier>>['faults'][number]['what'], string> = {
  noManifest: 'has no manifest that can be read',
  fileMissing: 'file is missing',
  fileChanged: 'file was altered',
  fileAdded: 'file was put in',
  eventMissing: 'event was removed',
  eventChanged: 'event was altered',
  eventMoved: 'event stands elsewhere than it was written',
  eventAdded: 'event was put in',
  chainBroken: 'link of the chain does not follow from the one before',
  rootWrong: 'the code does not follow from the chain',
  notTheAnchor: 'is not the code that was given: of another dossier, or of one that has more trails than this file',
  archiveAltered: 'bytes between the files were altered',
}

/**
 * `npm run verify -- dossier.zip`: names whatever was altered in a dossier since it was made, offline. Ends with 1 if anything was. The
 * code covers the events; what stands in files is held against the manifest that is with them, and against nothing else.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    options: { code: { type: 'string' } },
    allowPositionals: true,
    strict: true,
  })
  const [name] = positionals
  if (name === undefined || positionals.length > 1) throw new Refusal(`Name one file. Usage: ${USAGE}`)
  const bytes = await readFile(name).catch(() => {
    throw new Refusal(`${name} cannot be read: is it there?`)
  })
  const { files, withheld, faults } = await openDossier(bytes, values.code)
  for (const { what, at } of faults) console.log(`✗ ${at}: ${WORDS[what]}`)
  if (withheld.length > 0)
    console.log(
      `· ${withheld.length} trails of the track are not in this file: others keep them, their last hash alone is here`,
    )
  if (faults.length === 0)
    console.log(
      values.code === undefined
        ? `✓ ${files} files as their manifest lists them, every event in its place`
        : `✓ every event in its place by the code of the minutes; ${files} files as their manifest lists them, which the code does not cover`,
    )
  process.exit(faults.length === 0 ? 0 : 1)
})

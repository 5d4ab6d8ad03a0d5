import { findChromium } from '../tests/support/chromium.ts'
import { findFirestoreJar } from './emulators/firestore-jar.ts'
import { findJava } from './emulators/java.ts'
import { START_PORTS, takenPorts } from './emulators/ports.ts'

/** `npm run doctor`: what a trial and the tests need, each ✓ or with what to do. Bootstrap has seen to the packages. */
const CHECKS: Record<string, () => string | Promise<string>> = {
  Node: () => {
    const [major] = process.versions.node.split('.')
    if (major !== '24') throw new Error(`Node ${process.versions.node} runs instead of 24: run \`npm rebuild node\`.`)
    return process.versions.node
  },
  Java: () => {
    const { version, bin } = findJava()
    return `${version} (${bin})`
  },
  'Firestore emulator': async () => (await findFirestoreJar()).from,
  'Ports of npm start': async () => {
    const taken = await takenPorts(START_PORTS)
    if (taken.length > 0)
      throw new Error(`${taken.join(', ')} in use: close the program, unless it is npm start itself.`)
    return 'free'
  },
  Browser: findChromium,
  'Mail inbox': async () => {
    await import('maildev')
    return 'maildev, started by npm start'
  },
}

let wrong = 0
for (const [name, check] of Object.entries(CHECKS)) {
  try {
    console.log(`✓ ${name}: ${await check()}`)
  } catch (error) {
    wrong += 1
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
process.exit(wrong > 0 ? 1 : 0)

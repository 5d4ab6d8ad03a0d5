// Bundles the functions with the domain's source inside, because Google's builder installs functions/package.json
// alone: a workspace package named there would not be found. Packages from npm stay outside, as its dependencies.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const here = import.meta.dirname

const domainInside = {
  name: 'domain-inside',
  setup(build) {
    const source = join(here, '..', 'domain', 'src')
    build.onResolve({ filter: /^@kiemdiem\/domain\// }, ({ path }) => ({
      path: join(source, `${path.slice('@kiemdiem/domain/'.length)}.ts`),
    }))
  },
}

const { outputFiles } = await build({
  entryPoints: [join(here, 'src', 'index.ts')],
  outfile: join(here, 'lib', 'index.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  plugins: [domainInside],
  sourcemap: true,
  write: false,
  logLevel: 'warning',
})

// Running emulators load the functions again when a file changes: one that is the same is left alone.
mkdirSync(join(here, 'lib'), { recursive: true })
for (const { path, contents } of outputFiles) {
  if (!existsSync(path) || !readFileSync(path).equals(contents)) writeFileSync(path, contents)
}

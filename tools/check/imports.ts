/** Static and dynamic imports and re-exports of a source text. */
export const importsOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /(?:^|[\s;])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')

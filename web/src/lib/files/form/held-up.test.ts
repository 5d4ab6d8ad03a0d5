import { expect, it } from 'vitest'
import { fillForm } from './fill-form.ts'
import { formFile, formWith, PARTS } from './form.fixture.ts'

const mapped: Parameters<typeof fillForm>[1] = {
  ...{ table: 'results', sheet: 'Biểu 02', firstRow: 5 },
  columns: [
    { at: 0, column: 'number' },
    { at: 20, column: 'subject' },
  ],
}
const BLANKS = ' '.repeat(100_000)

// Each took minutes, in which the page of whoever chose the form stood still.
it('a form is filled at once however many blanks its author has written between two words', async () => {
  const sheet = formWith((xml) => xml.replaceAll(/<row (?=[^>]*r="[56]")/g, `<row${BLANKS}`))
  await expect(fillForm(sheet, mapped, [{ number: '1', subject: 'An' }])).resolves.toHaveProperty('inserted', null)
})

it('what a formula could reach out with is looked for at once', async () => {
  const name = `<definedName name="X">${'CUBE'.repeat(100_000)}</definedName>`
  const book = (PARTS['xl/workbook.xml'] ?? '').replace('<definedNames>', `<definedNames>${name}`)
  await expect(fillForm(formFile({ 'xl/workbook.xml': book }), mapped, [])).resolves.toBeDefined()
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GUIDE_SECTIONS, guideAt } from '../src/app/shell/guide-links.ts'
import { pageOf } from './page.ts'
import { headingsOf, picturesOf } from './render.ts'

const DOCS = new URL('../../docs/', import.meta.url)
const APP = new URL('../src/app/', import.meta.url)
const guides = readdirSync(new URL('huong-dan/', DOCS)).map((file) => ({
  name: file.replace(/\.md$/, ''),
  markdown: readFileSync(new URL(`huong-dan/${file}`, DOCS), 'utf8'),
}))
const sections = guides.flatMap(({ name, markdown }) => headingsOf(markdown).map(({ id }) => `${name}#${id}`))

const routesIn = (file: string) =>
  [...readFileSync(new URL(file, APP), 'utf8').matchAll(/<Route path="([^"]+)"/g)].map(([, path]) => path ?? '')

test('every screen behind sign-in has a section of a guide, and no section is named for a screen that is gone', () => {
  const routes = ['routes.tsx', 'conference-routes.tsx', 'registry-routes.tsx']
    .flatMap(routesIn)
    .filter((path) => !path.endsWith('/*?'))
  expect(routes.length).toBeGreaterThan(25)
  expect(Object.keys(GUIDE_SECTIONS).sort()).toEqual([...routes].sort())
})

test('the sections that screens and guides lead to exist, each once', () => {
  expect(new Set(sections).size).toBe(sections.length)
  for (const section of Object.values(GUIDE_SECTIONS)) expect(sections).toContain(section)
  const signIn = readFileSync(new URL('../features/sign-in/sign-in-page.tsx', APP), 'utf8')
  expect(sections).toContain(/href="\/huong-dan\/([^"]+)"/.exec(signIn)?.[1])
  for (const { name, markdown } of guides) {
    for (const [, to = '', id] of markdown.matchAll(/\]\(([a-z-]*)(?:\.md)?(?:#([a-z-]+))?\)/g))
      expect(sections.some((section) => section.startsWith(`${to || name}#${id ?? ''}`))).toBe(true)
  }
})

test('an address leads to the section of its screen, and an unknown one to the first guide', () => {
  expect(guideAt('/')).toBe('/huong-dan/bat-dau#trang-viec-can-lam')
  expect(guideAt('/hoi-nghi/lap/ban-tgnc')).toBe('/huong-dan/hoi-nghi#lap-lich-hoi-nghi')
  expect(guideAt('/hoi-nghi/c1/bien-ban')).toBe('/huong-dan/hoi-nghi#bien-ban')
  expect(guideAt('/khong-co')).toBe('/huong-dan/bat-dau')
})

test.each(guides)('$name has pictures that exist and say in words what they show', ({ markdown }) => {
  const pictures = picturesOf(markdown)
  expect(pictures.length).toBeGreaterThanOrEqual(4)
  for (const { name, alt } of pictures) {
    expect(existsSync(new URL(`screenshots/${name}`, DOCS)), name).toBe(true)
    expect(alt).toMatch(/\p{L}{2}/u)
  }
})

test('a page has no script and no style within, sizes on its pictures, addresses on its headings', () => {
  const links = [
    { name: 'mot', title: 'Một' },
    { name: 'hai', title: 'Hai' },
  ]
  const markdown =
    '# Một\n\n## 1. Đăng nhập\n\nXem [hai](hai.md#gui) và [một](#dang-nhap).\n\n![Trang “A”](../screenshots/a-1366.png)\n'
  const factsOf = () => ({ width: 1366, height: 768, phone: { name: 'a-360.png', width: 360, height: 740 } })
  const page = pageOf({ name: 'mot', markdown, links, factsOf })
  expect(page).not.toMatch(/<script|<style|\bstyle=|\bon\w+=/)
  expect(page).toContain('<h2 id="dang-nhap">1. Đăng nhập</h2>')
  expect(page).toContain('<li><a href="#dang-nhap">Đăng nhập</a></li>')
  expect(page).toContain('href="/huong-dan/hai#gui"')
  expect(page).toContain('src="/huong-dan/hinh/a-1366.png" alt="Trang “A”" width="1366" height="768"')
  expect(page).toContain('srcset="/huong-dan/hinh/a-360.png"')
  expect(page).toContain('<li aria-current="page">Một</li><li><a href="/huong-dan/hai">Hai</a></li>')
})

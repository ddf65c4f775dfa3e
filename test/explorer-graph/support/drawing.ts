/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { bytesOf, downloaded, openPage, type PageOptions, type Watched } from '../../support/pages'

/** Opens a page in the size of the tested pictures. If `webGl` is false, the browser has no WebGL. */
export function openDrawing(server: string, options: PageOptions = {}): Promise<Watched> {
  return openPage(server, { viewport: { width: 1280, height: 900 }, ...options })
}

/** Waits until the picture is stable: loaded, drawn and arranged. */
export async function stands(page: Page): Promise<void> {
  await page.waitForSelector('.graph-canvas canvas, .graph-svg')
  await page.waitForFunction(() => {
    const status = document.querySelector('.graph-status p')?.textContent ?? ''
    return /drawn/.test(status) && !/Loading|Arranging/.test(status)
  })
}

/** Returns the content of a download as bytes. */
export async function taken(page: Page, label: string): Promise<Buffer> {
  await page.getByRole('tab', { name: 'Take' }).click()
  const button = page.getByRole('tabpanel').getByRole('button', { name: label, exact: true })
  return bytesOf(await downloaded(page, () => button.click()))
}

/** A node in the file that the page exports. */
export interface PlacedNode {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Returns the position of every node, from the file that the page exports. */
export async function places(page: Page): Promise<Record<string, [number, number]>> {
  const file = JSON.parse((await taken(page, 'JSON')).toString('utf8')) as { nodes: PlacedNode[] }
  return Object.fromEntries(file.nodes.map(({ id, x, y }) => [id, [x, y]]))
}

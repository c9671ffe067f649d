// The system's Chromium, driven by playwright-core.
import {chromium as driver} from 'playwright-core'
import {chromium} from './system.mjs'

export const browserArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'
]

/** Opens a page that can reach nothing but this machine: a request to any other host fails at once. */
export async function openPage({viewport = {width: 1440, height: 900}, headless = true} = {}) {
  const browser = await driver.launch({executablePath: chromium(), headless, args: browserArguments})
  const context = await browser.newContext({viewport: headless ? viewport : null})
  const page = await context.newPage()
  await context.route(url => /^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1', route => route.abort())
  if (process.env.HOST_DEBUG) {
    page.on('console', message => console.error('[page]', message.type(), message.text().slice(0, 300)))
    page.on('pageerror', error => console.error('[page]', String(error)))
  }
  return {browser, page}
}

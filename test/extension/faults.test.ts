import assert from 'node:assert/strict'
import {withoutText} from '../../src/extension/faults.js'

describe('faults in the log', () => {
  it('keep their kind and place, and lose their words', () => {
    assert.equal(
      withoutText('SyntaxError: Unexpected token "Ashcombe will be poor"\nwhich nobody should know\n    at read (worker.cjs:1:22)\n    at Object.<anonymous> (worker.cjs:3:4)'),
      'SyntaxError\n    at read (worker.cjs:1:22)\n    at Object.<anonymous> (worker.cjs:3:4)'
    )
    assert.equal(withoutText('Ashcombe will be poor'), 'A fault')
    assert.equal(withoutText('    at “Ashcombe”'), 'A fault')
  })
  it('keep what we say of the worker', () => {
    for (const sentence of ['The worker ended with status 1.', 'The worker did not start.', 'The worker was refused.']) assert.equal(withoutText(sentence), sentence)
  })
})

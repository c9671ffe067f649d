/**
 * What of a fault may stand in the log above `trace`: its kind, and where in our code it was met. Its words may quote the draft.
 * @param message as the service tells it: with a stack, or a sentence of our own about the worker
 */
export function withoutText(message: string): string {
  const lines = message.split('\n')
  const [first = ''] = lines
  if (/^The worker [a-z ]+(?:\d+)?\.$/.test(first)) return first
  const kind = /^[A-Za-z]*Error(?=:|$)/.exec(first)?.[0] ?? 'A fault'
  return [kind, ...lines.slice(1).filter(line => /^ {4}at [^"'“‘]*$/.test(line))].join('\n')
}

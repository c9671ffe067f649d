// All that the command line asks of the world outside, so that `run` can be tried without it.

/** What a path leads to. `link` only where links are not followed; `other` is a device, a pipe or a socket. */
export type FileKind = 'file' | 'folder' | 'link' | 'other'

/** Files by absolute path. Everything throws as Node does, with a `code` such as `ENOENT`. */
export interface Files {
  read(path: string): Uint8Array
  /** What is in a folder; links are not followed. */
  list(path: string): readonly {readonly name: string, readonly kind: FileKind}[]
  /** Links are followed. */
  kind(path: string): FileKind
  /** The path with every link in it followed. */
  realPath(path: string): string
  /** Writes a file whole or not at all: under another name in the same folder, then renamed. */
  replace(path: string, pieces: Iterable<string | Uint8Array>): void
  /** Writes a file that must not exist yet. */
  create(path: string, text: string): void
}

export interface Host {
  /** What was typed after the program's name. */
  readonly argv: readonly string[]
  readonly cwd: string
  readonly files: Files
  /** Standard input, to its end. */
  stdin(): Promise<Uint8Array>
  /** Text, or the bytes of it. */
  stdout(text: string | Uint8Array): void
  stderr(text: string): void
  readonly stdoutIsTerminal: boolean
  readonly stderrIsTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** `YYYY-MM-DD`. */
  readonly today: string
}

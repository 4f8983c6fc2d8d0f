/** What a command ends with (design section 8). */
export const EXIT = { done: 0, refused: 1, usage: 2, unreadable: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a sentence for the user and an exit code; never shown as a stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

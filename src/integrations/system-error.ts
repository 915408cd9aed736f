/** Whether an error is the system's own of that name, such as `EEXIST`. */
export function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

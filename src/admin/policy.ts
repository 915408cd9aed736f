/** The Content-Security-Policy of `/admin/` alone: its editor styles itself, shows pictures it holds, and asks the git host. */
import type { Repository } from "../schema/site.ts";

/** The policy for the repository that the editor works on. */
export function adminPolicy({ jenis, alamat }: Pick<Repository, "jenis" | "alamat">): string {
  const { origin } = new URL(alamat);
  const [asked, pictures] =
    jenis === "github" && origin === "https://github.com"
      ? ["https://api.github.com", "https://avatars.githubusercontent.com"]
      : [origin, origin];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${pictures}`,
    "font-src 'self'",
    `connect-src 'self' data: blob: ${asked}`,
    "worker-src 'self' blob:",
    "manifest-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}

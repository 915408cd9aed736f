/** Serves a built site to a test. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSiteServer } from "../../../src/cli/serve.ts";
import type { Site } from "./sites.ts";

/** The server, which whoever asked for it closes, and the origin it answers at. */
export async function serveSite(site: Site): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createSiteServer(site);
  await new Promise<void>((done) => server.listen(0, done));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

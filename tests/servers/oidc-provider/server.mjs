// A real authorization server for the end-to-end tests: node's oidc-provider, set up for client credentials with
// private_key_jwt. It shares not a line with the program that it tests.
//
// Usage: node server.mjs SETUP.json
//   SETUP.json: { "issuer": URL (absent: its own address on loopback), "clients": [metadata of RFC 7591], "scopes": [...] }
// Prints one line of JSON, {"port": N}, once it listens on loopback, and one for each error with the reason that only the
// server knows, {"error": ..., "detail": ...}. It ends when its standard input does.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import Provider from "oidc-provider";

const setup = JSON.parse(readFileSync(process.argv[2], "utf8"));
const tell = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);
const algorithms = ["RS256", "RS384", "PS256", "PS384", "ES256", "ES384", "ES512"];

const server = createServer();
server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    const provider = new Provider(setup.issuer ?? `http://127.0.0.1:${port}`, {
        clients: setup.clients,
        scopes: setup.scopes,
        clientAuthMethods: ["private_key_jwt", "client_secret_basic", "client_secret_post", "client_secret_jwt"],
        enabledJWA: { clientAuthSigningAlgValues: [...algorithms, "HS256"] },
        features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    });
    provider.proxy = true; // an issuer with https is told by X-Forwarded-Proto
    for (const event of ["grant.error", "server_error"])
        provider.on(event, (_context, error) => tell({ error: error.error ?? "server_error", detail: error.error_detail ?? error.message }));
    server.on("request", provider.callback());
    tell({ port });
});
process.stdin.on("end", () => process.exit(0)).resume();

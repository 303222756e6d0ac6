/**
 * The process: `node serve.mjs [port] [origin] [picture base]`. Prints one line of JSON when the shop is open, and ends on SIGTERM,
 * on SIGINT and when its input ends, so that it never outlives whoever started it.
 */
process.env['VENDURE_DISABLE_TELEMETRY'] = 'true';

const { bootstrap, VENDURE_VERSION } = await import('@vendure/core');
const { catalogue } = await import('./catalogue.mjs');
const { createConfig } = await import('./config.mjs');
const { populate } = await import('./populate.mjs');

const [port = '0', origin, pictureBase = ''] = process.argv.slice(2);

let stopping = false;
let app;

async function stop() {
  if (stopping) return;
  stopping = true;
  // A database in memory has nothing to lose by a server that does not close in time.
  setTimeout(() => process.exit(0), 3000).unref();
  await app?.close();
  process.exit(0);
}

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop);
process.stdin.on('end', stop).on('error', stop).resume();

app = await bootstrap(createConfig({ port: Number(port), origin: origin || undefined }));
await populate(app, catalogue, pictureBase);
const { port: taken } = app.getHttpServer().address();
const address = `http://127.0.0.1:${taken}`;
process.stdout.write(
  `${JSON.stringify({ shopApi: `${address}/shop-api`, adminApi: `${address}/admin-api`, version: VENDURE_VERSION })}\n`,
);

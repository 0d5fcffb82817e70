import pg from "pg";

const listen = async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("listen bench");
  return client.setMaxListeners(0);
};

export const GET = async (request) => {
  const client = await (globalThis.benchListener ??= listen());
  const start = (controller) => {
    const tell = ({ payload }) => controller.enqueue(`data: ${payload}\n\n`);
    controller.enqueue(":\n\n");
    client.on("notification", tell);
    request.signal.addEventListener("abort", () => client.off("notification", tell));
  };
  const stream = new ReadableStream({ start }).pipeThrough(new TextEncoderStream());
  return new Response(stream, { headers: { "content-type": "text/event-stream" } });
};

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real mail server on this machine, which keeps what it accepts. */
export interface MailServer {
  readonly url: string;
  readonly received: readonly { readonly raw: string; readonly mail: ParsedMail }[];
  /** The next recipients are answered with these codes instead of being accepted. */
  refuseWith(...codes: readonly number[]): void;
  stop(): Promise<void>;
}

export const startMailServer = async (port = 0): Promise<MailServer> => {
  const received: { raw: string; mail: ParsedMail }[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (_address, _session, answer) => {
      const code = refusals.shift();
      answer(code === undefined ? null : Object.assign(new Error("no"), { responseCode: code }));
    },
    onData: (stream, _session, answer) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks);
        void simpleParser(raw).then((mail) => {
          received.push({ raw: raw.toString("latin1"), mail });
          answer(null);
        });
      });
    },
  });
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuseWith: (...codes) => {
      refusals.push(...codes);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
};

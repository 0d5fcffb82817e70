import type { ApplicationState, FieldState } from "@/lib/domain/application/application";
import type { ValueSource } from "@/lib/domain/application/field-change";
import type { Answer } from "@/lib/forms/answer";
import { canonicalText } from "@/lib/forms/canonical";
import { fieldOf, type Catalogue } from "@/lib/forms/catalogue";
import { normaliseAnswer } from "@/lib/forms/normalise";
import { fieldFound, fieldKept, newest, type FieldStatus, type LiveView, type Worker } from "./live-view";
import { createRetry } from "./retry";
import { fetchChanges, sendField, type SaveAnswer, type Saved } from "./transport";
import { keepUnsaved, readUnsaved, type Unsaved, type UnsavedFields } from "./unsaved";

interface StoreSetting {
  readonly applicationId: string;
  readonly catalogue: Catalogue;
  readonly state: ApplicationState;
  readonly worker: Worker;
}

/** Puts an answer into a field's controls. */
type Show = (field: string, answer: Answer | null) => void;

/**
 * One application in one page: what the server said last, what stands here unsaved, and the way between both.
 * Each field is saved by itself, one request at a time; what nobody answered is tried again.
 */
export const createStore = ({ applicationId, catalogue, state: first, worker }: StoreSetting) => {
  let view: LiveView = { state: first, statuses: {}, unsaved: {} };
  let show: Show = () => undefined;
  let leave: () => void = () => undefined;
  let source: ValueSource = "person";
  const retry = createRetry(() => {
    flush();
  });
  const listeners = new Set<() => void>();
  const typing = new Map<string, Unsaved>();
  const pending = new Map<string, Unsaved>();
  const sending = new Set<string>();

  const isConfidential = (key: string): boolean => {
    const field = fieldOf(catalogue, key);
    return "handling" in field && field.handling === "confidential";
  };

  const versionOf = (key: string): number => view.state.fields[key]?.version ?? 0;

  const changed = (next: Partial<LiveView>): void => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };

  const mark = (key: string, status: FieldStatus | null): void => {
    const { [key]: _before, ...others } = view.statuses;
    changed({
      statuses: status === null ? others : { ...others, [key]: status },
      unsaved: Object.fromEntries([...pending].map(([field, { answer }]) => [field, answer])),
    });
  };

  const persist = (): void => {
    const conflicts = Object.entries(view.statuses).flatMap(([key, status]): [string, Unsaved][] =>
      status.kind === "conflict" ? [[key, { answer: status.mine, basedOn: status.current.version - 1 }]] : [],
    );
    const all = [...conflicts, ...pending, ...typing].filter(([key]) => !isConfidential(key));
    keepUnsaved(worker.personId, applicationId, Object.fromEntries(all));
  };

  const adopt = (key: string, field: FieldState): void => {
    view = { ...view, state: { ...view.state, fields: { ...view.state.fields, [key]: field } } };
  };

  const keep = (key: string, sent: Unsaved, outcome: Saved): void => {
    const { answer, version, at } = outcome;
    retry.begin();
    const before = view.state.fields[key];
    if (version > versionOf(key)) adopt(key, fieldKept(before, outcome, { by: worker, source }));
    const typed = typing.get(key);
    if (typed !== undefined) typing.set(key, { ...typed, basedOn: version });
    const latest = pending.get(key);
    if (latest === sent || latest === undefined) {
      pending.delete(key);
      mark(key, { kind: "saved", at });
      if (typed === undefined) show(key, answer);
    } else {
      pending.set(key, { ...latest, basedOn: version });
      void send(key);
    }
    persist();
  };

  const settle = (key: string, sent: Unsaved, outcome: SaveAnswer): void => {
    const mine = pending.get(key)?.answer ?? sent.answer;
    switch (outcome.kind) {
      case "saved":
        keep(key, sent, outcome);
        return;
      case "conflict":
        pending.delete(key);
        mark(key, { kind: "conflict", mine, current: newest(view.state.fields[key], outcome.current) });
        persist();
        return;
      case "refused":
        mark(key, outcome);
        void catchUp();
        return;
      case "away":
        mark(key, { kind: "waiting" });
        retry.later();
        return;
      case "signed-out":
        leave();
        return;
    }
  };

  const send = async (key: string): Promise<void> => {
    const unsaved = pending.get(key);
    if (unsaved === undefined || sending.has(key)) return;
    sending.add(key);
    mark(key, { kind: "saving" });
    const outcome = await sendField(applicationId, key, unsaved.answer, { basedOn: unsaved.basedOn, source });
    sending.delete(key);
    settle(key, unsaved, outcome);
  };

  const flush = (): void => {
    for (const key of pending.keys()) if (view.statuses[key]?.kind !== "refused") void send(key);
  };

  const isSame = (key: string, answer: Answer | null): boolean =>
    canonicalText(answer && normaliseAnswer(fieldOf(catalogue, key), answer)) ===
    canonicalText(view.state.fields[key]?.answer ?? null);

  /** Takes over what the server says of one field; what the reader is doing there is left alone. */
  const arrive = (key: string, field: FieldState): void => {
    const known = versionOf(key);
    if (field.version < known) return;
    adopt(key, field);
    if (field.version === known) return;
    const [meanwhile, status] = [typing.has(key), view.statuses[key]];
    if (status?.kind === "conflict") mark(key, { ...status, current: newest(field, status.current) });
    if (pending.has(key) || status?.kind === "conflict") return;
    mark(key, { kind: "arrived", by: field.by, at: field.at, meanwhile });
    if (!meanwhile) show(key, field.answer);
  };

  let catching: Promise<void> | null = null;

  const fetchOnce = async (): Promise<void> => {
    const changes = await fetchChanges(applicationId, view.state.changeNo);
    if (changes === null) return;
    const { fields, ...rest } = changes;
    for (const [key, field] of Object.entries(fields)) arrive(key, field);
    if (rest.changeNo >= view.state.changeNo) changed({ state: { ...rest, fields: view.state.fields } });
  };

  /** Asks for what changed since; one question at a time. */
  const catchUp = (): Promise<void> =>
    (catching ??= fetchOnce().finally(() => {
      catching = null;
    }));

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    view: (): LiveView => view,
    catchUp,

    /** A number was heard; what is newer than what is known is asked for. */
    heard: async (changeNo: number): Promise<void> => {
      for (let tries = 0; changeNo > view.state.changeNo && tries < 3; tries += 1) await catchUp();
    },

    /** The reader changed a field's controls; nothing is sent before they leave it. */
    type: (key: string, answer: Answer | null): void => {
      const basedOn = typing.get(key)?.basedOn ?? pending.get(key)?.basedOn ?? versionOf(key);
      typing.set(key, { answer, basedOn });
      persist();
    },

    /** The reader left a field in which they had changed something. */
    commit: (key: string): void => {
      const typed = typing.get(key);
      if (typed === undefined) return;
      typing.delete(key);
      const status = view.statuses[key];
      if (status?.kind === "conflict") mark(key, { ...status, mine: typed.answer });
      else if (!pending.has(key) && isSame(key, typed.answer))
        show(key, view.state.fields[key]?.answer ?? null);
      else {
        pending.set(key, typed);
        void send(key);
      }
      persist();
    },

    /** Which of two values stays. */
    resolve: (key: string, whose: "mine" | "theirs"): void => {
      const status = view.statuses[key];
      if (status?.kind !== "conflict") return;
      const { mine, current } = status;
      if (whose === "mine") {
        pending.set(key, { answer: mine, basedOn: current.version });
        void send(key);
      } else {
        if (current.version > versionOf(key)) adopt(key, fieldFound(view.state.fields[key], current, worker));
        show(key, current.answer);
        mark(key, { kind: "arrived", by: current.by, at: current.at, meanwhile: false });
        void catchUp();
      }
      persist();
    },

    /** What vendor staff enter from now on was heard that way. */
    hear: (from: ValueSource): void => {
      source = from;
    },

    /** Begins: what was left unsaved in this browser is put back and sent. Answers how to end. */
    start: (form: { readonly show: Show; readonly leave: () => void }): (() => void) => {
      show = form.show;
      leave = form.leave;
      const left: UnsavedFields = readUnsaved(worker.personId, applicationId);
      for (const [key, unsaved] of Object.entries(left)) {
        if (isSame(key, unsaved.answer)) continue;
        pending.set(key, unsaved);
        show(key, unsaved.answer);
        void send(key);
      }
      persist();
      return () => {
        retry.stop();
        show = () => undefined;
      };
    },

    /** The line is back: what waits is sent at once. */
    wake: (): void => {
      retry.begin();
      flush();
      void catchUp();
    },
  };
};

export type ApplicationStore = ReturnType<typeof createStore>;

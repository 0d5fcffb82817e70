"use client";

import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { LiveView, Worker } from "@/lib/client/application/live-view";
import { createStore, type ApplicationStore } from "@/lib/client/application/store";
import { useLiveApplication } from "@/lib/client/application/use-live-application";
import { answersOf, type ApplicationView } from "@/lib/domain/application/application";
import {
  allIssues,
  judgeCompleteness,
  type AnyIssue,
  type Completeness,
} from "@/lib/domain/application/completeness";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import type { FieldIssue } from "@/lib/forms/judge";
import { normaliseAnswers } from "@/lib/forms/normalise";
import type { ApplicationActions } from "./application-actions";

interface Work {
  readonly application: Omit<ApplicationView, "state">;
  readonly catalogue: Catalogue;
  readonly worker: Worker;
  readonly store: ApplicationStore;
  readonly actions: ApplicationActions;
  /** Asks for what a press of the reader's changed. */
  readonly catchUp: () => void;
}

const WorkContext = createContext<Work | null>(null);

interface ApplicationProviderProps {
  readonly view: ApplicationView;
  readonly catalogue: Catalogue;
  readonly worker: Worker;
  readonly actions: ApplicationActions;
  readonly children: ReactNode;
}

/** The application that is worked on. */
export const useWork = (): Work => {
  const work = use(WorkContext);
  if (work === null) throw new Error("no application here");
  return work;
};

/** How it stands now. */
export const useLive = (): LiveView => {
  const { store } = useWork();
  return useSyncExternalStore(store.subscribe, store.view, store.view);
};

/** What the rules say of the answers that stand here, kept or not. */
export interface Judged {
  readonly answers: Answers;
  readonly completeness: Completeness;
  readonly issues: readonly FieldIssue<AnyIssue>[];
}

const minute = 60_000;

/** Today in Tokyo; a page that stays open over midnight notices. */
const useToday = () => {
  const { application } = useWork();
  const [today, setToday] = useState(application.context.today);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = tokyoDate(new Date());
      setToday((before) => (before.day === now.day && before.month === now.month ? before : now));
    }, minute);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return today;
};

const withUnsaved = ({ state, unsaved }: LiveView): Answers => {
  const all = { ...answersOf(state.fields), ...unsaved };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, answer]) => (answer === null ? [] : [[key, answer]])),
  );
};

const JudgedContext = createContext<Judged | null>(null);

const Judge = ({ children }: { readonly children: ReactNode }) => {
  const { application, catalogue } = useWork();
  const live = useLive();
  const today = useToday();
  const judged = useMemo(() => {
    const answers = normaliseAnswers(catalogue, withUnsaved(live));
    const context = { ...application.context, today };
    return {
      answers,
      completeness: judgeCompleteness(catalogue, answers, context, live.state.acknowledgements),
      issues: allIssues(catalogue, answers, context),
    };
  }, [application, catalogue, live, today]);
  return <JudgedContext value={judged}>{children}</JudgedContext>;
};

/** The same rules as on the server, over what stands in this page. */
export const useJudged = (): Judged => {
  const judged = use(JudgedContext);
  if (judged === null) throw new Error("no application here");
  return judged;
};

/** Everything below works on one application that both sides change at once. */
export const ApplicationProvider = ({
  view: { state, ...application },
  catalogue,
  worker,
  actions,
  children,
}: ApplicationProviderProps) => {
  const { id } = application;
  const [store] = useState(() => createStore({ applicationId: id, catalogue, state, worker }));
  useLiveApplication(id, store);
  useEffect(() => {
    void store.heard(state.changeNo);
  }, [store, state.changeNo]);
  const catchUp = (): void => {
    void store.catchUp();
  };
  return (
    <WorkContext value={{ application, catalogue, worker, store, actions, catchUp }}>
      <Judge>{children}</Judge>
    </WorkContext>
  );
};

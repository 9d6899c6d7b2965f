/** Something wrong in a file that is imported. */
export interface ImportDefect {
  /** « feuille Taux de pauvreté, C14 ». */
  readonly place: string;
  /** The fact and the remedy, in French. */
  readonly message: string;
}

/** What an import found besides what it proposes. */
export interface Findings {
  readonly defects: readonly ImportDefect[];
  /** What only the agent can tell, each with the option that tells it. */
  readonly questions: readonly string[];
  /** What was left out or done on the way, to be read. */
  readonly remarks: readonly string[];
}

/** Gathers findings. */
export interface CollectFindings {
  readonly defect: (place: string, message: string) => void;
  /** Asks; questions of one topic are asked once, for the first place. */
  readonly question: (text: string, topic?: string) => void;
  readonly remark: (text: string) => void;
  readonly all: () => Findings;
}

/** Starts gathering findings. */
export function findings(): CollectFindings {
  const defects: ImportDefect[] = [];
  const questions = new Map<string, string>();
  const remarks = new Set<string>();
  return {
    defect: (place, message) => void defects.push({ place, message }),
    question: (text, topic = text) => {
      if (!questions.has(topic)) questions.set(topic, text);
    },
    remark: (text) => void remarks.add(text),
    all: () => ({ defects, questions: [...questions.values()], remarks: [...remarks] }),
  };
}

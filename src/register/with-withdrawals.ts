import type { Register, Withdrawal } from './register.ts';

/** A register that knows, on every page where they were promised, the anchors that the content itself says to be withdrawn. */
export function withWithdrawals(register: Register, reasons: ReadonlyMap<string, string>): Register {
  const withdrawn = new Map([...register.withdrawn].map(([page, own]) => [page, new Map(own)] as const));
  for (const [page, anchors] of register.anchors)
    for (const [id, { start }] of anchors) {
      const reason = reasons.get(id);
      if (reason === undefined || withdrawn.get(page)?.has(id) === true) continue;
      withdrawn.set(page, (withdrawn.get(page) ?? new Map<string, Withdrawal>()).set(id, { start, reason }));
    }
  return { ...register, withdrawn };
}

import type { Party } from '#shared/model/party.ts';
import type { Register } from '#shared/model/register.ts';
import { controllersIn } from '#shared/workspace/controllers.ts';
import type { NoticeContext } from './notice-context.ts';

/** A controller of one of the notice's registers, resolved for the country of the notice. */
export type ResolvedController = {
  readonly register: Register;
  readonly controller: Register['controllers'][number];
  /** The party, if the controller is one that the workspace names. */
  readonly party: Party | undefined;
};

/**
 * The controllers that the notice tells about, each party once, in the order of the registers. An entry
 * that names nobody yet says nothing: a check asks for it.
 */
export function resolvedControllers(context: NoticeContext): readonly ResolvedController[] {
  const all = context.registers.flatMap((register) =>
    controllersIn(register, context.country).map((controller) => ({
      register,
      controller,
      party:
        controller.party.kind === 'party' ? context.index.party(controller.party.party) : undefined,
    })),
  );
  const seen = new Set<string>();
  return all.filter(({ controller }) => {
    if (controller.party.kind === 'notStated') return false;
    const key = JSON.stringify([controller.party, controller.rule]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

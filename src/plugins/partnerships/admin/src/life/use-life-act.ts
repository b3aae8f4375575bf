import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { LifeActName, LifeWishes, ShownPlan } from '../../../contract/life';
import { usePerformLifeMutation, usePlanLifeMutation } from '../api/life-api';
import { refusalWords } from '../api/refusal';
import { refusalCode } from '../api/refusal-code';
import { useWords } from '../words';

interface Looking<Act extends LifeActName> {
  readonly wish: LifeWishes[Act];
  readonly plan: ShownPlan;
}

/** First a plan is shown; what is then done is that plan and no other, and a changed one no sooner than it was looked at. */
export const useLifeAct = <Act extends LifeActName>(partnership: string, act: Act) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [looking, setLooking] = useState<Looking<Act> | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [hasChanged, setChanged] = useState(false);
  const [askPlan, { isLoading: isLooking }] = usePlanLifeMutation();
  const [perform, { isLoading: isBusy }] = usePerformLifeMutation();
  const look = async (wish: LifeWishes[Act]) => {
    const answer = await askPlan({ partnership, act, wish });
    setRefusal('error' in answer ? refusalWords(answer.error, words('life.failed')) : null);
    if (!('error' in answer)) setLooking({ wish, plan: answer.data });
  };
  const confirm = async (reason: string) => {
    if (!looking) return;
    const answer = await perform({ partnership, act, performing: { wish: looking.wish, digest: looking.plan.digest, reason } });
    if (!('error' in answer)) {
      setLooking(null);
      toggleNotification({ type: 'success', message: words(`life.${act}.done`) });
      return;
    }
    if (refusalCode(answer.error) === 'plan.stale') {
      setChanged(true);
      await look(looking.wish);
    }
    setRefusal(refusalWords(answer.error, words('life.failed')));
  };
  const lookAgain = () => {
    setChanged(false);
    setRefusal(null);
  };
  const close = () => {
    setLooking(null);
    lookAgain();
  };
  return { plan: looking?.plan ?? null, refusal, isLooking, isBusy, look, lookAgain, hasChanged, confirm, close };
};

export type LifeActState = Omit<ReturnType<typeof useLifeAct>, 'look'>;

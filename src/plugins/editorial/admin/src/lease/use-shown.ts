import { useEffect, useRef, useState } from 'react';

/** A tab that nobody looks at keeps its form for so long. */
const PATIENCE = 10 * 60 * 1000;

/** False once the tab was out of sight for ten minutes. Calls back when somebody looks at it again. */
export const useShown = (onReturn: () => void): boolean => {
  const [isShown, setIsShown] = useState(true);
  const returned = useRef(onReturn);
  returned.current = onReturn;
  useEffect(() => {
    let waiting: number | undefined;
    const onChange = () => {
      window.clearTimeout(waiting);
      if (document.visibilityState === 'hidden') waiting = window.setTimeout(() => setIsShown(false), PATIENCE);
      else {
        setIsShown(true);
        returned.current();
      }
    };
    document.addEventListener('visibilitychange', onChange);
    return () => {
      window.clearTimeout(waiting);
      document.removeEventListener('visibilitychange', onChange);
    };
  }, []);
  return isShown;
};

import { useEffect, useState } from 'preact/hooks';
import { currentPlace, followPlace, type Place } from './history.js';

/** Where we are; the component is drawn again when that changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    setPlace(currentPlace());
    return followPlace(() => setPlace(currentPlace()));
  }, []);
  return place;
}

import { useEffect, useRef } from "react";

/** Takes the keyboard to an element as often as `about` changes while `takeFocus` holds. */
export function useFocus<E extends HTMLElement>(takeFocus: boolean, about: unknown) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (takeFocus) element.current?.focus();
  }, [takeFocus, about]);
  return element;
}

/** Pages of the app, in the order of the navigation. */
export const routes = ['plan', 'compare', 'targets', 'size', 'learn', 'assumptions', 'data', 'glossary'] as const;
export type Route = (typeof routes)[number];

/** `#/glossary/asa?x=1` → glossary with the rest `asa`; what is not known leads to the plan. */
export function routeOf(hash: string): { route: Route; rest: string } {
  const [head, ...rest] = hash.replace(/^#\/?/, '').split(/[/?]/);
  const route = routes.find((name) => name === head);
  return route ? { route, rest: decodeSafely(rest.join('/')) } : { route: 'plan', rest: '' };
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Follows the address after `#`. */
export class Router {
  #hash = $state.raw('');
  #current = $derived(routeOf(this.#hash));

  get route(): Route {
    return this.#current.route;
  }

  /** What follows the page's name in the address. */
  get rest(): string {
    return this.#current.rest;
  }

  /** Listens to the address; returns how to stop. */
  start(): () => void {
    const read = (): void => {
      this.#hash = location.hash;
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }
}

/** The address of a page. */
export const hrefOf = (route: Route, rest = ''): string =>
  `#/${route}${rest === '' ? '' : `/${encodeURIComponent(rest)}`}`;

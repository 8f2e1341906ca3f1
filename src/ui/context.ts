import { createContext } from 'svelte';
import type { App } from '../state/app.svelte';

/** The app's state, for every component below the shell. */
export const [getApp, setApp] = createContext<App>();

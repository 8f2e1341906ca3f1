import { mount } from 'svelte';
import { createBrowserPool } from './runs/browserPool';
import { App } from './state/app.svelte';
import { samples } from './state/samples';
import { openStore } from './state/store';
import './ui/base.css';
import './ui/tokens.css';
import Shell from './ui/shell/Shell.svelte';

const app = new App({ pool: createBrowserPool(), samples, openStore });
mount(Shell, { target: document.getElementById('app')!, props: { app } });
void app.start();

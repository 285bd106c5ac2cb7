import { ContextProvider } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../components/cc-button.ts';
import '../features/notices/cc-notices.ts';
import { proseStyles } from '../features/table.styles.ts';
import { LocaleController, localizer } from '../i18n/localizer.ts';
import { selectUnsaved } from '../state/plan-store.ts';
import { servicesContext, type AppServices } from '../state/services-context.ts';
import { isRoom, type Room } from '../state/view-store.ts';
import { download } from './download.ts';
import { trackWork } from './idle.ts';
import './cc-rail.ts';
import './cc-top-bar.ts';
import { readPreferences } from './preferences.ts';
import { readSample, sampleIds } from './samples.ts';
import { listen, type Shortcut } from './shortcuts.ts';

/** Rooms are loaded when they are first entered. */
const loadRoom: Record<Room, () => Promise<unknown>> = {
  plan: () => import('./cc-plan-room.ts'),
  centre: () => import('../features/centre/cc-centre.ts'),
  assumptions: () => import('../features/assumptions/cc-assumptions.ts'),
  about: () => import('../features/about/cc-about.ts'),
};

/** The page: rail, bar, room; files dropped anywhere; the commands behind buttons and keys. */
@customElement('cc-app')
export class CcApp extends LitElement {
  static override styles = [
    proseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: 176px minmax(0, 1fr);
        min-height: 100vh;
      }
      cc-rail {
        position: sticky;
        top: 0;
        height: 100vh;
        box-sizing: border-box;
      }
      .page {
        padding: 0 24px 32px;
        max-width: 1600px;
        box-sizing: border-box;
        min-width: 0;
      }
      main:focus {
        outline: none;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 16px;
      }
      .drop {
        position: fixed;
        inset: 0;
        z-index: 3;
        display: grid;
        place-items: center;
        background: var(--cc-background);
        opacity: 0.94;
        outline: 3px dashed var(--cc-accent);
        outline-offset: -16px;
        font-size: 20px;
        pointer-events: none;
      }
      cc-preferences {
        display: none;
      }
      @media (max-width: 1099px) {
        :host {
          grid-template-columns: 88px minmax(0, 1fr);
        }
        cc-preferences {
          display: flex;
          margin: 16px 0;
        }
      }
      @media (max-width: 699px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
        .page {
          padding: 0 16px 80px;
          order: -1;
        }
        cc-rail {
          position: fixed;
          inset: auto 0 0;
          height: auto;
          z-index: 2;
        }
      }
      @media print {
        :host {
          display: block;
        }
      }
    `,
  ];

  @property({ attribute: false }) services!: AppServices;
  @state() private room: Room = 'plan';
  @state() private hasPlan = false;
  @state() private dragging = false;
  @state() private detailWanted = false;
  @state() private helpWanted = false;
  @query('main') private main!: HTMLElement;
  @query('input[type=file]') private picker!: HTMLInputElement;

  readonly #locale = new LocaleController(this);
  readonly #loaded = new Set<Room>();
  #stops: (() => void)[] = [];

  readonly #shortcuts: readonly Shortcut[] = [
    { keys: 'Mod+Enter', label: 'run', run: () => this.command('run') },
    { keys: 'Escape', label: 'cancel', run: () => this.#escape() },
    { keys: 'Mod+z', label: 'undo', run: () => this.command('undo') },
    { keys: 'Mod+Shift+z', label: 'redo', run: () => this.command('redo') },
    { keys: 'Mod+s', label: 'save', run: () => this.command('save') },
    { keys: 'Mod+o', label: 'open', run: () => this.command('open') },
    { keys: '?', label: 'help', run: () => this.services.view.set({ helpOpen: true }), single: true },
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    new ContextProvider(this, { context: servicesContext, initialValue: this.services });
    const { plan, view } = this.services;
    const on = (type: string, listener: (event: Event) => void): void => {
      window.addEventListener(type, listener);
      this.#stops.push(() => window.removeEventListener(type, listener));
    };
    on('hashchange', () => this.#followAddress());
    on('beforeunload', (event) => {
      if (selectUnsaved(plan.state)) event.preventDefault();
    });
    on('dragover', (event) => this.#onDrag(event as DragEvent, true));
    on('dragleave', (event) => this.#onDrag(event as DragEvent, (event as DragEvent).relatedTarget !== null));
    on('drop', (event) => this.#onDrop(event as DragEvent));
    this.#stops.push(
      listen(window, () => this.#shortcuts, () => readPreferences().singleKeys),
      view.subscribe(() => this.#look()),
      plan.subscribe(() => this.#look()),
    );
    this.#followAddress();
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Carries out a command of the bar, the keyboard or the empty page. */
  command(command: string): void {
    const { plan, view, runs, actions, jobs } = this.services;
    const open = plan.plan;
    if (command.startsWith('sample:')) void trackWork(this.#openSample(command.slice('sample:'.length)));
    else if (command === 'run' && open !== null && jobs.state.phase !== 'running') void runs.start(open, view.state.precision);
    else if (command === 'cancel' && jobs.state.phase === 'running') runs.cancel();
    else if (command === 'undo') plan.undo();
    else if (command === 'redo') plan.redo();
    else if (command === 'save') void actions.save();
    else if (command === 'open') this.picker.click();
    else if (command === 'download') {
      const file = actions.fileOf();
      if (file !== null) {
        download(file.name, file.text);
        actions.downloaded(file.name);
      }
    }
  }

  /** Escape closes what is open first; only then it stops the run. */
  #escape(): void {
    const { detail, helpOpen } = this.services.view.state;
    if (detail === null && !helpOpen) this.command('cancel');
  }

  async #openSample(id: string): Promise<void> {
    await this.services.actions.openText(await readSample(id), id);
  }

  #followAddress(): void {
    const room = location.hash.replace(/^#\//, '');
    if (isRoom(room)) this.services.view.set({ room });
  }

  /** Follows the stores into what this element shows and into the window's title and address. */
  #look(): void {
    const { plan, view } = this.services;
    const { room, detail, helpOpen } = view.state;
    this.hasPlan = plan.plan !== null;
    localizer.useCurrency(plan.plan?.currency ?? 'CNY');
    if (room !== this.room && this.hasUpdated) this.main.focus();
    this.room = room;
    if (location.hash !== `#/${room}` && (location.hash !== '' || room !== 'plan')) history.replaceState(null, '', `#/${room}`);
    if (detail !== null && !this.detailWanted) {
      this.detailWanted = true;
      void trackWork(import('./load-details.ts').then(({ wordsLoaded }) => wordsLoaded));
    }
    if (helpOpen && !this.helpWanted) {
      this.helpWanted = true;
      void trackWork(import('./cc-help.ts'));
    }
    if (this.hasPlan && !this.#loaded.has(room)) {
      this.#loaded.add(room);
      void trackWork(loadRoom[room]());
    }
    if (room === 'about' && !this.#loaded.has('about')) {
      this.#loaded.add('about');
      void trackWork(loadRoom.about());
    }
    this.#title();
  }

  #title(): void {
    const { plan } = this.services;
    const name = plan.plan?.name;
    const unsaved = selectUnsaved(plan.state) ? ` (${this.#locale.reader.messages.app.unsaved})` : '';
    document.title = name === undefined ? 'Yuyan 预演' : `${name}${unsaved} – Yuyan 预演`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#title();
  }

  protected override render(): TemplateResult {
    const { messages } = this.#locale.reader;
    return html`
      <cc-rail @cc-skip=${() => this.main.focus()}></cc-rail>
      <div class="page">
        <cc-top-bar @cc-command=${(event: CustomEvent<{ command: string }>) => this.command(event.detail.command)}></cc-top-bar>
        <cc-notices></cc-notices>
        <main id="content" tabindex="-1">${this.#room()}</main>
      </div>
      <input type="file" accept=".json,application/json" hidden aria-hidden="true" tabindex="-1" @change=${this.#picked} />
      ${this.detailWanted ? html`<cc-kpi-detail></cc-kpi-detail>` : nothing}
      ${this.helpWanted ? html`<cc-help .shortcuts=${this.#shortcuts}></cc-help>` : nothing}
      ${this.dragging ? html`<div class="drop">${messages.empty.drop}</div>` : nothing}
    `;
  }

  #room(): TemplateResult {
    if (this.room === 'about') return html`<cc-about></cc-about><cc-preferences></cc-preferences>`;
    if (!this.hasPlan) return this.#empty();
    switch (this.room) {
      case 'plan':
        return html`<cc-plan-room></cc-plan-room>`;
      case 'centre':
        return html`<cc-centre></cc-centre>`;
      case 'assumptions':
        return html`<cc-assumptions></cc-assumptions>`;
    }
  }

  #empty(): TemplateResult {
    const { empty, bar, samples } = this.#locale.reader.messages;
    return html`
      <h2>${empty.title}</h2>
      <p class="intro">${empty.body}</p>
      <div class="actions">
        ${sampleIds.map((id, i) => html`<cc-button ?primary=${i === 0} @click=${() => this.command(`sample:${id}`)}>${bar.openSample(samples[id] ?? id)}</cc-button>`)}
        <cc-button @click=${() => this.command('open')}>${bar.openFile}</cc-button>
      </div>
      <cc-preferences></cc-preferences>
    `;
  }

  readonly #picked = (): void => {
    const file = this.picker.files?.[0];
    this.picker.value = '';
    if (file !== undefined) void this.services.actions.openFile(file);
  };

  #onDrag(event: DragEvent, over: boolean): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.dragging = over;
  }

  #onDrop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    this.dragging = false;
    if (file === undefined) return;
    event.preventDefault();
    void this.services.actions.openFile(file);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-app': CcApp;
  }
}

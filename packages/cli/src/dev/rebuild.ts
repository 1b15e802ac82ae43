import { type Artifact, checkPack, emitFormModule, emitFormRuntime, formatDiagnostics, type PackLayer, readPack } from '@guicheng/compiler';
import type { Plan } from '@guicheng/definition';

/** A form as the preview shows it. `build`: the last build that changed it, which is part of its address. */
export interface PreviewForm {
  readonly id: string;
  readonly title: string;
  readonly build: number;
}

/** What the preview page is told after each build. */
export interface BuildState {
  readonly build: number;
  readonly took: number;
  readonly forms: readonly PreviewForm[];
  readonly locales: readonly string[];
  /** What is wrong, as `guicheng check` says it; empty when nothing is. */
  readonly findings: string;
  /** The one form this build changed. */
  readonly changed?: string;
}

/** Builds a pack again and again; what did not change is not emitted again. */
export class Rebuild {
  readonly #folder: string;
  readonly #files = new Map<string, string>();
  readonly #seen = new Map<string, { readonly text: string; readonly build: number }>();
  #plan: Plan | undefined;
  #layers: readonly PackLayer[] = [];
  #build = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Source of a module by its address below `/v/<build>/`. */
  file(path: string): string | undefined {
    return this.#files.get(path);
  }

  async run(): Promise<BuildState> {
    const began = performance.now();
    const { layers, diagnostics: unread } = await readPack(this.#folder, this.#layers);
    this.#layers = layers;
    const { plan, diagnostics } = checkPack(layers);
    const findings = [...unread, ...diagnostics];
    const sound = plan && !findings.some(({ severity }) => severity === 'error');
    this.#build += 1;
    const changed = sound ? this.#emit(plan) : [];
    const first = this.#build === 1 || changed.length !== 1 ? {} : { changed: changed[0]! };
    return {
      build: this.#build,
      took: Math.round(performance.now() - began),
      forms: this.#forms(),
      locales: this.#plan?.pack.locales ?? [],
      findings: sound ? '' : formatDiagnostics(findings, layers),
      ...first,
    };
  }

  #forms(): readonly PreviewForm[] {
    const plan = this.#plan;
    if (!plan) return [];
    return Object.values(plan.forms).map(({ id, title }) => ({ id, title: title[plan.pack.sourceLocale] ?? id, build: this.#seen.get(id)?.build ?? 0 }));
  }

  #emit(plan: Plan): readonly string[] {
    const runtime = this.#plan ? [] : emitFormRuntime();
    this.#plan = plan;
    this.#keep(runtime);
    return Object.values(plan.forms).flatMap((form) => {
      const text = JSON.stringify([form, plan.pack.currency, plan.pack.timeZone]);
      if (this.#seen.get(form.id)?.text === text) return [];
      this.#seen.set(form.id, { text, build: this.#build });
      this.#keep(emitFormModule(plan, form.id));
      return [form.id];
    });
  }

  #keep(artifacts: readonly Artifact[]): void {
    for (const { path, text } of artifacts) this.#files.set(path, text);
  }
}

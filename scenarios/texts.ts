/** A text in the three scripts of the page. */
export interface Texts {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly 'zh-Hant': string;
}

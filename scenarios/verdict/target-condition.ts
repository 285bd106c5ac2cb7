/** What is asked of a KPI. */
export interface TargetCondition {
  readonly op: '<=' | '>=' | 'within';
  /** One bound, or the lower and the upper one for `within`. */
  readonly value: readonly number[];
}

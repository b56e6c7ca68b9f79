/**
 * `description/<city>.json`: by area_id, what the surveyors wrote, as flat keys of the form ("1a", "5", "6.1") to
 * text. Blank answers are left out. Which question a key stands for depends on the form.
 */
export type Descriptions = Record<string, Record<string, string>>

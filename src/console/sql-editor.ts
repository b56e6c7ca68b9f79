import {
  acceptCompletion,
  autocompletion,
  completionKeymap,
  completionStatus,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { PostgreSQL, sql, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec, StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** An editor of SQL in a part of the page. */
export interface SqlEditor {
  text(): string
  /** Replaces all of it; what stood there comes back by undoing. */
  replace(text: string): void
  /** Puts a name where the cursor is, parted from the words around it, and goes there. */
  insert(name: string): void
  /** Marks where an error is, until the text changes, and shows it; null takes the mark away. */
  mark(place: { from: number; to: number } | null): void
  /** Puts the cursor at a place. */
  go(at: number): void
  /** Ends it, and takes its element out. */
  close(): void
}

/**
 * Opens it in an element. It lives in a shadow tree, where its style sheets are adopted: a page's policy without inline styles refuses the
 * style elements it would make elsewhere. Tab is not taken: it moves on, as everywhere.
 */
export function openSqlEditor(
  parent: HTMLElement,
  of: {
    text: string
    label: string
    /** Tables and columns that are offered to complete a word. */
    tables: SQLNamespace
    onchange: (text: string) => void
    /** Ctrl or Cmd with Enter. */
    onrun: () => void
  },
): SqlEditor {
  const root = parent.attachShadow({ mode: 'open' })
  const run = () => {
    of.onrun()
    return true
  }
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: of.text,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        Prec.high(
          keymap.of([
            // Tab completes only a word whose list the reader has opened; the list is closed by Escape.
            {
              key: 'Tab',
              run: (editor) =>
                completionStatus(editor.state) === 'active' && acceptCompletion(editor),
            },
          ]),
        ),
        lineNumbers(),
        history(),
        bracketMatching(),
        EditorView.lineWrapping,
        sql({ dialect: DUCKDB, schema: of.tables }),
        autocompletion({ icons: false }),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({
          'aria-label': of.label,
          spellcheck: 'false',
          autocapitalize: 'off',
          autocorrect: 'off',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) of.onchange(update.state.doc.toString())
        }),
        EditorView.domEventHandlers({ beforeinput: replaceSelected }),
        marked,
        LOOK,
        syntaxHighlighting(COLOURS),
      ],
    }),
  })
  return {
    text: () => view.state.doc.toString(),
    replace(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
    },
    insert(name) {
      const { from, to } = view.state.selection.main
      const before = view.state.sliceDoc(Math.max(0, from - 1), from)
      const after = view.state.sliceDoc(to, to + 1)
      const text = `${/[\w"]/.test(before) ? ' ' : ''}${name}${/[\w"]/.test(after) ? ' ' : ''}`
      view.dispatch({
        changes: { from, to, insert: text },
        selection: { anchor: from + text.length },
        scrollIntoView: true,
      })
      view.focus()
    },
    mark(place) {
      const { length } = view.state.doc
      const within = place && {
        from: Math.min(place.from, Math.max(0, length - 1)),
        to: Math.min(Math.max(place.to, place.from + 1), length),
      }
      view.dispatch({ effects: setMark.of(within && within.from < within.to ? within : null) })
    },
    go(at) {
      view.dispatch({
        selection: { anchor: Math.min(at, view.state.doc.length) },
        scrollIntoView: true,
      })
      view.focus()
    },
    close() {
      view.destroy()
      // The library keeps a range of text in the last editor, and with it whatever that editor is in: the whole page, and all rows of its result.
      parent.remove()
    },
  }
}

/**
 * Puts what is typed in the place of what is selected. A browser that did it would write the style of the words before into the text, which a policy
 * without inline styles refuses on its console.
 */
function replaceSelected({ inputType, data }: InputEvent, view: EditorView): boolean {
  const { state, composing } = view
  if (inputType !== 'insertText' || data === null || composing || state.selection.main.empty)
    return false
  view.dispatch(
    state.update(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true }),
  )
  return true
}

/** The database's dialect, with the words that questions to these tables are made of: others are no less valid, but not offered. */
const DUCKDB = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `select from where group by having order limit offset as on using and or not in is null like ilike between exists
    case when then else end distinct all any union intersect except with recursive join inner left right full outer cross asof
    lateral values table create temp view replace drop insert into update set delete desc asc nulls first last over partition rows
    range preceding following unbounded current row filter within qualify pivot unpivot summarize describe explain exclude sample
    true false cast try_cast interval`,
  builtin: `count sum avg min max median mode stddev_samp var_samp corr covar_samp regr_slope regr_intercept regr_r2 quantile_cont
    quantile_disc arg_max arg_min bool_and bool_or string_agg list unnest range round floor ceil abs sqrt ln log exp power greatest
    least coalesce nullif ntile rank dense_rank row_number lag lead first_value last_value substr length lower upper trim
    starts_with contains regexp_matches regexp_replace split_part concat printf`,
})

const setMark = StateEffect.define<{ from: number; to: number } | null>()
const MARK = Decoration.mark({ class: 'cm-fault' })

/** Where the error is; any change of the text takes it away. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { docChanged, effects }) {
    const set = effects.find((effect) => effect.is(setMark))
    if (set)
      return set.value
        ? Decoration.set([MARK.range(set.value.from, set.value.to)])
        : Decoration.none
    return docChanged ? Decoration.none : marks
  },
  provide: (field) => EditorView.decorations.from(field),
})

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--accent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
])

const FACE = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace'

/** Our own tokens, which reach into the shadow tree, so that the theme is the page's. */
const LOOK = EditorView.theme({
  '&': { color: 'var(--ink)', fontSize: 'var(--editor-size)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '3px' },
  '.cm-scroller': {
    fontFamily: FACE,
    lineHeight: '1.5',
    minHeight: 'var(--editor-least)',
    maxHeight: 'var(--editor-most)',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--ink-3)',
    border: '0',
    fontSize: '0.85em',
  },
  '.cm-line': { padding: '0 8px' },
  '.cm-matchingBracket': { backgroundColor: 'var(--wash)', outline: '1px solid var(--rule)' },
  '.cm-fault': {
    textDecoration: 'underline wavy var(--ink) 1.5px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
    backgroundColor: 'var(--wash)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: FACE, maxHeight: '15em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '3px 10px',
    lineHeight: '1.4',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--wash)',
    color: 'var(--ink)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionDetail': {
    fontStyle: 'normal',
    color: 'var(--ink-2)',
    fontFamily: '"Source Sans 3 Variable", "Source Sans 3", sans-serif',
  },
})

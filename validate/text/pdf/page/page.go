// Package page runs the content of a page as far as text depends on it: the
// graphics state, the positions of glyphs, form XObjects, marked content and
// annotations (ISO 32000-1, 8.4, 9.4, 8.10, 14.6 and 12.5).
package page

import (
	"errors"
	"maps"
	"slices"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/font"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/layout"
)

// Result is what a page shows.
type Result struct {
	Lines []layout.Line
	// Known, Guessed and Unknown count the shown glyphs by how sure their text is.
	Known, Guessed, Unknown int
	// Pictures is the share of the page that images cover, up to 1.
	Pictures float64
	// Paths counts the drawn curves: text that was turned into outlines has many.
	Paths int
	// Fonts are the object numbers of the fonts at hand where text is shown, in
	// ascending order.
	Fonts []int
	// Partial tells that something of the page could not be read.
	Partial bool
}

// Renderer runs pages of one file. It keeps the fonts that it met.
type Renderer struct {
	file   *file.File
	budget *content.Budget
	fonts  map[int]*font.Font // by object number
	atHand map[int]bool       // object numbers of fonts, on the page that is run
	forms  map[int64][]byte   // decoded form XObjects by their offset in the file
	kept   int                // bytes in forms
}

// New returns a renderer of f's pages that spends from budget.
func New(f *file.File, budget *content.Budget) *Renderer {
	return &Renderer{file: f, budget: budget, fonts: map[int]*font.Font{}, forms: map[int64][]byte{}}
}

// Run reads a page. The error is set when no further page can be read: the
// context ended or a budget is spent. Result holds what was read until then.
func (r *Renderer) Run(p file.Page) (Result, error) {
	r.atHand = map[int]bool{}
	it := &interpreter{renderer: r, base: upright(p.Box, p.Rotate)}
	it.bounds = it.base.bounds(p.Box)
	err := it.guarded(func() error { return it.contents(p) })
	if err == nil {
		err = it.guarded(func() error { return it.annotations(p.Dict.Key("Annots")) })
	}
	it.result.Lines = it.text.Lines()
	it.result.Fonts = slices.Sorted(maps.Keys(r.atHand))
	it.result.Partial = it.result.Partial || it.text.Full() || err != nil
	return it.result, err
}

// guarded calls do and marks the page as partly read if it fails. Only fatal
// errors are returned.
func (it *interpreter) guarded(do func() error) error {
	err := it.renderer.file.Guard(do)
	if err == nil {
		return nil
	}
	it.result.Partial = true
	if file.Fatal(err) || errors.Is(err, content.ErrBudget) || errors.Is(err, file.ErrExpanded) {
		return err
	}
	return nil
}

// contents runs the page's content streams, which are one stream cut anywhere
// between two tokens.
func (it *interpreter) contents(p file.Page) error {
	it.state = initialState(it.base)
	streams := p.Dict.Key("Contents")
	if streams.Kind() == pdf.Stream {
		data, err := it.stream(streams)
		if err != nil {
			return err
		}
		return it.run(data, p.Resources)
	}
	var whole []byte
	for i := range streams.Len() {
		err := it.guarded(func() error {
			data, err := it.stream(streams.Index(i))
			whole = append(append(whole, data...), '\n')
			return err
		})
		if err != nil || len(whole) > maxContent {
			break
		}
	}
	return it.run(whole, p.Resources)
}

// maxContent bounds the content of a page that is put together of many streams.
const maxContent = 32 << 20

// stream decodes v. A stream that is cut short is used as far as it goes.
func (it *interpreter) stream(v pdf.Value) ([]byte, error) {
	data, err := it.renderer.file.Stream(v)
	if errors.Is(err, file.ErrCut) || errors.Is(err, file.ErrFilter) {
		it.result.Partial = true
		return data, nil
	}
	return data, err
}

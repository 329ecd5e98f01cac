// Package office reads the documents of office programs: those of Microsoft
// Office and of LibreOffice, and RTF. It takes out what a person sees on the
// page, in reading order, and marks what only looks like content: dates that a
// field fills in anew at each opening, and placeholders nobody has filled in.
//
// The formats are read by small streaming readers of our own. None of them
// expands an entity, follows a reference out of the file or writes anything.
package office

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/richardlehane/mscfb"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// job is the reading of one file.
type job struct {
	ctx     context.Context
	src     text.Source
	lim     text.Limits
	content *text.Content
	written int64         // bytes of text
	picture bool          // the file holds a picture
	mended  bool          // the end of the file is missing
	ole     *mscfb.Reader // the container of the file, if oleStreams has opened it
	objects objects       // taken out of the file
}

// run reads src with read and puts the outcome into the form that text.Reader
// asks for. A panic in read is a Crashed problem.
func run(ctx context.Context, src text.Source, lim text.Limits, format text.Format, read func(*job) error) (*text.Content, error) {
	j := &job{ctx: ctx, src: src, lim: lim.WithDefaults(), content: &text.Content{Format: format}}
	if len(src.Data) == 0 {
		return j.failed(&text.Problem{Kind: text.Empty})
	}
	err := ctx.Err()
	if err == nil {
		err = guard(j, read)
	}
	switch {
	case ctx.Err() != nil:
		return j.content, ctx.Err()
	case err != nil:
		var p *text.Problem
		if !errors.As(err, &p) {
			p = &text.Problem{Kind: text.Damaged, Err: err}
		}
		return j.failed(p)
	case j.mended:
		return j.failed(text.Problemf(text.Damaged, "the end of the file is missing"))
	case j.wordless() && j.picture:
		return j.failed(&text.Problem{Kind: text.PictureOnly})
	case j.wordless():
		return j.failed(&text.Problem{Kind: text.NoText})
	}
	return j.content, nil
}

// guard turns a panic of read into an error. The value of the panic may hold
// text of the document and is left out.
func guard(j *job, read func(*job) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = text.Problemf(text.Crashed, "%s reader: %T", j.content.Format, r)
		}
	}()
	return read(j)
}

func (j *job) failed(p *text.Problem) (*text.Content, error) {
	p.Partial = !j.wordless()
	j.content.Problem = p
	return j.content, p
}

// wordless reports whether no line read holds a letter or digit.
func (j *job) wordless() bool {
	for _, page := range j.content.Pages {
		for _, line := range page.Lines {
			if hasWord(line.Text) {
				return false
			}
		}
	}
	return true
}

// tell tells of the pages that were read so far, before what is inside of the document
// is taken out of it, which can be too much for whoever does it.
func (j *job) tell() {
	tell := text.PagesOf(j.ctx)
	for i, p := range j.content.Pages {
		tell(i, p)
	}
}

// record counts an entry of a table that a reader keeps, such as a style. Empty
// entries pack so well that the limits of an archive do not bound them.
func (j *job) record() error { return j.grow(recordBytes) }

const recordBytes = 32

func hasWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// grow counts n bytes of text against the limit. Readers call it before they
// keep the text.
func (j *job) grow(n int) error {
	j.written += int64(n)
	if j.written > j.lim.TextBytes {
		return text.Over(text.LimitText, j.lim.TextBytes)
	}
	return nil
}

// first returns the first of errs that is not nil.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// inPart says in which part of a file err came up.
func inPart(part string, err error) error {
	var p *text.Problem
	if errors.As(err, &p) {
		return &text.Problem{Kind: p.Kind, Over: p.Over, Err: fmt.Errorf("%s: %w", part, p.Err)}
	}
	return err
}

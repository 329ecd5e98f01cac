// Package read is the table of formats: it finds out what a file is, chooses the
// reader for it, and holds the limits that no reader may break. Whatever a file
// does to its reader ends here, as that file's problem.
package read

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/archive"
	"github.com/mappesjekk/mappesjekk/validate/text/image"
	"github.com/mappesjekk/mappesjekk/validate/text/mail"
	"github.com/mappesjekk/mappesjekk/validate/text/office"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// readers returns the reader of each format that has one.
func readers() map[text.Format]text.Reader {
	html := text.ReaderFunc(plain.HTML)
	return map[text.Format]text.Reader{
		text.PDF:          pdf.New(),
		text.DOCX:         text.ReaderFunc(office.DOCX),
		text.DOC:          text.ReaderFunc(office.DOC),
		text.ODT:          text.ReaderFunc(office.ODT),
		text.RTF:          text.ReaderFunc(office.RTF),
		text.XLSX:         text.ReaderFunc(office.XLSX),
		text.XLS:          text.ReaderFunc(office.XLS),
		text.ODS:          text.ReaderFunc(office.ODS),
		text.PPTX:         text.ReaderFunc(office.PPTX),
		text.ODP:          text.ReaderFunc(office.ODP),
		text.Plain:        text.ReaderFunc(plain.Text),
		text.XML:          text.ReaderFunc(plain.Text),
		text.HTML:         html,
		text.Arkivmelding: text.ReaderFunc(office.Arkivmelding),
		text.EML:          mail.EML{HTML: html, Identify: Identify},
		text.MSG:          mail.MSG{HTML: html, RTF: text.ReaderFunc(office.RTF), Identify: Identify},
		text.MBOX:         text.ReaderFunc(mail.Mbox),
		text.SMIME:        mail.SMIME{EML: mail.EML{HTML: html, Identify: Identify}},
		text.ZIP:          text.ReaderFunc(archive.ReadZIP),
		text.ASiCE:        text.ReaderFunc(archive.ReadZIP),
		text.SevenZ:       text.ReaderFunc(archive.ReadSevenZip),
		text.TarGZ:        text.ReaderFunc(archive.ReadTar),
		text.JPEG:         image.Reader{},
		text.PNG:          image.Reader{},
		text.GIF:          image.Reader{},
		text.BMP:          image.Reader{},
		text.TIFF:         image.Reader{},
		text.WEBP:         image.Reader{},
		text.HEIC:         text.ReaderFunc(image.HEIC),
		text.Pages:        office.IWork{PDF: pdf.New()},
	}
}

// Table reads files of every format that it has a reader for. It may be used by
// many goroutines.
type Table struct {
	readers map[text.Format]text.Reader
}

// New returns the table of all readers.
func New() text.Illustrator { return Table{readers()} }

// grace is how long a reader may take to notice that its time is up and to hand
// over what it has, before it is given up.
const grace = 2 * time.Second

// outcome is what a reader returned.
type outcome struct {
	content *text.Content
	err     error
}

// Read implements text.Reader. The content is never nil and has its Format,
// unless ctx has ended: then the error is ctx's, and it is the only one. What is
// wrong with the file stands in Content.Problem.
//
// A reader that does not return in time is given up, and src.Data stays in use
// until it does; so src.Data must not be changed afterwards. Under js/wasm a
// reader that never pauses can't be given up.
func (t Table) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	lim = lim.WithDefaults()
	switch {
	case len(src.Data) == 0:
		return &text.Content{Format: ByName(src.Name), Problem: &text.Problem{Kind: text.Empty}}, nil
	case int64(len(src.Data)) > lim.FileBytes:
		return &text.Content{
			Format:  ByName(src.Name),
			Problem: text.Over(text.LimitFileBytes, lim.FileBytes),
		}, nil
	}
	timed, cancel := context.WithTimeout(ctx, lim.Time)
	defer cancel()
	var pages told
	timed = text.WithPages(timed, pages.page)
	done := make(chan outcome, 1) // room for a reader that was given up
	go func() { done <- t.guarded(timed, src, lim) }()
	giveUp := time.NewTimer(lim.Time + min(grace, lim.Time))
	defer giveUp.Stop()
	select {
	case o := <-done:
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		content := settle(o, timed.Err() != nil, lim)
		pages.saveTo(content)
		return content, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-giveUp.C:
		content := &text.Content{
			Format:  ByName(src.Name),
			Problem: text.Over(text.LimitTime, lim.Time),
		}
		pages.saveTo(content)
		return content, nil
	}
}

// guarded identifies and reads src. A panic ends as a problem.
func (t Table) guarded(ctx context.Context, src text.Source, lim text.Limits) (o outcome) {
	format := ByName(src.Name)
	defer func() {
		if x := recover(); x != nil {
			o = outcome{err: &text.Problem{Kind: text.Crashed, Err: crash(x)}}
		}
		if o.content == nil {
			o.content = &text.Content{}
		}
		if o.content.Format == text.Unknown {
			o.content.Format = format
		}
	}()
	format = Identify(src)
	reader, ok := t.readers[format]
	switch {
	case ok:
		o.content, o.err = reader.Read(ctx, src, lim)
	case format.Picture():
		o.err = &text.Problem{Kind: text.PictureOnly}
	default:
		o.err = &text.Problem{Kind: unread(format)}
	}
	return o
}

// unread returns why a file of a format without a reader is not read.
func unread(format text.Format) text.ProblemKind {
	switch format {
	case text.Audio, text.Video:
		return text.Recording
	case text.OtherArchive:
		return text.Packed
	case text.Shortcut:
		return text.Pointer
	}
	return text.Unsupported
}

// crash describes a panic without its value, which may quote the document, and
// tells where it came from.
func crash(x any) error {
	what := fmt.Sprintf("%T", x)
	if e, ok := x.(runtime.Error); ok {
		what = e.Error() // made of numbers and types
	}
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		frame, more := frames.Next()
		if !more || len(frame.Function) < 8 || frame.Function[:8] != "runtime." {
			return fmt.Errorf("panic in %s: %s", frame.Function, what)
		}
	}
}

// settle makes one content of what a reader returned.
func settle(o outcome, late bool, lim text.Limits) *text.Content {
	c := o.content
	switch problem, ok := errors.AsType[*text.Problem](o.err); {
	case ok:
		c.Problem = problem
	case o.err != nil && late:
		c.Problem = text.Over(text.LimitTime, lim.Time)
		c.Problem.Partial = hasText(c) || len(c.Parts) > 0
	case o.err != nil:
		c.Problem = text.Problemf(text.Damaged, "the reader failed with %T", o.err)
	case c.Problem == nil && !hasText(c) && len(c.Parts) == 0:
		c.Problem = &text.Problem{Kind: text.NoText}
	}
	return c
}

func hasText(c *text.Content) bool {
	for _, p := range c.Pages {
		for i := range p.Lines {
			if p.Lines[i].Text != "" {
				return true
			}
		}
	}
	return false
}

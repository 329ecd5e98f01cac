package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"syscall/js"
	"time"

	"github.com/mappesjekk/mappesjekk/cmd/mappesjekk-web/handed"
	"github.com/mappesjekk/mappesjekk/cmd/mappesjekk-web/pool"
	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// mostBytes is how large a file of the folder may be, and what it may unfold to: a
// few copies of it have room in what a browser gives a page.
const mostBytes = 256 << 20

// mostReaders is how many documents are read at the same time at most, and how many
// scans; each reader takes up memory of its own.
const mostReaders = 3

// formats are the forms that the page asks a report in.
var formats = map[string]func(io.Writer, *report.Report) error{
	"html": render.HTML,
	"xlsx": render.XLSX,
	"json": render.JSON,
	"list": render.EnclosuresXLSX,
}

// checker is the worker that the page talks to. It keeps what it has read of the
// last folder, so that the report is there in every form and language.
type checker struct {
	readers  *pool.Pool
	scans    *scanner
	jobs     int
	gathered *validate.Gathered
}

// serveChecks makes this worker the one that checks. It hears
//
//	{ask: "check", name, entries: [{path, file}], …}, see (*checker).check
//	{ask: "scan", scans}: what reads scans, as ocr.js has it; null if it is not there
//	{ask: "render", id, format, lang}
//
// and tells
//
//	{tell: "ready"}, {tell: "progress", done, known, scans}
//	{tell: "scans"}: what reads scans is needed now
//	{tell: "checked", unscanned, unread, alone}, see (*checker).check, or
//	{tell: "failed"}, which end a check
//	{tell: "rendered", id, data}; no data where it failed
func serveChecks() {
	size := max(1, min(js.Global().Get("navigator").Get("hardwareConcurrency").Int(), mostReaders))
	c := &checker{readers: pool.New(size, startReadWorker), scans: newScanner(size), jobs: size + 1}
	hear(func(message js.Value) {
		switch message.Get("ask").String() {
		case "check":
			go c.check(message)
		case "scan":
			c.scans.offered <- message.Get("scans")
		case "render":
			go c.render(message)
		}
	})
	tell(map[string]any{"tell": "ready"})
	go c.readers.Warm(context.Background())
}

// check reads what the page was handed. The page ends the worker to cancel it.
//
// In the end it tells what the user can do for a better check: what reads scans could
// not be fetched (unscanned), pictures were not read (unread), and there was only one
// document (alone).
func (c *checker) check(message js.Value) {
	opt := validate.Options{
		Jobs: c.jobs, Reader: c.readers, Reproducible: message.Get("reproducible").Truthy(),
		Limits: validate.Limits{FileBytes: mostBytes, Expanded: mostBytes, PartsBytes: mostBytes},
		Progress: func(p validate.Progress) {
			tell(map[string]any{"tell": "progress", "done": p.Done, "known": p.Known, "scans": p.Scans})
		},
	}
	if message.Get("scans").Truthy() {
		c.scans.begin()
		opt.OCR, opt.Progress = c.scans, c.scans.ahead(opt.Progress)
	}
	if seconds := message.Get("seconds"); seconds.Truthy() {
		opt.Limits.Time = duration(seconds)
	}
	if seconds := message.Get("pageSeconds"); seconds.Truthy() {
		c.scans.limit = duration(seconds)
	}
	if day := message.Get("asOf"); day.Truthy() {
		var err error
		if opt.AsOf, err = time.Parse(time.DateOnly, day.String()); err != nil {
			tell(map[string]any{"tell": "failed"})
			return
		}
	}
	gathered, alone, err := gather(message.Get("name").String(), entriesOf(message.Get("entries")), opt)
	c.scans.pages.Dismiss()
	if err != nil {
		tell(map[string]any{"tell": "failed"})
		return
	}
	c.gathered = gathered
	tell(map[string]any{
		"tell": "checked", "unscanned": opt.OCR != nil && c.scans.missing(), "unread": unread(gathered), "alone": alone,
	})
}

// unread reports whether the folder has pictures that nothing has read, which is what
// this rule finds.
func unread(gathered *validate.Gathered) bool {
	return slices.ContainsFunc(gathered.Report("nb").Findings, func(f report.Finding) bool { return f.Rule == "tekstgjenkjenning-mangler" })
}

func duration(seconds js.Value) time.Duration {
	return time.Duration(seconds.Float() * float64(time.Second))
}

// gather reads the entries. A single file is a bundle if it can be one; everything
// else is a folder, where that file is alone.
func gather(name string, entries []handed.Entry, opt validate.Options) (gathered *validate.Gathered, alone bool, err error) {
	ctx := context.Background()
	fsys := handed.FS(entries)
	alone = len(entries) == 1 && entries[0].Path == name && !entries[0].Dir
	if alone && entries[0].Size <= mostBytes {
		data, err := fs.ReadFile(fsys, name)
		if err == nil {
			gathered, err := validate.GatherArchive(ctx, name, data, opt)
			if !errors.Is(err, validate.ErrNotBundle) {
				return gathered, false, err
			}
		}
	}
	gathered, err = validate.GatherFolder(ctx, fsys, name, opt)
	return gathered, alone, err
}

// entriesOf takes over what the page was handed: {path, file}, without a file for
// a folder, and with a file that is null where the browser does not hand it out.
func entriesOf(list js.Value) []handed.Entry {
	entries := make([]handed.Entry, list.Length())
	for i := range entries {
		e := list.Index(i)
		entries[i].Path = e.Get("path").String()
		switch file := e.Get("file"); {
		case file.IsUndefined():
			entries[i].Dir = true
		case file.IsNull():
			entries[i].Data, entries[i].Size = blob{file}, 1
		default:
			entries[i].Data, entries[i].Size = blob{file}, int64(file.Get("size").Float())
		}
	}
	return entries
}

// render writes the report in one form and language.
func (c *checker) render(message js.Value) {
	rendered := map[string]any{"tell": "rendered", "id": message.Get("id")}
	data, err := c.rendered(message.Get("format").String(), message.Get("lang").String())
	if err != nil {
		tell(rendered)
		return
	}
	array := jsBytes(data)
	rendered["data"] = array
	tell(rendered, array)
}

func (c *checker) rendered(format, lang string) ([]byte, error) {
	write, ok := formats[format]
	if !ok || c.gathered == nil {
		return nil, fmt.Errorf("nothing to show as %q", format)
	}
	var b bytes.Buffer
	if err := write(&b, c.gathered.Report(lang)); err != nil {
		return nil, fmt.Errorf("writing the report: %w", err)
	}
	return b.Bytes(), nil
}

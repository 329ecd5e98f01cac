package main

import (
	"fmt"
	"slices"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// patience is how long a run takes before it shows how far it has come.
const patience = 400 * time.Millisecond

// progress shows on a terminal how far a run has come, in a line that is written
// over and removed in the end.
type progress struct {
	session *session
	says    message // how far it has come: done, all
	off     bool
	started time.Time
	last    time.Time
	shown   bool
}

// progress begins to show progress; never in a pipe or in CI.
func (s *session) progress(off bool) *progress {
	off = off || s.getenv("CI") != "" || !s.obeys(s.Stderr)
	return &progress{session: s, says: mProgress, off: off, started: time.Now()}
}

// report is called by the library, by one goroutine at a time.
func (p *progress) report(at validate.Progress) {
	now := time.Now()
	if p.off || now.Sub(p.started) < patience || now.Sub(p.last) < 100*time.Millisecond {
		return
	}
	p.last, p.shown = now, true
	_, _ = fmt.Fprint(p.session.Stderr, "\r\x1b[K"+p.line(at))
}

// line says how far a run has come: never what a file is called.
func (p *progress) line(at validate.Progress) string {
	line := p.session.say(p.says, at.Done, at.Known)
	if kind, ok := kindsOfFiles[at.Format]; ok {
		line += " (" + kind[slices.Index(languages[:], p.session.lang)] + ")"
	}
	if at.Scans > 0 {
		line += ". " + p.session.say(mScansLeft, at.Scans)
	}
	return line
}

// end takes the line away.
func (p *progress) end() {
	if p.shown {
		_, _ = fmt.Fprint(p.session.Stderr, "\r\x1b[K")
	}
}

// kindsOfFiles are the words for what is being read.
var kindsOfFiles = map[text.Format]phrase{
	text.PDF:   {"PDF", "PDF", "PDF"},
	text.DOCX:  wordFile,
	text.DOC:   wordFile,
	text.ODT:   wordFile,
	text.RTF:   wordFile,
	text.XLSX:  spreadsheet,
	text.XLS:   spreadsheet,
	text.ODS:   spreadsheet,
	text.PPTX:  slides,
	text.PPT:   slides,
	text.ODP:   slides,
	text.EML:   mail,
	text.MSG:   mail,
	text.MBOX:  mail,
	text.ZIP:   bundled,
	text.ASiCE: bundled,
	text.TarGZ: bundled,
	text.Plain: plainFile,
	text.HTML:  {"nettside", "nettside", "web page"},
	text.JPEG:  picture,
	text.PNG:   picture,
	text.GIF:   picture,
	text.BMP:   picture,
	text.TIFF:  picture,
	text.WEBP:  picture,
	text.HEIC:  picture,
}

var (
	wordFile    = phrase{"tekstdokument", "tekstdokument", "word-processor document"}
	spreadsheet = phrase{"regneark", "rekneark", "spreadsheet"}
	slides      = phrase{"presentasjon", "presentasjon", "presentation"}
	mail        = phrase{"e-post", "e-post", "e-mail"}
	bundled     = phrase{"pakke", "pakke", "package"}
	plainFile   = phrase{"ren tekst", "rein tekst", "plain text"}
	picture     = phrase{"bilde", "bilete", "picture"}
)

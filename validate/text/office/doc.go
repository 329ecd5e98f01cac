package office

import (
	"bytes"
	"context"
	"io"
	"strings"

	"github.com/richardlehane/mscfb"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// DOC reads a document of Word 97 to 2003 ([MS-DOC]). It is a text.ReaderFunc. Its
// content is laid out like that of DOCX. Files of Word 95 and older are
// Unsupported.
func DOC(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.DOC, readDOC)
}

// doc is a binary Word document that is being read.
type doc struct {
	*job
	main     []byte // the stream WordDocument
	table    []byte // the stream 0Table or 1Table
	pieces   []piece
	chars    []runProps
	paras    []runProps
	styles   map[int]docStyle
	boxLines map[uint32][]text.Line // lines of text boxes by their shape
	shapes   map[uint32]uint32      // shapes by the position of their anchor
}

// Offsets in the file information block, which begins the main stream.
// ([MS-DOC] section 2.5.)
const (
	fibMagic     = 0xa5ec
	fibWord97    = 0x00c1
	fibFlags     = 0x0a
	fibCcp       = 0x4c // lengths of the stories, four bytes each
	fibPairs     = 0x9a // places of the tables, eight bytes each
	fibEncrypted = 0x0100
	fibTable1    = 0x0200
)

// Indexes of the tables in the file information block.
const (
	pairStyles    = 1
	pairHeaders   = 11
	pairChars     = 12
	pairParas     = 13
	pairClx       = 33
	pairShapes    = 40
	pairTextBoxes = 56
)

// The stories of a document, in the order in which they follow one another.
const (
	storyMain = iota
	storyFootnotes
	storyHeaders
	storyMacros
	storyComments
	storyEndnotes
	storyTextBoxes
)

func readDOC(j *job) error {
	if !bytes.HasPrefix(j.src.Data, oleMagic) {
		return text.Problemf(text.Damaged, "no OLE container")
	}
	streams, err := oleStreams(j, "WordDocument", "0Table", "1Table", "\x05SummaryInformation", "SummaryInformation", "EncryptedPackage", "Data")
	if err != nil {
		return err
	}
	d := &doc{job: j, main: streams["WordDocument"]}
	switch {
	case streams["EncryptedPackage"] != nil:
		return text.Problemf(text.NeedsPassword, "encrypted package")
	case len(d.main) < fibPairs:
		return text.Problemf(text.Damaged, "no main stream")
	case u16(d.main, 0) != fibMagic:
		return text.Problemf(text.Unsupported, "not by Word 97 or later")
	case u16(d.main, 2) < fibWord97:
		return text.Problemf(text.Unsupported, "by Word 95 or older")
	case u16(d.main, fibFlags)&fibEncrypted != 0:
		return text.Problemf(text.NeedsPassword, "encrypted document")
	}
	d.table = streams["0Table"]
	if u16(d.main, fibFlags)&fibTable1 != 0 {
		d.table = streams["1Table"]
	}
	j.picture = len(streams["Data"]) > 0
	for _, name := range []string{"SummaryInformation", "\x05SummaryInformation"} {
		summary(streams[name], &j.content.Meta)
	}
	if err := d.readPieces(); err != nil {
		return err
	}
	d.chars = d.readRuns(pairChars)
	d.paras = d.readRuns(pairParas)
	d.readStyles()
	err = d.readStories()
	if stop(err) {
		return err
	}
	return first(err, d.storedObjects())
}

// oleStreams returns the streams of those names.
func oleStreams(j *job, names ...string) (map[string][]byte, error) {
	file, err := mscfb.New(bytes.NewReader(j.src.Data))
	if err != nil {
		return nil, text.Problemf(text.Damaged, "opening the OLE container: %w", err)
	}
	if len(file.File) > j.lim.Members {
		return nil, text.Over(text.LimitMembers, j.lim.Members)
	}
	j.ole = file
	out := make(map[string][]byte)
	for _, f := range file.File {
		for _, name := range names {
			if f.Name != name || len(f.Path) > 0 || out[name] != nil {
				continue
			}
			// No stream is longer than the file that it stands in.
			data, err := io.ReadAll(io.LimitReader(f, int64(len(j.src.Data))))
			if err != nil && len(data) == 0 {
				return nil, text.Problemf(text.Damaged, "reading a stream: %w", err)
			}
			out[name] = data
		}
	}
	return out, nil
}

// span returns the table with that index, or nil if it is not there.
func (d *doc) span(index int) []byte {
	at := fibPairs + index*8
	from, n := int(u32(d.main, at)), int(u32(d.main, at+4))
	if at+8 > len(d.main) || n <= 0 || from < 0 || from > len(d.table) || n > len(d.table)-from {
		return nil
	}
	return d.table[from : from+n]
}

// story returns where a story begins and ends.
func (d *doc) storyRange(story int) (from, to uint32) {
	for i := range story {
		from += u32(d.main, fibCcp+i*4)
	}
	return from, from + u32(d.main, fibCcp+story*4)
}

// readStories reads all stories into the page.
func (d *doc) readStories() error {
	var head, body, notes, foot []text.Line
	boxErr := d.readTextBoxes()
	from, to := d.storyRange(storyMain)
	bodyErr := d.readStory(from, to, text.Body, &body)
	var err error
	if !stop(bodyErr) {
		err = d.readHeaders(&head, &foot)
		for _, story := range []int{storyFootnotes, storyEndnotes, storyComments} {
			from, to := d.storyRange(story)
			err = first(err, d.readStory(from, to, text.Note, &notes))
		}
	}
	// What hangs on no place of the text comes after it.
	for _, id := range sortedKeys(d.boxLines) {
		body = append(body, d.boxLines[id]...)
	}
	all := append(append(append(head, body...), notes...), foot...)
	d.content.Pages = []text.Page{{Lines: all}}
	return first(bodyErr, boxErr, err)
}

// readHeaders reads the headers and footers: after six stories that separate
// notes from text, six for each section.
func (d *doc) readHeaders(head, foot *[]text.Line) error {
	from, to := d.storyRange(storyHeaders)
	plc := d.span(pairHeaders)
	seen := make(map[string]bool)
	for i := 6; (i+1)*4+4 <= len(plc) && from < to; i++ {
		out, region := head, text.Header
		switch (i - 6) % 6 {
		case 2, 3, 5:
			out, region = foot, text.Footer
		}
		start, end := u32(plc, i*4), u32(plc, (i+1)*4)
		if start >= end || end > to-from {
			continue
		}
		var lines []text.Line
		if err := d.readStory(from+start, from+end, region, &lines); err != nil {
			return err
		}
		for _, l := range lines {
			if key := region.String() + l.Text; !seen[key] && strings.TrimSpace(l.Text) != "" {
				seen[key] = true
				*out = append(*out, l)
			}
		}
	}
	return nil
}

func u16(b []byte, at int) int {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return int(b[at]) | int(b[at+1])<<8
}

func u32(b []byte, at int) uint32 {
	if at < 0 || at+4 > len(b) {
		return 0
	}
	return uint32(b[at]) | uint32(b[at+1])<<8 | uint32(b[at+2])<<16 | uint32(b[at+3])<<24
}

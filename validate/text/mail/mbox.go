package mail

import (
	"bytes"
	"context"
	"iter"
	"regexp"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/partname"
)

// separator matches the line before each message of a mailbox (RFC 4155): who sent it,
// and when, as C's asctime writes it, with or without a zone.
var separator = regexp.MustCompile(`^From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d.*\b\d{4}\s*$`)

// Mbox opens a mailbox, the form in which Apple Mail, Thunderbird and Google hand out
// several mails in one file: each is a part. It is a text.ReaderFunc.
func Mbox(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{Format: text.MBOX}
	left := lim.PartsBytes
	var names partname.Names
	for message := range messages(src.Data) {
		if err := ctx.Err(); err != nil {
			return content, err
		}
		left -= int64(len(message))
		switch {
		case len(content.Parts) == lim.Members:
			content.Problem = text.Over(text.LimitMembers, lim.Members)
		case left < 0:
			content.Problem = text.Over(text.LimitParts, lim.PartsBytes)
		}
		if content.Problem != nil {
			content.Problem.Partial = len(content.Parts) > 0
			return content, content.Problem
		}
		content.Parts = append(content.Parts, text.Part{Name: names.Number("melding", ".eml"), Data: bytes.Clone(message)})
	}
	if len(content.Parts) == 0 {
		content.Problem = text.Problemf(text.Damaged, "no message")
		return content, content.Problem
	}
	return content, nil
}

// IsMbox reports whether data is a mailbox with more than one message. One with a
// single message is a mail like any other; see EML.
func IsMbox(data []byte) bool {
	n := 0
	for range messages(data) {
		if n++; n > 1 {
			return true
		}
	}
	return false
}

// messages iterates over the messages of a mailbox, without the lines before them;
// over nothing if data is no mailbox.
func messages(data []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\uFEFF")), "\r\n")
		start, ok := afterSeparator(data, 0)
		if !ok {
			return
		}
		for at := start; ; {
			i := bytes.Index(data[at:], []byte("\nFrom "))
			if i < 0 {
				yield(data[start:])
				return
			}
			end := at + i + 1
			next, ok := afterSeparator(data, end)
			if at = end; !ok {
				continue
			}
			if !yield(data[start:end]) {
				return
			}
			start, at = next, next
		}
	}
}

// afterSeparator returns where the line after the separator at an offset begins; ok is
// false if there is none.
func afterSeparator(data []byte, at int) (next int, ok bool) {
	const most = 512 // bytes of a line
	line := data[at:min(len(data), at+most)]
	end := bytes.IndexByte(line, '\n')
	if end < 0 || !separator.Match(line[:end]) {
		return 0, false
	}
	return at + end + 1, true
}

// Package mail reads e-mails: the message itself as one document, header first,
// and what is attached to it as parts.
package mail

import (
	"bytes"
	"context"
	"errors"
	"strconv"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// EML reads Internet mail (RFC 5322 and MIME), as most programs save it.
//
// The lines are, on one page: the header as "Fra: …", "Til: …", "Kopi: …",
// "Sendt: 14.03.2025 14:12" (in the sender's zone) and "Emne: …", each only if
// it is there and with the region text.MailHeader; then the message, plain text
// rather than HTML where there are both, quoted mails as they stand. Attached
// messages are parts of their own.
type EML struct {
	// HTML reads messages that are web pages; nil: they are a problem.
	HTML text.Reader
	// Identify tells the format of an attachment without a name; nil: it gets no
	// extension.
	Identify func(text.Source) text.Format
}

// maxDepth is how deeply multiparts may nest. Real mails have four levels.
const maxDepth = 32

// Read implements text.Reader.
func (r EML) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return r.read(ctx, src, lim, true)
}

// read reads a mail; headed tells that it must have a header with a sender, a
// subject or the like.
func (r EML) read(ctx context.Context, src text.Source, lim text.Limits, headed bool) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{Format: text.EML}
	if err := ctx.Err(); err != nil {
		return content, err
	}
	parts := splitter{most: lim.Members, members: lim.Members}
	root := parts.split(trimMail(src.Data), 0)
	content.Mail = headerOf(root.header)
	lines := headerLines(content.Mail, root.header.get("date"))
	if len(lines) == 0 && headed {
		content.Problem = text.Problemf(text.Damaged, "no header of a mail")
		return content, content.Problem
	}
	content.Meta.Title = content.Mail.Subject

	g := &gatherer{lim: lim, identify: r.Identify, problem: parts.problem}
	leaves := g.gather(root)
	body, err := bodyLines(ctx, leaves, r.HTML, lim)
	if len(body) > 0 {
		lines = append(append(lines, text.Line{}), body...)
	}
	content.Pages = []text.Page{{Lines: lines}}
	content.Parts = g.parts()
	if ctx.Err() != nil {
		return content, ctx.Err()
	}
	if p, ok := errors.AsType[*text.Problem](err); ok && p.Kind != text.NoText && p.Kind != text.Empty {
		g.note(p)
	}
	if g.problem != nil {
		g.problem.Partial = true
		content.Problem = g.problem
		return content, g.problem
	}
	return content, nil
}

// trimMail returns data without what some programs put before the header: a byte
// order mark, empty lines, the "From " line of a mailbox, and the mail's length, by
// which Apple Mail tells it from what it keeps behind it.
func trimMail(data []byte) []byte {
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\uFEFF")), "\r\n")
	if line, rest, ok := bytes.Cut(data, []byte("\n")); ok {
		if n, err := strconv.ParseUint(string(bytes.TrimSpace(line)), 10, 63); err == nil {
			return rest[:min(n, uint64(len(rest)))]
		}
	}
	if bytes.HasPrefix(data, []byte("From ")) || bytes.HasPrefix(data, []byte(">From ")) {
		if _, rest, ok := bytes.Cut(data, []byte("\n")); ok {
			return rest
		}
	}
	return data
}

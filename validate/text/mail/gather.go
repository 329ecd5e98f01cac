package mail

import (
	"path"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/partname"
)

// attachment is a part of a mail that is none of its own text.
type attachment struct {
	name      string // as the mail gives it, decoded; "" if it has none
	kind      string // media type, in lower case
	cid       string // what "cid:" in the HTML text refers to it by
	data      []byte
	technical text.Technical
}

// gatherer sorts the parts of a mail into its own text and attachments.
type gatherer struct {
	lim         text.Limits
	identify    func(text.Source) text.Format
	html        strings.Builder // all HTML texts, for the pictures they show
	attachments []attachment
	bytes       int64
	problem     *text.Problem // the first one
}

func (g *gatherer) note(p *text.Problem) {
	if g.problem == nil {
		g.problem = p
	}
}

// gather returns the texts in e that are the message itself, and keeps the
// attachments in e.
func (g *gatherer) gather(e *entity) []leaf {
	if e.children == nil {
		return g.single(e)
	}
	var all [][]leaf
	for _, c := range e.children {
		all = append(all, g.gather(c))
	}
	if e.kind == "multipart/alternative" {
		return choose(all)
	}
	var out []leaf
	for _, leaves := range all {
		out = append(out, leaves...)
	}
	return out
}

// choose returns the version of a text to read, of those that a mail offers:
// the plain one if it says anything, else the last, which RFC 2046 makes the
// best.
func choose(versions [][]leaf) []leaf {
	var best []leaf
	for _, leaves := range versions {
		plainText, blank := true, true
		for _, l := range leaves {
			plainText = plainText && !l.html
			blank = blank && l.blank()
		}
		switch {
		case blank:
		case plainText:
			return leaves
		default:
			best = leaves
		}
	}
	return best
}

// single handles a part that holds no others.
func (g *gatherer) single(e *entity) []leaf {
	isText := e.kind == "text/plain" || e.kind == "text/html" || e.kind == "text/enriched"
	if isText && e.name == "" && e.disposition != "attachment" {
		l := leaf{
			data:   decodeText(e.content(), e.params["charset"]),
			html:   e.kind == "text/html",
			flowed: strings.EqualFold(e.params["format"], "flowed"),
			delsp:  strings.EqualFold(e.params["delsp"], "yes"),
		}
		if l.html {
			g.html.WriteString(l.data)
		}
		return []leaf{l}
	}
	cid := strings.Trim(strings.TrimSpace(e.header.get("content-id")), "<>")
	a := attachment{name: e.name, kind: e.kind, cid: cid, data: e.content()}
	if isTNEF(a) {
		inside, whole := openTNEF(a.data)
		for _, i := range inside {
			g.keep(i)
		}
		if whole {
			a.technical = text.Envelope
		}
	}
	g.keep(a)
	return nil
}

// keep takes an attachment as long as the limits allow.
func (g *gatherer) keep(a attachment) {
	switch {
	case len(g.attachments) >= g.lim.Members:
		g.note(text.Over(text.LimitMembers, g.lim.Members))
	case g.bytes+int64(len(a.data)) > g.lim.PartsBytes:
		g.note(text.Over(text.LimitParts, g.lim.PartsBytes))
	default:
		g.bytes += int64(len(a.data))
		g.attachments = append(g.attachments, a)
	}
}

// decodeText returns the bytes of a text as UTF-8. Programs that say ISO 8859-1
// and write UTF-8 are common; the other way round is hardly possible.
func decodeText(data []byte, charset string) string {
	charset = strings.ToLower(charset)
	wide := strings.HasPrefix(charset, "utf-16") || strings.HasPrefix(charset, "iso-2022")
	if !wide && utf8.Valid(data) {
		return string(data)
	}
	return decodeCharset(data, charset)
}

// parts names the attachments and tells the technical ones.
func (g *gatherer) parts() []text.Part {
	html := g.html.String()
	var names partname.Names
	var parts []text.Part
	for _, a := range g.attachments {
		part := text.Part{Data: a.data, Technical: technical(a, html)}
		if len(a.data) == 0 {
			part.Problem = &text.Problem{Kind: text.Empty}
		}
		part.Name = g.name(&names, a)
		parts = append(parts, part)
	}
	return parts
}

// name returns the name that a goes by: its own, or one that tells what it is.
func (g *gatherer) name(names *partname.Names, a attachment) string {
	// The name is one of a file; folders in it are none of the sender's business.
	name := path.Base("/" + partname.Clean(a.name))
	message := a.kind == "message/rfc822" || a.kind == "message/global"
	switch {
	case name == "/" && message:
		return names.Number("melding", ".eml")
	case name == "/":
		return names.Number("vedlegg", g.extension(a))
	case message && !isMailName(name):
		return names.Take(name + ".eml")
	}
	return names.Take(name)
}

func isMailName(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return ext == ".eml" || ext == ".msg"
}

// extension returns the extension for an attachment without a name, by what it
// holds, or else by what the mail says that it is.
func (g *gatherer) extension(a attachment) string {
	if g.identify != nil {
		if f := g.identify(text.Source{Data: a.data}); f != text.Unknown && f != text.Plain {
			return "." + string(f)
		}
	}
	return extensions[a.kind]
}

// extensions are for what can't be told by its bytes.
var extensions = map[string]string{
	"text/plain":                       ".txt",
	"text/csv":                         ".csv",
	"text/html":                        ".html",
	"text/calendar":                    ".ics",
	"application/pdf":                  ".pdf",
	"application/msword":               ".doc",
	"message/delivery-status":          ".txt",
	"text/rfc822-headers":              ".txt",
	"message/disposition-notification": ".txt",
}

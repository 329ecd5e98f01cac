package mail

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"fmt"
	"mime"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// maxEmbedded is how many messages may lie inside each other in one MSG.
const maxEmbedded = 8

// attached keeps the attachments of a message.
func (g *gatherer) attached(m *object, depth int) {
	for _, s := range m.inside("__attach_version1.0_") {
		o := newObject(s, otherHeader, m.codepage)
		a := attachment{
			name: o.first(propAttachLongName, propAttachFilename),
			kind: strings.ToLower(o.first(propAttachMIME)),
			cid:  o.first(propAttachCID),
		}
		if inner := s.folders[streamName(propAttachData, typeObject)]; inner != nil && isMessage(inner) {
			if depth == maxEmbedded {
				g.note(text.Over(text.LimitDepth, maxEmbedded))
				continue
			}
			a.kind = "message/rfc822"
			a.data = g.asEML(newObject(inner, embeddedHeader, m.codepage), depth+1)
			g.keep(a)
			continue
		}
		data, ok := o.read(streamName(propAttachData, typeBinary))
		if !ok {
			g.note(text.Over(text.LimitParts, g.lim.PartsBytes))
			continue
		}
		if a.name == "" {
			a.name = o.first(propDisplayName)
		}
		a.data = data
		g.keep(a)
	}
}

func isMessage(s *storage) bool { return s.streams["__properties_version1.0"] != nil }

// asEML writes an embedded message as Internet mail, so that it goes the same way
// as every other attached message.
func (g *gatherer) asEML(m *object, depth int) []byte {
	inner := &gatherer{lim: g.lim}
	inner.attached(m, depth)
	if inner.problem != nil {
		g.note(inner.problem)
	}
	w := &emlWriter{}
	mail := messageMail(m)
	w.field("From", encodeAddress(mail.From))
	w.field("To", encodeAddresses(mail.To))
	w.field("Cc", encodeAddresses(mail.Cc))
	w.field("Subject", encodeWord(mail.Subject))
	if !mail.Date.IsZero() {
		w.field("Date", mail.Date.Format(time.RFC1123Z))
	}
	w.field("MIME-Version", "1.0")
	w.open("multipart/mixed")
	w.next()
	w.open("multipart/alternative")
	if s := m.string(propBody); strings.TrimSpace(s) != "" {
		w.leaf(attachment{kind: "text/plain; charset=utf-8", data: []byte(s)})
	}
	if s := messageHTML(m); strings.TrimSpace(s) != "" {
		w.leaf(attachment{kind: "text/html; charset=utf-8", data: []byte(s)})
	}
	if packed, _ := m.read(streamName(propCompressedRTF, typeBinary)); w.leaves == 0 && len(packed) > 0 {
		rtf, problem := unpackRTF(packed, g.lim.TextBytes*16)
		if problem != nil {
			g.note(problem)
		}
		w.leaf(attachment{kind: "application/rtf", name: "melding.rtf", data: rtf})
	}
	w.close()
	for _, a := range inner.attachments {
		w.leaf(a)
	}
	w.close()
	return w.b.Bytes()
}

// emlWriter writes a mail.
type emlWriter struct {
	b      bytes.Buffer
	depth  int // multiparts that are open
	leaves int
}

func (w *emlWriter) field(name, value string) {
	if value != "" {
		fmt.Fprintf(&w.b, "%s: %s\r\n", name, value)
	}
}

// boundary can't stand in what is between boundaries: that is all base64.
func (w *emlWriter) boundary() string { return fmt.Sprintf("=_%d", w.depth) }

// open ends a header and begins a multipart.
func (w *emlWriter) open(kind string) {
	w.depth++
	w.field("Content-Type", fmt.Sprintf("%s; boundary=%q", kind, w.boundary()))
}

func (w *emlWriter) next() { fmt.Fprintf(&w.b, "\r\n--%s\r\n", w.boundary()) }

func (w *emlWriter) close() {
	fmt.Fprintf(&w.b, "\r\n--%s--\r\n", w.boundary())
	w.depth--
}

func (w *emlWriter) leaf(a attachment) {
	w.leaves++
	w.next()
	w.field("Content-Type", cmp.Or(a.kind, "application/octet-stream"))
	if a.name != "" {
		w.field("Content-Disposition", `attachment; filename="`+encodeWord(strings.ReplaceAll(a.name, `"`, "'"))+`"`)
	}
	if a.cid != "" {
		w.field("Content-ID", "<"+a.cid+">")
	}
	w.field("Content-Transfer-Encoding", "base64")
	fmt.Fprintf(&w.b, "\r\n%s", base64.StdEncoding.EncodeToString(a.data))
}

func encodeWord(s string) string { return mime.BEncoding.Encode("utf-8", s) }

func encodeAddresses(all []string) string {
	out := make([]string, len(all))
	for i, a := range all {
		out[i] = encodeAddress(a)
	}
	return strings.Join(out, ",\r\n ")
}

// encodeAddress writes "Name <address>" as a header field may hold it.
func encodeAddress(s string) string {
	name, at, ok := strings.Cut(s, " <")
	if !ok {
		return encodeWord(s)
	}
	return encodeWord(`"`+name+`"`) + " <" + at
}

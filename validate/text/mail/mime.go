package mail

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime/quotedprintable"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// entity is one part of a mail as MIME (RFC 2045, 2046) nests them.
//
// The tree is built here, in one pass over the bytes for each level: the
// libraries at hand lose parts without a Content-Type, or take forever over
// parts inside parts.
type entity struct {
	header      fields
	kind        string // media type in lower case; text/plain if none is given
	params      map[string]string
	disposition string
	name        string // file name, decoded
	body        []byte // as it was sent
	children    []*entity
}

// splitter builds the tree of a mail within limits.
type splitter struct {
	most    int // parts
	members int // that may still come
	problem *text.Problem
}

func (s *splitter) note(p *text.Problem) {
	if s.problem == nil {
		s.problem = p
	}
}

// split takes data, a header and a body, apart.
func (s *splitter) split(data []byte, depth int) *entity {
	head, body := cutHeader(data)
	e := &entity{header: readFields(head), body: body}
	e.kind, e.params = mediaType(e.header.get("content-type"))
	if e.kind == "" {
		e.kind = "text/plain"
	}
	var params map[string]string
	e.disposition, params = mediaType(e.header.get("content-disposition"))
	for _, name := range []string{
		extendedName(e.header.get("content-disposition")), params["filename"],
		extendedName(e.header.get("content-type")), e.params["name"], e.params["file"],
	} {
		if e.name = strings.TrimSpace(decodeWords(name)); e.name != "" {
			break
		}
	}
	if !strings.HasPrefix(e.kind, "multipart/") {
		s.unsign(e, depth)
		return e
	}
	if depth == maxDepth {
		s.note(text.Over(text.LimitDepth, maxDepth))
		e.kind, e.body = "text/plain", nil
		return e
	}
	for _, part := range s.cut(body, e.params["boundary"]) {
		e.children = append(e.children, s.split(part, depth+1))
	}
	if len(e.children) == 0 {
		s.note(text.Problemf(text.Damaged, "the parts of the mail can't be told from each other"))
		e.kind = "text/plain"
	}
	return e
}

// cut returns the parts of a multipart body. A part that is not closed goes on
// to the end.
func (s *splitter) cut(body []byte, boundary string) [][]byte {
	if boundary == "" {
		return nil
	}
	delimiter := []byte("--" + boundary)
	var parts [][]byte
	start := -1 // of the part that is open
	for at := 0; at < len(body); {
		i := bytes.Index(body[at:], delimiter)
		if i < 0 {
			break
		}
		i += at
		at = i + len(delimiter)
		if i > 0 && body[i-1] != '\n' && body[i-1] != '\r' {
			continue
		}
		rest, _, _ := bytes.Cut(body[at:], []byte("\n"))
		rest = bytes.TrimSpace(rest)
		closing := bytes.HasPrefix(rest, []byte("--"))
		if !closing && len(rest) > 0 {
			continue // a longer boundary that begins like this one
		}
		if start >= 0 {
			parts = append(parts, trimLineEnd(body[start:i]))
		}
		start = -1
		if closing {
			break
		}
		if s.members--; s.members < 0 {
			s.note(text.Over(text.LimitMembers, s.most))
			break
		}
		start = at
		if n := bytes.IndexByte(body[at:], '\n'); n >= 0 {
			start = at + n + 1
		}
	}
	if start >= 0 && start <= len(body) {
		parts = append(parts, body[start:])
	}
	return parts
}

// trimLineEnd takes away the line end that belongs to the boundary after it.
func trimLineEnd(b []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(b, []byte("\n")), []byte("\r"))
}

// cutHeader cuts data at the first empty line.
func cutHeader(data []byte) (head, body []byte) {
	for at := 0; at < len(data); {
		line := data[at:]
		next := len(data)
		if n := bytes.IndexByte(line, '\n'); n >= 0 {
			line, next = line[:n], at+n+1
		}
		if len(bytes.TrimRight(line, "\r")) == 0 {
			return data[:at], data[next:]
		}
		at = next
	}
	return data, nil
}

// content returns what the body holds, with its transfer encoding undone. What
// is broken ends where it breaks.
func (e *entity) content() []byte {
	switch strings.ToLower(strings.TrimSpace(e.header.get("content-transfer-encoding"))) {
	case "base64":
		return decodeBase64Body(e.body)
	case "quoted-printable":
		out, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(e.body)))
		if err != nil && len(out) < len(e.body)/4 {
			return e.body // not quoted-printable at all
		}
		return out
	}
	return e.body
}

// decodeBase64Body decodes base64 and passes over whatever is none.
func decodeBase64Body(body []byte) []byte {
	clean := make([]byte, 0, len(body))
	for _, c := range body {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '+' || c == '/':
			clean = append(clean, c)
		}
	}
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(clean)))
	n, _ := base64.RawStdEncoding.Decode(out, clean[:len(clean)-len(clean)%4])
	m, _ := base64.RawStdEncoding.Decode(out[n:], clean[len(clean)-len(clean)%4:])
	return out[:n+m]
}

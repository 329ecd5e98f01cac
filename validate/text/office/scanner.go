package office

import (
	"bytes"
	"io"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// token is what a scanner found.
type token uint8

const (
	tokenEOF   token = iota
	tokenStart       // a start tag; local and attr tell about it
	tokenEnd         // an end tag, or the second half of an empty-element tag
	tokenText        // character data, in text; there may be several in a row
)

const (
	scanBuffer = 32 << 10
	maxTag     = 1 << 20 // a longer tag is none that an office program writes
	maxNames   = 4096    // different names that are kept
)

// scanner reads XML as office programs write it: well-formed, without a DTD of
// its own. It is several times faster than encoding/xml, because it makes
// nothing for attributes and names that nobody asks about.
//
// It checks that tags match and how deep they nest. It never expands an entity
// but the five of XML and numbers, and takes a DTD that declares one for an
// attack. Names are local ones: office files bind the usual prefixes, but some
// programs call them differently.
type scanner struct {
	r        io.Reader
	buf      []byte
	pos      int // where the next token begins in buf
	eof      bool
	maxDepth int
	depth    int // open elements, the one of a tokenStart included
	started  bool

	local string // of the last start or end tag
	text  []byte // of the last tokenText; valid until the next token
	attrs []byte // of the last start tag; valid until the next token
	empty bool   // the last start tag was <x/>: its end is due

	open    []string // names of the open elements
	names   map[string]string
	scratch []byte
}

func newScanner(r io.Reader, maxDepth int) *scanner {
	return &scanner{r: r, maxDepth: maxDepth, buf: make([]byte, 0, scanBuffer), names: make(map[string]string, 64)}
}

// next reads the next token. Comments, processing instructions and a document
// type are passed over.
func (x *scanner) next() (token, error) {
	if x.empty {
		x.empty = false
		return x.end(x.local)
	}
	if !x.started {
		x.started = true
		if err := x.prolog(); err != nil {
			return 0, err
		}
	}
	for {
		if x.pos == len(x.buf) {
			if err := x.fill(); err != nil {
				return 0, err
			}
			if x.pos == len(x.buf) {
				if x.depth > 0 {
					return 0, text.Problemf(text.Damaged, "XML ends inside an element")
				}
				return tokenEOF, nil
			}
		}
		if x.buf[x.pos] != '<' {
			if err := x.chars(); err != nil {
				return 0, err
			}
			return tokenText, nil
		}
		tok, err := x.markup()
		if err != nil || tok != tokenEOF {
			return tok, err
		}
	}
}

// markup reads what begins with "<". It returns tokenEOF for what is passed
// over.
func (x *scanner) markup() (token, error) {
	if err := x.need(len("<![CDATA[")); err != nil {
		return 0, err
	}
	rest := x.buf[x.pos:]
	switch {
	case bytes.HasPrefix(rest, []byte("<!--")):
		_, err := x.until("<!--", "-->")
		return tokenEOF, err
	case bytes.HasPrefix(rest, []byte("<![CDATA[")):
		body, err := x.until("<![CDATA[", "]]>")
		x.text = body
		return tokenText, err
	case bytes.HasPrefix(rest, []byte("<?")):
		_, err := x.until("<?", "?>")
		return tokenEOF, err
	case bytes.HasPrefix(rest, []byte("<!")):
		return tokenEOF, x.doctype()
	}
	end, err := x.tagEnd()
	if err != nil {
		return 0, err
	}
	tag := x.buf[x.pos+1 : end]
	x.pos = end + 1
	if len(tag) > 0 && tag[0] == '/' {
		return x.end(x.name(bytes.TrimRight(tag[1:], " \t\r\n")))
	}
	return x.start(tag)
}

func (x *scanner) start(tag []byte) (token, error) {
	x.empty = len(tag) > 0 && tag[len(tag)-1] == '/'
	if x.empty {
		tag = tag[:len(tag)-1]
	}
	i := bytes.IndexAny(tag, " \t\r\n")
	if i < 0 {
		i = len(tag)
	}
	if i == 0 {
		return 0, text.Problemf(text.Damaged, "XML has a tag without a name")
	}
	x.local, x.attrs = x.name(tag[:i]), tag[i:]
	x.depth++
	if x.depth > x.maxDepth {
		return 0, text.Over(text.LimitXMLDepth, x.maxDepth)
	}
	x.open = append(x.open, x.local)
	return tokenStart, nil
}

func (x *scanner) end(name string) (token, error) {
	if x.depth == 0 || x.open[x.depth-1] != name {
		return 0, text.Problemf(text.Damaged, "XML tags do not match")
	}
	x.local = name
	x.depth--
	x.open = x.open[:x.depth]
	return tokenEnd, nil
}

// name returns the local part of a qualified name.
func (x *scanner) name(qualified []byte) string {
	if i := bytes.IndexByte(qualified, ':'); i >= 0 {
		qualified = qualified[i+1:]
	}
	if s, ok := x.names[string(qualified)]; ok {
		return s
	}
	s := string(qualified)
	if len(x.names) < maxNames {
		x.names[s] = s
	}
	return s
}

// chars reads character data up to the next tag, or as much as fits the buffer.
func (x *scanner) chars() error {
	from := x.pos
	for {
		if i := bytes.IndexByte(x.buf[from:], '<'); i >= 0 {
			x.take(from + i)
			return nil
		}
		if x.eof {
			x.take(len(x.buf))
			return nil
		}
		if n := len(x.buf) - x.pos; n >= scanBuffer/2 {
			x.take(x.pos + wholeChars(x.buf[x.pos:]))
			return nil
		}
		from = len(x.buf) - x.pos
		if err := x.fill(); err != nil {
			return err
		}
		from += x.pos
	}
}

// wholeChars returns a length to cut chars at, so that no character and no
// entity is cut in two.
func wholeChars(chars []byte) int {
	n := len(chars)
	if i := bytes.LastIndexByte(chars[n-16:], '&'); i >= 0 {
		return n - 16 + i
	}
	for i := 1; i <= 4; i++ {
		if c := chars[n-i]; c < 0x80 || c >= 0xc0 {
			if c >= 0xc0 {
				return n - i
			}
			break
		}
	}
	return n
}

func (x *scanner) take(end int) {
	x.text = x.unescape(x.buf[x.pos:end])
	x.pos = end
}

// until passes over a construct and returns what stands between its two ends.
func (x *scanner) until(begin, end string) ([]byte, error) {
	from := len(begin)
	for {
		if i := bytes.Index(x.buf[min(x.pos+from, len(x.buf)):], []byte(end)); i >= 0 {
			at := x.pos + from + i
			body := x.buf[x.pos+len(begin) : at]
			x.pos = at + len(end)
			return body, nil
		}
		from = max(len(begin), len(x.buf)-x.pos-len(end)+1)
		if err := x.more(); err != nil {
			return nil, err
		}
	}
}

// doctype passes over a document type declaration.
func (x *scanner) doctype() error {
	for from := 0; ; {
		nested := 0
		for i := x.pos + from; i < len(x.buf); i++ {
			switch x.buf[i] {
			case '[':
				nested++
			case ']':
				nested--
			case '>':
				if nested > 0 {
					continue
				}
				declaration := x.buf[x.pos : i+1]
				x.pos = i + 1
				if bytes.Contains(declaration, []byte("<!ENTITY")) {
					return text.Problemf(text.Suspicious, "XML declares entities of its own")
				}
				return nil
			}
		}
		if err := x.more(); err != nil {
			return err
		}
	}
}

// tagEnd returns the index of the ">" that closes the tag at pos.
func (x *scanner) tagEnd() (int, error) {
	quote := byte(0)
	for i := 1; ; i++ {
		for x.pos+i >= len(x.buf) {
			if err := x.more(); err != nil {
				return 0, err
			}
		}
		switch c := x.buf[x.pos+i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return x.pos + i, nil
		}
	}
}

// need reads until n bytes are there, or the end.
func (x *scanner) need(n int) error {
	for len(x.buf)-x.pos < n && !x.eof {
		if err := x.fill(); err != nil {
			return err
		}
	}
	return nil
}

// more reads on inside a construct that has to end somewhere.
func (x *scanner) more() error {
	if x.eof {
		return text.Problemf(text.Damaged, "XML ends inside a tag")
	}
	if len(x.buf)-x.pos > maxTag {
		return text.Problemf(text.Suspicious, "XML has a tag of more than %d bytes", maxTag)
	}
	return x.fill()
}

// fill reads on. It moves what is not yet used to the front of the buffer and
// makes room if there is none.
func (x *scanner) fill() error {
	if x.eof {
		return nil
	}
	if x.pos > 0 {
		x.buf = x.buf[:copy(x.buf, x.buf[x.pos:])]
		x.pos = 0
	}
	if len(x.buf) == cap(x.buf) {
		x.buf = append(make([]byte, 0, 2*cap(x.buf)), x.buf...)
	}
	n, err := io.ReadAtLeast(x.r, x.buf[len(x.buf):cap(x.buf)], 1)
	x.buf = x.buf[:len(x.buf)+n]
	switch err {
	case nil:
	case io.EOF, io.ErrUnexpectedEOF:
		x.eof = true
	default:
		return err
	}
	return nil
}

// prolog looks at the first bytes for the encoding. Everything is UTF-8 but for
// what a byte order mark or an XML declaration says.
func (x *scanner) prolog() error {
	if err := x.need(128); err != nil {
		return err
	}
	head := x.buf
	if bytes.HasPrefix(head, []byte("\xef\xbb\xbf")) {
		x.pos = 3
		return nil
	}
	var decoder transform.Transformer
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		decoder = unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder()
	case bytes.HasPrefix(head, []byte("<?xml")):
		declaration, _, _ := strings.Cut(strings.ToLower(string(head)), "?>")
		if strings.Contains(declaration, "windows-1252") || strings.Contains(declaration, "iso-8859-1") {
			decoder = charmap.Windows1252.NewDecoder()
		}
	}
	if decoder != nil {
		x.r = transform.NewReader(io.MultiReader(bytes.NewReader(bytes.Clone(head)), x.r), decoder)
		x.buf, x.eof = x.buf[:0], false
	}
	return nil
}

package isolate

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// Both directions are a row of frames: a mark, the frame's kind, the length of
// its head (8 bytes, big-endian), and the head. Bytes of a document, which can be
// many, follow a head that says how many. Each side copies them once only.
//
//	parent            worker
//	                  ready
//	request ─────────▶
//	                ◀─ page, page …, content       (to read; pages of what takes long)
//	                ◀─ picture, picture …, end     (to show pictures)

type frameKind byte

const (
	frameReady frameKind = 'r'
	frameAsk   frameKind = 'q'
	framePage  frameKind = 'g'
	frameRead  frameKind = 'c'
	frameShown frameKind = 'p'
	frameEnd   frameKind = 'e'
)

// frameMark begins each frame. Both sides are the same binary, so that it needs no
// version.
const frameMark = "mj\x1f"

const frameHeader = len(frameMark) + 1 + 8

// errProtocol is returned for bytes that the other side would not have sent.
var errProtocol = errors.New("not a frame of the protocol")

// writeFrame writes a frame and what follows its head. Small ones are a single
// write.
func writeFrame(w io.Writer, kind frameKind, head []byte, follow ...[]byte) error {
	b := make([]byte, 0, frameHeader+len(head))
	b = append(b, frameMark...)
	b = append(b, byte(kind))
	b = binary.BigEndian.AppendUint64(b, uint64(len(head)))
	b = append(b, head...)
	for _, data := range follow {
		if len(b)+len(data) <= 64<<10 {
			b = append(b, data...)
			continue
		}
		if _, err := w.Write(b); err != nil {
			return err
		}
		b = b[:0]
		if len(data) <= 16<<10 {
			b = append(b, data...)
		} else if _, err := w.Write(data); err != nil {
			return err
		}
	}
	_, err := w.Write(b)
	return err
}

// readFrame reads the header of a frame and its head, which must not be longer
// than most.
func readFrame(r io.Reader, most int64) (kind frameKind, head []byte, err error) {
	var header [frameHeader]byte
	if _, err := io.ReadFull(r, header[:]); err != nil {
		return 0, nil, err
	}
	length := binary.BigEndian.Uint64(header[len(frameMark)+1:])
	if string(header[:len(frameMark)]) != frameMark || length > uint64(most) {
		return 0, nil, errProtocol
	}
	head = make([]byte, length)
	_, err = io.ReadFull(r, head)
	return frameKind(header[len(frameMark)]), head, err
}

// mostRequest is the longest head of a request. A worker trusts its parent.
const mostRequest = 1 << 30

func writeRequest(w io.Writer, r wire.Request) error {
	return writeFrame(w, frameAsk, r.Head(), r.Source.Data)
}

func readRequest(b *bufio.Reader) (wire.Request, error) {
	kind, head, err := readFrame(b, mostRequest)
	if err != nil {
		return wire.Request{}, err
	}
	r, size, ok := wire.ParseRequest(head)
	if kind != frameAsk || !ok {
		return wire.Request{}, errProtocol
	}
	r.Source.Data = make([]byte, size)
	_, err = io.ReadFull(b, r.Source.Data)
	return r, err
}

// writeContent writes what was read. The data of the parts follow the head.
func writeContent(w io.Writer, c *text.Content) error {
	follow := make([][]byte, len(c.Parts))
	for i, part := range c.Parts {
		follow[i] = part.Data
	}
	return writeFrame(w, frameRead, wire.ContentHead(c), follow...)
}

// readContent reads what writeContent wrote within lim. With an error it returns the
// pages that came before it.
func readContent(b *bufio.Reader, lim text.Limits) (*text.Content, error) {
	came := &text.Content{}
	left := mostHead(lim)
	kind, head, err := readFrame(b, left)
	for ; err == nil && kind == framePage; kind, head, err = readFrame(b, left) {
		i, p, ok := wire.ParsePage(head)
		if left -= int64(len(head)) + 1; !ok || left < 0 || i < 0 || i > len(came.Pages) || i >= lim.Pages {
			return came, errProtocol
		}
		came.Pages = append(came.Pages[:i], p)
	}
	if err != nil {
		return came, err
	}
	c, sizes, ok := wire.ParseContent(head)
	if kind != frameRead || !ok {
		return came, errProtocol
	}
	left = max(lim.PartsBytes, lim.Expanded, lim.FileBytes)
	for i, size := range sizes {
		if int64(size) > left || int64(size) < 0 {
			return came, errProtocol
		}
		left -= int64(size)
		if c.Parts[i].Data, err = readData(b, size); err != nil {
			return came, err
		}
	}
	return c, nil
}

// mostHead is the longest head of a content: its text in several shapes, and what
// stands around each line and part.
func mostHead(lim text.Limits) int64 { return 8*lim.TextBytes + 64<<20 }

// mostPNG is the largest picture: one of the most pixels that are unpacked, and
// which can't be packed.
const mostPNG = 256 << 20

func writePicture(w io.Writer, p text.Picture, problem *text.Problem) error {
	return writeFrame(w, frameShown, wire.PictureHead(p, problem), p.PNG)
}

// readPicture reads the next picture, or that there are no more.
func readPicture(b *bufio.Reader, lim text.Limits) (p text.Picture, problem *text.Problem, more bool, err error) {
	kind, head, err := readFrame(b, mostHead(lim))
	if err != nil || kind == frameEnd {
		return p, nil, false, err
	}
	p, problem, size, ok := wire.ParsePicture(head)
	if kind != frameShown || !ok || size > mostPNG {
		return p, nil, false, errProtocol
	}
	p.PNG, err = readData(b, size)
	return p, problem, true, err
}

// readData reads size bytes.
func readData(r io.Reader, size int) ([]byte, error) {
	if size == 0 {
		return nil, nil
	}
	data := make([]byte, size)
	_, err := io.ReadFull(r, data)
	return data, err
}
